/** What the person asks of us, as the same plain actions that taps carry. */
import type { Directory } from '../../data/index.ts';
import type { Action, QuestionId } from '../conversation.ts';
import { nearestWord } from './lexicon.ts';
import { says, saysAny, type Utterance } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Commands are whole messages: "help" is one, "I need help with eating" is not. */
const commands: readonly (readonly [Action, readonly string[]])[] = [
  [
    { do: 'urgent-help' },
    [
      'i need help now',
      'need help now',
      'help me now',
      'help now',
      'urgent help',
      'urgent',
      'emergency',
      'its an emergency',
      'sos',
      'crisis',
      '999',
      '111',
      'i need urgent help',
      'i need help urgently',
    ],
  ],
  [
    { do: 'back' },
    [
      'back',
      'go back',
      'previous',
      'previous question',
      'undo',
      'undo that',
      'last question',
      'back one',
      'one back',
      'take that back',
    ],
  ],
  [
    { do: 'help' },
    [
      'help',
      'help me',
      'i need help',
      'what can you do',
      'what can i say',
      'how does this work',
      'how do i use this',
      'commands',
      'menu',
      'options',
      'what do i do',
      'im stuck',
      'i dont understand',
      'what',
      'huh',
    ],
  ],
  [
    { do: 'restart' },
    [
      'start again',
      'start over',
      'restart',
      'begin again',
      'reset',
      'new search',
      'start afresh',
      'start a new search',
      'from the beginning',
      'again from the start',
      'clear',
    ],
  ],
  [
    { do: 'stop' },
    [
      'stop',
      'quit',
      'exit',
      'end',
      'cancel',
      'goodbye',
      'good bye',
      'bye',
      'bye bye',
      'im done',
      'thats all',
      'that is all',
      'finish',
      'finished',
      'no more',
      'leave',
      'close',
      'thats all thanks',
      'see you',
    ],
  ],
  [
    { do: 'so-far' },
    [
      'show me what you have so far',
      'what you have so far',
      'what do you have so far',
      'what have you got so far',
      'so far',
      'show so far',
      'my answers',
      'show my answers',
      'what have i said',
      'what do you know',
      'summary',
      'what did i say',
      'show me my answers',
      'what do you know about me',
    ],
  ],
  [
    { do: 'show' },
    [
      'show me the groups',
      'show groups',
      'show me groups',
      'just show me',
      'just show me the groups',
      'show me',
      'results',
      'show results',
      'show me the results',
      'see groups',
      'see the groups',
      'all groups',
      'show all groups',
      'list groups',
      'skip all',
      'skip the questions',
      'skip everything',
      'skip them all',
      'skip to the end',
      'find a group',
      'find me a group',
      'recommend',
      'the groups',
      'show them again',
      'show again',
      'back to the groups',
    ],
  ],
  [
    { do: 'more' },
    [
      'more',
      'show more',
      'more groups',
      'show me more',
      'any more',
      'any others',
      'other groups',
      'others',
      'what else',
      'anything else',
      'next',
      'see more',
      'more please',
    ],
  ],
  [
    { do: 'change' },
    [
      'change',
      'change my answers',
      'change answers',
      'change an answer',
      'change something',
      'change my answer',
      'edit',
      'edit answers',
      'correct',
      'thats wrong',
      'that is wrong',
      'i made a mistake',
    ],
  ],
  [
    { do: 'first-meeting' },
    [
      'which meets first',
      'which one meets first',
      'which is first',
      'which group meets first',
      'which meets soonest',
      'which is soonest',
      'soonest',
      'earliest',
      'who meets first',
      'whats the next meeting',
      'what is the next meeting',
      'next meeting',
      'when is the next meeting',
      'whens the next meeting',
      'when is the first meeting',
      'what is on next',
      'whats on next',
      'which is next',
      'which one is next',
      'which is the soonest',
      'next meetings',
    ],
  ],
  [
    { do: 'person' },
    [
      'talk to a person',
      'talk to someone',
      'speak to someone',
      'speak to a person',
      'human',
      'a human',
      'real person',
      'person',
      'agent',
      'operator',
      'talk to a human',
      'speak to a human',
      'can i talk to someone',
      'can i speak to someone',
      'can i talk to a person',
      'can i speak to a person',
      'contact',
      'contact you',
      'call someone',
      'i want to talk to someone',
      'i want to talk to a person',
      'i want to speak to someone',
    ],
  ],
];

const commandByPhrase = new Map(
  commands.flatMap(([action, phrases]) => phrases.map((phrase) => [phrase, action] as const)),
);
const longCommands = [...commandByPhrase.keys()].filter((phrase) => phrase.length >= 8);

