/** Questions that the directory itself answers: about peer support, and about this service. */
import type { Directory } from '../../data/index.ts';
import type { Action } from '../action.ts';
import { listed } from './listed.ts';
import { readUtterance, type Utterance } from './utterance.ts';

/** A question that the charity's page answers. Of several, the one with the most words in common. */
export function hearTopic(utterance: Utterance, directory: Directory): Action | undefined {
  const texts = [plainly(utterance.text), writtenOut(utterance.text)].map((text) => ` ${text} `);
  const asked = topicsOf(directory);
  let best: AskedTopic | undefined;
  for (const word of new Set(writtenOut(utterance.text).split(' '))) {
    for (const ask of asked.get(word) ?? []) {
      if (
        ask.letters > (best?.letters ?? 0) &&
        texts.some((text) => ask.phrases.every((phrase) => text.includes(phrase)))
      )
        best = ask;
    }
  }
  return best && { do: 'topic', topic: best.topic };
}

/** One way to ask about a topic: phrases that must all be there. Of several, the longest counts. */
interface AskedTopic {
  readonly topic: string;
  readonly phrases: readonly string[];
  readonly letters: number;
}

const made = new WeakMap<Directory, ReadonlyMap<string, readonly AskedTopic[]>>();

/** The questions that the directory answers, by the first word of each, made ready for look-up once. */
function topicsOf(directory: Directory): ReadonlyMap<string, readonly AskedTopic[]> {
  const known = made.get(directory);
  if (known) return known;
  const byWord = new Map<string, AskedTopic[]>();
  for (const { id, asks } of directory.topics) {
    for (const ask of asks) {
      const phrases = ask.map((phrase) => writtenOut(readUtterance(phrase).text));
      const [first = ''] = (phrases[0] ?? '').split(' ');
      const asked = { topic: id, phrases: phrases.map((phrase) => ` ${phrase} `), letters: phrases.join('').length };
      byWord.set(first, [...(byWord.get(first) ?? []), asked]);
    }
  }
  made.set(directory, byWord);
  return byWord;
}

/** Filling words left out and short forms written out, so that "whats actually" is "what is". */
function plainly(text: string): string {
  const words = text.split(' ').filter((word) => !filling.has(word));
  return writtenOut(words.join(' '));
}

function writtenOut(text: string): string {
  return text
    .split(' ')
    .map((word) => inFull.get(word) ?? word)
    .join(' ');
}
const filling = new Set(
  listed(
    'actually | really | just | exactly | please | even | then | basically | usually | normally | generally | pls | plz',
  ),
);
const inFull = new Map(
  Object.entries({
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    hows: 'how is',
    whens: 'when is',
    im: 'i am',
    youre: 'you are',
    ur: 'your',
    u: 'you',
    r: 'are',
    its: 'it is',
    thats: 'that is',
    theyre: 'they are',
    dont: 'do not',
    doesnt: 'does not',
    cant: 'cannot',
    wont: 'will not',
    isnt: 'is not',
    arent: 'are not',
    id: 'i would',
    ill: 'i will',
    ive: 'i have',
    theres: 'there is',
    wot: 'what',
    wat: 'what',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    hafta: 'have to',
    ya: 'you',
    y: 'why',
  }),
);
