/** Yes, no, and "I would rather not say". */
import { listed } from './listed.ts';
import { saysAny, type Utterance } from './utterance.ts';

const yes = listed(`yes | yes please | yeah | yep | yup | ya | ok | okay | sure | please | please do | include |
      include them | y | why not | of course`);
const no = listed(`no | no thanks | no thank you | nope | nah | not really | n | not for me | dont include | no need |
      not interested`);
const declined =
  listed(`rather not say | rather not answer | rather not tell | prefer not to say | prefer not to answer | would prefer not to | dont want to say |
      do not want to say | not saying | none of your business | private | pass | skip | skip it |
      skip this | skip that | next question | move on | dont ask | no comment | not telling | leave it |
      id rather not | no answer`);

/** A plain yes. */
export function isYes(utterance: Utterance): boolean {
  return utterance.words.length <= 5 && saysAny(utterance, yes) && !saysAny(utterance, no);
}

/** A plain no. */
export function isNo(utterance: Utterance): boolean {
  return utterance.words.length <= 5 && saysAny(utterance, no);
}

/** "I'd rather not." With more behind it, something else is declined: "I'd rather not meet in person". */
const ratherNot =
  /\b(?:rather not|prefer not|prefer not to)(?: (?:thanks|thank you|please|sorry|if thats ok|if you dont mind|really))*$/;

/** The person would rather not answer the open question. */
export function isDeclined(utterance: Utterance): boolean {
  if (ratherNot.test(utterance.text)) return true;
  return utterance.words.length <= 8 && saysAny(utterance, declined);
}
