/** Words that say nothing but that a person is there. */
import { listed } from './listed.ts';
import { saysAny, type Utterance } from './utterance.ts';

export type SmallTalk =
  | 'hello'
  | 'thanks'
  | 'how-are-you'
  | 'sorry'
  | 'okay'
  | 'yes'
  | 'no'
  | 'laugh'
  | 'swearing'
  | 'smile'
  | 'sad';

/** Words of somebody who is low or afraid. They are heard in a longer message, too. */
const sadWords =
  listed(`cant cope | cannot cope | not coping | i give up | so alone | feel alone | all alone | feeling alone | lonely | im scared |
  so scared | really scared | im frightened | so frightened | terrified | feel low | feeling low | so low | depressed | hopeless |
  cant do this | cant take any more | cant take anymore | heartbroken | devastated | in pieces | falling apart | im struggling |
  really struggling | struggling to cope | overwhelmed | so sad | im sad | feel lost | im lost | so lost | cant stop crying | crying |
  had enough | anxious | panicking | cant sleep | feel rubbish | feel awful | fed up | miserable | scared | frightened | afraid |
  nobody understands | no one understands | isolated | desperate | despair`);

const kinds: readonly (readonly [SmallTalk, readonly string[]])[] = [
  ['sad', sadWords],
  [
    'swearing',
    listed(`fuck | fucking | fuck off | fuck you | fuk | fck | ffs | wtf | shit | shite | bullshit | bollocks | bloody hell |
      bastard | wanker | twat | arse | arsehole | asshole | piss off | pissed off | crap | cunt | bitch | damn | stupid bot |
      stupid thing | useless | youre useless | rubbish bot | idiot | dickhead | prick | bugger | sod off | this is rubbish |
      this is useless | you are useless | waste of time | for gods sake | for fucks sake | hate this`),
  ],
  [
    'how-are-you',
    listed(
      'how are you | how r u | how are u | hows it going | how you doing | you ok | you alright | whats up | wassup | alright',
    ),
  ],
  [
    'thanks',
    listed(`thanks | thank you | thankyou | ta | cheers | thx | ty | tysm | much appreciated | great | brilliant | lovely |
      perfect | wonderful | thank u | thanx | tks | fab | fabulous | amazing | helpful | very helpful | good bot | nice one | diolch |
      thats great | thats helpful | bless you | appreciate it | many thanks | ace | awesome | excellent | super`),
  ],
  [
    'sorry',
    listed(
      'sorry | my bad | apologies | oops | whoops | sorry about that | ignore that | never mind | nevermind | nvm | forget it | wrong button',
    ),
  ],
  ['laugh', listed('lol | haha | hahaha | ha ha | lmao | rofl | hehe | just kidding | jk | only joking')],
  [
    'hello',
    listed(`hi | hello | hey | hiya | good morning | good afternoon | good evening | morning | evening | afternoon | hi there |
      hello there | helo | hullo | hey there | heya | yo | greetings | ello | hallo | hya | anyone there | is anyone there |
      anybody there | are you there | you there | test | testing | evening all | howdy | ey up | alright mate`),
  ],
  [
    'okay',
    listed(
      'ok | okay | k | kk | alright then | right | i see | got it | understood | fine | ok then | fair enough | hmm | mmm | um | er | erm | oh | ah | cool | good | noted | righto | gotcha | sure',
    ),
  ],
  ['yes', listed('yes | yeah | yep | yup | y | aye | yes please | please | please do')],
  [
    'no',
    listed('no | nope | nah | n | no thanks | no thank you | not now | not really | nothing | nothing else | none'),
  ],
];
const mostWords = 5;
const kindOf = new Map(kinds.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)).reverse());

/** A greeting, thanks or the like that says nothing else. `raw` is the text as typed, for emoji. */
export function hearSmallTalk({ words }: Utterance, raw: string): SmallTalk | undefined {
  if (words.length === 0) return hearEmoji(raw);
  const said = new Set(
    words.flatMap((_, start) => phrasesFrom(words, start)).flatMap((phrase) => kindOf.get(phrase) ?? []),
  );
  const heard = kinds.map(([kind]) => kind).find((kind) => said.has(kind));
  return words.length <= mostWords || heard === 'swearing' || heard === 'sad' ? heard : undefined;
}

/** Whether somebody says, beside anything else, that they are low or afraid. */
export function hearSadness(utterance: Utterance): boolean {
  return saysAny(utterance, sadWords);
}

function phrasesFrom(words: readonly string[], start: number): string[] {
  return [1, 2, 3, 4].map((length) => words.slice(start, start + length).join(' '));
}

const sad = /[😢😭😞😔😟😩😫😥😰💔☹🙁😣😖😓😪🥺😿]/u;

function hearEmoji(raw: string): SmallTalk | undefined {
  if (!/\p{Extended_Pictographic}/u.test(raw)) return undefined;
  return sad.test(raw) ? 'sad' : 'smile';
}
