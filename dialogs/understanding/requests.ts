/** What the person asks of us, as the same plain actions that taps carry. */

import type { Directory } from '../../data/index.ts';
import type { Action } from '../conversation.ts';
import { listed } from './listed.ts';
import { says, saysAny, type Utterance } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';

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
    saysAny(
      utterance,
      listed(`hi | hello | hey | hiya | good morning | good afternoon | good evening | morning | evening |
      hi there | hello there | helo | hullo`),
    )
  )
    return 'hello';
  if (
    saysAny(
      utterance,
      listed(`thanks | thank you | thankyou | ta | cheers | thx | ty | much appreciated | great | brilliant |
      lovely | perfect | wonderful`),
    )
  )
    return 'thanks';
  return undefined;
}
