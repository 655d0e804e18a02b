/** An age that is said, and what makes a number none. */
import type { AgeRange } from '../conversation.ts';

/** The oldest age that is taken for one. */
export const oldest = 110;

export interface Mention {
  readonly age: AgeRange;
  /** Where it begins in the text. */
  readonly at: number;
}

/** What follows or goes before a number that is not an age. */
export const notAnAge =
  /^(?: ?(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?) (?:ago|since|later|back|post|out|clear|of|on|after|now|in|into|cancer|all clear|free|remission)| ?(?:a (?:day|week|month)|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|sessions?|fractions?|rounds?|cycles?|doses?|gy|mg|ml|kg|stone|miles?|am|pm|percent|times|st|nd|rd|th|kids|children|sons|daughters|teeth|nodes|lymph|stitches|staples|scans|appointments|visits|tablets|pounds|grams|degrees|glands|ops|operations|people|groups?)\b|[:/.]\d)/;
export const beforeNotAnAge =
  /(?<![a-z])(?:stage|grade|t|n|for|since|in|about|over|room|ward|number|phone|call|last|past|next|every|p|after|at|day|week|month|cycle|round|option|question|took|had|have|got|within|not|temperature|temp|temperature was|temp was|temp is|pressure|weight|score|scored) $/;

/** An age that somebody had at another time is not their age now: "diagnosed at 41, now 44". */
export const thenAfter =
  /^ ?(?:years? old |yrs? old |yo )?(?:at the time|back then|when (?:i|he|she|they|it|diagnosed|this|my)\b(?! (?:died|passed|went|was taken))|at diagnosis)\b/;
export const thenBefore =
  /\b(?:at|at age|at the age of|when (?:i|he|she|they) (?:was|were)(?: only| just| about)?|since (?:i|he|she) was|died at|died aged|passed away at|passed away aged|gone at|until|by the time (?:i|he|she) was) $/;

/** Whether a number is an age of another time. */
export function isOfAnotherTime(before: string, after: string): boolean {
  return (
    thenAfter.test(after) ||
    thenBefore.test(before) ||
    / ?(?:years?|months?|weeks?) (?:ago|since|post|clear)/.test(after.slice(0, 14))
  );
}

export const ofChildren =
  /\b(?:kids|children|sons|daughters|grandchildren|grandkids|boys|girls|twins|little ones|toddlers)(?: \w+){0,2} $/;
