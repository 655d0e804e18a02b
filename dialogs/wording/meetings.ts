/** Meetings in words, and the honest absence of one. */
import type { Format } from '../conversation.ts';
import { inWords } from './lists.ts';

export const otherWay = (words: string) => `Also ${words}`;

export const nextMeeting = (words: string) => `Next meeting: ${words}`;

interface Remarks {
  /** The name of the bank holiday on which it falls. */
  readonly holiday: string | undefined;
  /** The day from which it was moved. */
  readonly moved: string | undefined;
}

export const meeting = (when: string, where: string, { holiday, moved }: Remarks) =>
  [
    `${when}, ${where}.`,
    ...(moved ? [`It was moved from ${moved}.`] : []),
    ...(holiday ? [`That day is a bank holiday: ${holiday}. Check with them first.`] : []),
  ].join(' ');

export const after = (when: string) => `The one after that is ${when}.`;

export const where = (format: Format, venues: string) =>
  format === 'online' ? 'online' : venues ? `in person in ${venues}` : 'in person';

/** `words` is how the group says it meets, `ask` how to find out. */
export const noDates = (words: string, ask: string) => `no date that I know of. ${words}. ${ask}`;

export const ofFormat = (format: Format, words: string) => `${format === 'online' ? 'Online' : 'In person'}: ${words}`;

export const noSchedule = 'Next meeting: no date that I know of. Ask them when they meet.';

export const noCost = 'They do not say what it costs. Ask them.';

export const datesOf = (name: string) => `These are the next dates for ${name}.`;
export const noDatesOf = (name: string) => `I have no dates for ${name}.`;
export const meetsFirst = 'These groups meet first.';
export const noneHasDates = 'I have dates for none of these groups. You can ask them when they meet.';
export const check = 'Dates can change. Please check with the group before you go.';

export const near = (place: string) => `near ${place}`;
/** `period` may be empty: then any time is meant. */
export const meetingsIn = (period: string) => `These are the meetings I know of${period ? ` ${period}` : ''}.`;
export const noMeetingsIn = (period: string, group: string | undefined) =>
  `I know of no ${group ? `${group} meeting` : 'meeting'}${period ? ` ${period}` : ''}.`;
export const butNext = 'The next one that I know of is:';
export const andMore = (count: number) => (count === 1 ? 'And 1 more.' : `And ${count} more.`);
export const undated = (names: readonly string[]) =>
  `I have no dates for ${inWords(names, 'or')}. You can ask them, or look on their website.`;