const slotNames: readonly (readonly [QuestionId, readonly string[]])[] = [
  ['who', ['who', 'who its for', 'who it is for', 'who this is for', 'person']],
  ['cancers', ['cancer', 'type', 'cancer type', 'type of cancer', 'diagnosis', 'kind of cancer']],
  ['age', ['age', 'ages', 'birthday']],
  [
    'formats',
    [
      'format',
      'how i meet',
      'how to meet',
      'meeting',
      'how id like to meet',
      'way of meeting',
      'how',
      'way to meet',
      'how we meet',
    ],
  ],
  ['place', ['place', 'town', 'location', 'postcode', 'where', 'area', 'where i live', 'city', 'where to meet']],
  ['communities', ['community', 'communities', 'lgbt', 'lgbtiq', 'lgbtiq+', 'groups for communities']],
];
const changing =
  /^(?:i (?:want|need|would like|d like) to |id like to |can i |let me |could i |please )*(?:change|edit|correct|fix|update|alter|redo) (?:the |my |their |his |her )?(.+?)(?: answer| please| question)*$/;

const polite =
  /^(?:please|ok|okay|can you|could you|can we|could we|can i|could i|i want to|id like to|i would like to|lets|just|well|um|er|hi|hello|hey) | (?:please|thanks|thank you|now|then|pls)$/g;

/** The command that the whole message is, if it is one. Small slips are forgiven in the longer ones. */
export function hearCommand({ text }: Utterance): Action | undefined {
  const bare = stripped(text);
  const exact = commandByPhrase.get(text) ?? commandByPhrase.get(bare);
  if (exact) return exact;
  const wanted = changing.exec(bare)?.[1];
  const slot = slotNames.find(([, names]) => wanted !== undefined && names.includes(wanted))?.[0];
  if (slot) return { do: 'change', question: slot };
  return bare.length >= 8 ? commandByPhrase.get(nearestWord(bare, longCommands, 2) ?? '') : undefined;
}

function stripped(text: string): string {
  const once = text.replace(polite, '');
  return once === text ? text : stripped(once);
}

const asksWhen =
  /\b(?:when|whens|next|date|dates|what time|what day|time|day|meet|meets|meeting|meetings|session|sessions|schedule|how often)\b/;
const asksAll =
  /\b(?:all|every|other|more|upcoming|future|list|following) (?:\w+ )?(?:dates?|meetings?|sessions?|times)\b|\bdates\b|\bschedule\b|\bhow often\b/;
const asksAbout =
  /\b(?:what|whats|who|whos|tell me|about|more|info|information|details|explain|is|are|do|does|how|join|contact|email|phone|website|link|sign up|cost|free|can)\b/;
const ofThisGroup =
  /\b(?:they|them|it|this group|that group|this one|that one|the group|the next one|next one|their)\b/;

/** A question about a group: by its name, or about the one talked of last. */
export function hearGroupQuestion(
  utterance: Utterance,
  last: string | undefined,
  directory: Directory,
): Action | undefined {
  const named = vocabularyOf(directory).groups.find(utterance.words)[0];
  const alone = named !== undefined && named.end - named.start >= utterance.words.length - 1;
  const group = named?.value ?? (ofThisGroup.test(utterance.text) ? last : undefined);
  if (group === undefined) return undefined;
  if (asksAll.test(utterance.text)) return { do: 'all-dates', group };
  if (asksWhen.test(utterance.text) && !/\b(?:what is|whats|about)\b/.test(utterance.text))
    return { do: 'next-meeting', group };
  return alone || asksAbout.test(utterance.text) ? { do: 'tell', group } : undefined;
}

/** A question that the charity's page answers. Of several, the one with the most words in common. */
export function hearTopic(utterance: Utterance, directory: Directory): Action | undefined {
  let best: { topic: string; words: number } | undefined;
  for (const { id, asks } of directory.topics) {
    for (const ask of asks) {
      if (ask.length > (best?.words ?? 0) && ask.every((word) => says(utterance, word)))
        best = { topic: id, words: ask.length };
    }
  }
  return best && { do: 'topic', topic: best.topic };
}

export type SmallTalk = 'hello' | 'thanks';

/** A greeting or a word of thanks that says nothing else. */
export function hearSmallTalk(utterance: Utterance): SmallTalk | undefined {
  if (utterance.words.length > 5) return undefined;
  if (
    saysAny(utterance, [
      'hi',
      'hello',
      'hey',
      'hiya',
      'good morning',
      'good afternoon',
      'good evening',
      'morning',
      'evening',
      'hi there',
      'hello there',
      'helo',
      'hullo',
    ])
  )
    return 'hello';
  if (
    saysAny(utterance, [
      'thanks',
      'thank you',
      'thankyou',
      'ta',
      'cheers',
      'thx',
      'ty',
      'much appreciated',
      'great',
      'brilliant',
      'lovely',
      'perfect',
      'wonderful',
    ])
  )
    return 'thanks';
  return undefined;
}
