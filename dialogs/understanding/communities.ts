/** Whether to include groups for particular communities. Heard only when the person says so; never inferred. */
import type { Community } from '../conversation.ts';
import type { Utterance } from './utterance.ts';
import { isNo, isYes } from './yesNo.ts';

const lgbtiq =
  /\b(?:lgbt\w*(?:\+)?|lgbtq\S*|lgbti\S*|queer|gay|(?<=\b(?:im|i am) )(?:trans|bi|pan|ace)|lesbian|bisexual|transgender|transsexual|trans (?:man|woman|person|people)|nonbinary|non binary|intersex)\b/;
const saidOfOthers =
  /\b(?:my|a|his|her|their) (?:gay|lesbian|bisexual|queer|trans\w*) (?:friend|son|daughter|brother|sister|mate|dad|mum)\b/;

/** Communities asked for; empty for "no thanks"; undefined when the words do not say. */
export function hearCommunities(utterance: Utterance, asked: boolean): Community[] | undefined {
  if (asked && isNo(utterance)) return [];
  if (lgbtiq.test(utterance.text) && !saidOfOthers.test(utterance.text)) {
    return /\b(?:not|no|dont|isnt)\b/.test(utterance.text) ? [] : ['lgbtiq'];
  }
  return asked && isYes(utterance) ? ['lgbtiq'] : undefined;
}
