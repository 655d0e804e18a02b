/** Text to answers, requests and places. Enter this room here. */

export { hearCommand } from './commands.ts';
export { hearQuestion } from './requests.ts';
export { hearSmallTalk, type SmallTalk } from './smallTalk.ts';
export { type Heard, hearAnswers } from './understand.ts';
export { readUtterance, type Utterance } from './utterance.ts';
export { isDeclined } from './yesNo.ts';
