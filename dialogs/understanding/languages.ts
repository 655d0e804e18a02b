/** Other languages than English, by their writing or by their commonest words. */
import { listed } from './listed.ts';

export type Language =
  | 'welsh'
  | 'polish'
  | 'urdu'
  | 'punjabi'
  | 'bengali'
  | 'arabic'
  | 'romanian'
  | 'portuguese'
  | 'spanish'
  | 'french'
  | 'chinese';

/** Urdu is written in Arabic letters, with some of its own. */
const urduLetters = /[ٹڈڑںےگچپکیہھ]/;
const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Gurmukhi}/u, 'punjabi'],
  [/\p{Script=Bengali}/u, 'bengali'],
  [/\p{Script=Han}/u, 'chinese'],
];

/**
 * Common words that are no English words, without accents. Two of one language, or one that nobody would type by chance,
 * are needed; ready-made guessers were left, because they take short English lines for other languages.
 */
const words: Readonly<
  Record<Exclude<Language, 'urdu' | 'punjabi' | 'bengali' | 'arabic' | 'chinese'>, readonly string[]>
> = {
  welsh:
    listed(`mae | dw | dwi | rydw | rwyf | gyda | canser | helo | os gwelwch | yn dda | diolch | ydych | siarad | cymraeg |
    oes | gen i | fy | ngwddf | tafod | cymorth | grwp | grwpiau | chi | dda | gwelwch | sut | ble | eisiau | fi | i mi |
    ydy | bore | prynhawn | shwmae | nghanser | angen | help yn | gallwch | rhywun | hoffwn | dod o hyd`),
  polish:
    listed(`jest | mam | nie | rak | raka | jezyka | gardla | krtani | prosze | dziekuje | czy | dzien | dobry | czesc | pomoc |
    potrzebuje | mowie | polsku | po angielsku | moj | moja | szukam | grupy | grupa | wsparcia | nowotwor | jak | gdzie | mi |
    jestem | chory | mowic | angielski | witam | tata | mama ma`),
  romanian:
    listed(`am cancer | sunt | cancer de | la gat | limba romana | buna | buna ziua | multumesc | va rog | vorbiti | romaneste | ajutor |
    nevoie | nu vorbesc | vreau | sprijin | caut | gasesc | limbii | gatului | romana | ma poti | puteti | si am | pentru tatal |
    tatal | mea | meu | este | unde | cand`),
  portuguese:
    listed(`tenho | cancro | nao | obrigado | obrigada | ola | voce | preciso | ajuda | lingua | garganta | falo | portugues |
    fala | por favor | meu pai | minha | mae | grupo de apoio | apoio | quero | onde | tem | uma | bom dia | ingles | estou | cancer de boca`),
  spanish:
    listed(`tengo | hola | gracias | por favor | necesito | ayuda | cancer de | lengua | garganta | hablo | espanol | habla | mi padre |
    mi madre | grupo de apoyo | apoyo | quiero | donde | buenos dias | buenas | ingles | estoy | busco | puede | ayudarme | mi esposo |
    como | esta | para | una`),
  french:
    listed(`je | bonjour | merci | suis | parlez | francais | cancer de la | langue | gorge | besoin | aide | mon pere | ma mere | j ai |
    jai un | vous | cherche | groupe | soutien | bonsoir | s il vous plait | sil vous plait | pouvez | anglais | parle | mon mari | avec |
    une | des | est ce que | salut | mon | cancer du | ai un`),
};
/** Words above that English, Scots or a name could hold, or that two languages share: they count, but never alone. */
const enoughAlone = new Set(
  listed(`diolch | shwmae | cymraeg | nghanser | ngwddf | dziekuje | prosze | potrzebuje | multumesc | buna ziua | romaneste |
    obrigado | obrigada | cancro | gracias | espanol | ayudarme | necesito | bonjour | bonsoir | sil vous plait | s il vous plait | francais |
    polsku | portugues | buenos dias | hola`),
);
/** Words of which an English sentence has one at least. */
const english =
  /\b(?:the|and|is|are|have|has|had|my|with|for|was|what|when|to|of|in|it|im|ive|do|you|can|would|like|not|who|where|how)\b/g;

/** The language of a text that is not English; undefined for English, and for what could be it. */
export function hearLanguage(raw: string): Language | undefined {
  const script = scripts.find(([letters]) => letters.test(raw))?.[1];
  if (script) return script;
  if (/\p{Script=Arabic}/u.test(raw)) return urduLetters.test(raw) ? 'urdu' : 'arabic';
  const text = ` ${raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  if (!text.split(' ').some((word) => firstWords.has(word))) return undefined;
  let best: { language: Language; count: number } | undefined;
  for (const [language, common] of entries) {
    const found = common.filter((word) => text.includes(` ${word} `));
    const count = found.length + (found.some((word) => enoughAlone.has(word)) ? 1 : 0);
    if (count >= 2 && count > (best?.count ?? 0)) best = { language, count };
  }
  return best && best.count > [...text.matchAll(english)].length ? best.language : undefined;
}

const languages = ['welsh', 'polish', 'romanian', 'portuguese', 'spanish', 'french'] as const;
const entries = languages.map((language) => [language, words[language]] as const);
/** Every word that one of the phrases begins with: most messages hold none. */
const firstWords = new Set(entries.flatMap(([, common]) => common.map((phrase) => phrase.split(' ')[0] ?? '')));
