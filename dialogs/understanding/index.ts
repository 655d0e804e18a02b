/** Text to answers, requests and places. Enter this room here. */

export { isUndiagnosed } from './cancers.ts';
export { hearCommand } from './commands.ts';
export { asksAboutMeetings, mayAskForDates } from './dates/asking.ts';
export {
  type DateRecogniser,
  datesToRead,
  loadDateRecogniser,
  type RecognisedDays,
  recognisedDaysSchema,
} from './dates/recogniser.ts';
export { hearWhen } from './dates/when.ts';
export { hearLanguage, type Language } from './languages.ts';
export { hearMedicalQuestion, hearOutOfScope, outOfScopeTopics } from './outOfScope.ts';
export { hearQuestion } from './requests.ts';
export { hearSadness, hearSmallTalk, type SmallTalk } from './smallTalk.ts';
export { type Heard, hearAnswers } from './understand.ts';
export { longestMessage, readUtterance, type Utterance } from './utterance.ts';
export { isDeclined, isNo } from './yesNo.ts';
