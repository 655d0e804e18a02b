/** Words that say nothing but that a person is there. */
import { listed } from './listed.ts';
import { saysAny, type Utterance } from './utterance.ts';

const hello = listed(`hi | hello | hey | hiya | good morning | good afternoon | good evening | morning | evening |
  hi there | hello there | helo | hullo`);
const thanks = listed(`thanks | thank you | thankyou | ta | cheers | thx | ty | much appreciated | great | brilliant |
  lovely | perfect | wonderful`);
const mostWords = 5;

export type SmallTalk = 'hello' | 'thanks';

/** A greeting or a word of thanks that says nothing else. */
export function hearSmallTalk(utterance: Utterance): SmallTalk | undefined {
  if (utterance.words.length > mostWords) return undefined;
  if (saysAny(utterance, hello)) return 'hello';
  return saysAny(utterance, thanks) ? 'thanks' : undefined;
}
