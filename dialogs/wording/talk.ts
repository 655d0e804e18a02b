/** Everything else the bot says. Plain British English, short sentences, no false cheer, nobody blamed. */

import type { SmallTalk } from '../understanding/index.ts';
import { inWords } from './lists.ts';

export const labels = {
  help: 'I need help now',
  skip: 'Skip',
  back: 'Back',
  more: 'Show more',
  near: 'Show near matches',
  firstMeeting: 'Which meets first?',
  change: 'Change my answers',
  restart: 'Start again',
  goOn: 'Carry on',
  tell: 'Tell me more',
  nextMeeting: 'Next meeting',
  allDates: 'Show all dates',
  person: 'Talk to a person',
  moreHelp: 'More urgent help',
  show: 'Show my groups',
} as const;

export const welcome = (charity: string) =>
  `Hello. I help people affected by head and neck cancer to find a peer support group, and its next meeting.

I am an automated service from ${charity}. I ask a few short questions. You can skip any of them.`;

export const welcomeBack = 'Hello again. We can go on where we were.';

export const smallTalk: Readonly<Record<SmallTalk, string>> = {
  hello: 'Hello. I can help you to find a peer support group.',
  thanks: 'You are welcome.',
  'how-are-you': 'Thank you for asking. I am an automated service, so I have no feelings. I hope today is kind to you.',
  sorry: 'That is all right.',
  okay: 'All right.',
  yes: 'All right. What would you like to do? You can tap a choice, or type a few words.',
  no: 'That is fine.',
  laugh: 'It is good to hear you laugh.',
  swearing:
    'I am sorry that this is hard, or that I got it wrong. Would you rather talk to a person? Type “talk to a person”.',
  smile: 'Thank you.',
  sad: 'I am sorry that things are hard. You do not have to put it into words. Type “talk to a person” if you would like one.',
};

/** Said in turn, so that nobody reads the same line twice running. `misses`: how many messages in a row, this one included. */
export const notCaught = (misses: number) =>
  inTurn(misses, [
    "Sorry, I didn't catch that.",
    "I'm sorry, I still didn't get that. You can tap a choice, type its name, or type “skip”.",
    'I am having trouble with that one. A few words are enough. You can also type “skip” or “help”.',
  ]);

export const notCaughtAtTheEnd = (misses: number) =>
  inTurn(misses, [
    "Sorry, I didn't catch that. You can ask about a group by its name, or type “change my answers”.",
    "I'm sorry, I still didn't get that. You can tap a choice, or type “help” to see what I can do.",
    'I am having trouble with that one. You can ask “which meets first?”, or type “start again”.',
  ]);

/** Before another question that we cannot help with. */
export const anotherICannot = (misses: number) =>
  inTurn(misses, ['I am afraid this is another one that I cannot answer.', 'Sorry, I cannot answer this one either.']);

function inTurn(count: number, lines: readonly string[]): string {
  return lines[(count - 1) % lines.length] ?? '';
}

export const anotherCancer = (places: readonly string[]) =>
  `I know groups for head and neck cancer, and a few for any cancer. For other cancers, these may know more:

${places.map((place) => `- ${place}`).join('\n')}`;

export const theseWelcome = (people: string, names: readonly string[]) =>
  `These groups say that they welcome ${people}: ${inWords(names, 'and')}.`;

export const nothingTyped = 'I got an empty message. You can tap a choice or type a few words.';

export const person = (name: string, email: string, phone: string) =>
  `You can also talk to a person at ${name}. Email ${email} or call ${phone}.`;

export const help = `Here is what you can do at any time.

- Tap a choice, or type your answer in your own words.
- Type “skip” to leave a question out, or “back” to change your last answer.
- Type “change my age” (or another answer), or “show me what you have so far”.
- Ask “when is the next Swallows meeting?” or “what is Young Tongues?”
- Type “start again” to begin anew, or “stop” to end.
- Type “forget me” to have what you told me deleted, or “privacy” to see what is kept.
- Type “I need help now” for people you can contact at once.`;

export const goodbye = 'Thank you for talking to me. You can come back at any time. Just type a few words.';

export const forgotten =
  'I have deleted what you told me. I remember nothing of this talk. If you use Teams or Messenger, you can delete our messages there too.';

export const startedAgain = 'I have cleared your answers. Let us start again.';

export const backAtStart = 'This is the first question, so there is nothing to go back to.';

export const wentBack = 'I have gone back one step.';

export const soFar = (answers: readonly string[]) =>
  answers.length === 0
    ? 'You have not told me anything yet.'
    : `This is what I have so far.\n\n${answers.map((line) => `- ${line}`).join('\n')}`;

export const whichToChange = 'Which answer would you like to change?';

export const nothingToChange = 'You have not answered anything yet, so there is nothing to change.';

export const notAskedYet = 'I have not asked that yet. You can tell me now, or answer this question first.';

export const notForThese = 'That only matters for some answers, like meeting in person. You can change those first.';

export const changing = 'Of course. Let us change that.';

export const changed = (line: string) => `I have changed that. I now have: ${line}.`;

export const noted = (line: string) => `I have put: ${line}.`;

export const stepLine = (number: number, of: number) => `Question ${number} of ${of}`;

export const whichPlace = 'Which of these is nearest to you?';
export const nearlyPlace = 'I do not know that place. Did you mean one of these?';
export const unknownPlace = 'I do not know that place. Try the nearest town, or the first half of your postcode.';

export const urgentIntro = `I am not a person, but these people are there for you now.

If life is at risk, call 999.`;

export const urgentOutro = 'When you are ready, we can go on where we were.';

export const found = (good: number, shown: number, line: string | undefined) => {
  const groups = good === 1 ? '1 group that fits' : `${good} groups that fit`;
  const first = good > shown ? ` Here are the first ${shown}, best fit first.` : good > 1 ? ' Best fit first.' : '';
  return `${line ? `I have put: ${line}.\n\n` : ''}I found ${groups}.${first}`;
};

export const noneFits = (line: string | undefined) =>
  `${line ? `I have put: ${line}.\n\n` : ''}I did not find a group that fits everything. These come closest. Please look at what to check.`;

export const none = (line: string | undefined) =>
  `${line ? `I have put: ${line}.\n\n` : ''}I am sorry. I do not know a group that fits. But there are people who can help.`;

export const moreGroups = 'Here are some more.';
export const nearGroups =
  'These do not fit everything you said, but they may still help. Please look at what to check.';
export const noMore = 'Those are all the groups I know that may fit.';

export const elsewhere = 'You could also try:';
export const sorryForLoss = 'I am so sorry for your loss.';
export const sorryItIsHard =
  'I am sorry that this is so hard. You are not the only one, and you can talk to a person at any time.';
export const bereavedElsewhere = 'These people support anyone who has lost somebody to cancer:';

export const unknownGroup = 'I do not know that group. I can only talk about the groups on our list.';

export const sameGroups = 'Thank you. The groups I showed you still fit best.';
export const questionBelow = 'There is one more question below, if you like.';
export const orTellMore = 'If you like, tell me one more thing. It may change the list.';

/** What a new answer changed; undefined when the same groups are shown. */
export const groupsChanged = (added: readonly string[], gone: readonly string[]) => {
  const parts = [
    ...(added.length > 0 ? [`New in your list: ${inWords(added, 'and')}.`] : []),
    ...(gone.length > 0 ? [`No longer among the first: ${inWords(gone, 'and')}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
};
