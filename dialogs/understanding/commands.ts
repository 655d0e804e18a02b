/** Commands, as the same plain actions that taps carry. */

import type { Action, QuestionId } from '../action.ts';
import { nearestWord } from './lexicon.ts';
import { listed } from './listed.ts';
import type { Utterance } from './utterance.ts';

/** Commands are whole messages: "help" is one, "I need help with eating" is not. */
const commands: readonly (readonly [Action, readonly string[]])[] = [
  [
    { do: 'urgent-help' },
    listed(`i need help now | need help now | help me now | help now | urgent help | urgent | emergency |
      its an emergency | sos | crisis | 999 | 111 | nhs 111 | samaritans | i need urgent help | i need help urgently`),
  ],
  [{ do: 'go-on' }, ['carry on', 'go on', 'continue', 'keep going', 'resume', 'lets go on', 'im back']],
  [{ do: 'urgent-help', all: true }, ['more urgent help', 'more help', 'other helplines', 'more helplines']],
  [
    { do: 'back' },
    listed(`back | go back | previous | previous question | undo | undo that | last question | back one |
      one back | take that back`),
  ],
  [
    { do: 'help' },
    listed(`help | help me | i need help | what can you do | what can i say | how does this work |
      how do i use this | commands | menu | options | what do i do | im stuck | i dont understand | what |
      huh`),
  ],
  [
    { do: 'forget' },
    listed(`forget me | forget everything | forget it all | forget about me | forget all about me | forget what i said | forget my answers |
      forget this chat | forget this conversation | forget what i told you | delete me | delete everything | delete everything about me |
      delete my data | delete my answers | delete my information | delete my details | delete this chat | delete this conversation |
      delete this | delete it all | delete the chat | erase me | erase everything | erase my answers | erase my data | wipe everything |
      wipe my data | wipe this | remove my data | remove everything | clear everything | clear my answers | clear my data | clear this chat |
      clear the chat | get rid of my data | dont remember me | dont keep anything`),
  ],
  [
    { do: 'restart' },
    listed(`start again | start over | restart | begin again | reset | new search | start afresh |
      start a new search | from the beginning | again from the start | clear`),
  ],
  [
    { do: 'stop' },
    listed(`stop | quit | exit | end | cancel | goodbye | good bye | good night | night night | nighty night | nite nite | goodnight | bye | bye bye | im done | thats all |
      that is all | finish | finished | no more | leave | close | thats all thanks | see you`),
  ],
  [
    { do: 'so-far' },
    listed(`show me what you have so far | what you have so far | what do you have so far |
      what have you got so far | so far | show so far | my answers | show my answers | what have i said |
      what do you know | summary | what did i say | show me my answers | what do you know about me`),
  ],
  [
    { do: 'show' },
    listed(`show me the groups | show groups | show me groups | just show me | just show me the groups | show me |
      results | show results | show me the results | see groups | see the groups | all groups |
      show all groups | list groups | skip all | skip the questions | skip everything | skip them all |
      skip to the end | find a group | find me a group | recommend | the groups | show them again |
      show again | show my groups | back to the groups`),
  ],
  [
    { do: 'more' },
    listed(`more | show more | show near matches | near matches | more groups | show me more | any more | any others | other groups | others |
      what else | anything else | next | see more | more please`),
  ],
  [
    { do: 'change' },
    listed(`change | change my answers | change answers | change an answer | change something | change my answer |
      edit | edit answers | correct | thats wrong | that is wrong | i made a mistake`),
  ],
  [
    { do: 'first-meeting' },
    listed(`which meets first | which one meets first | which is first | which group meets first |
      which meets soonest | which is soonest | soonest | earliest | who meets first |
      whats the next meeting | what is the next meeting | next meeting | when is the next meeting |
      whens the next meeting | when is the first meeting | what is on next | whats on next | which is next |
      which one is next | which is the soonest | next meetings`),
  ],
  [
    { do: 'person' },
    listed(`talk to a person | talk to someone | speak to someone | speak to a person | human | a human |
      real person | person | agent | operator | talk to a human | speak to a human | can i talk to someone |
      can i speak to someone | can i talk to a person | can i speak to a person | contact | contact you |
      call someone | i want to talk to someone | i want to talk to a person | i want to speak to someone`),
  ],
];

const commandByPhrase = new Map(
  commands.flatMap(([action, phrases]) => phrases.map((phrase) => [phrase, action] as const)),
);
const longCommands = [...commandByPhrase.keys()].filter((phrase) => phrase.length >= 8);

const slotNames: readonly (readonly [QuestionId, readonly string[]])[] = [
  ['who', ['who', 'who its for', 'who it is for', 'who this is for', 'person']],
  ['cancers', listed(`cancer | type | cancer type | type of cancer | diagnosis | kind of cancer`)],
  ['age', ['age', 'ages', 'birthday']],
  [
    'formats',
    listed(`format | how i meet | how to meet | meeting | how id like to meet | way of meeting | how |
      way to meet | how we meet`),
  ],
  ['place', listed(`place | town | location | postcode | where | area | where i live | city | where to meet`)],
  ['communities', listed(`community | communities | lgbt | lgbtiq | lgbtiq+ | groups for communities`)],
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
