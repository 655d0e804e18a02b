/** Meetings in words, and the honest absence of one. */
import type { Format } from '../conversation.ts';

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
export const noDates = (words: string, ask: string) => `no date published. ${words}. ${ask}`;

export const ofFormat = (format: Format, words: string) => `${format === 'online' ? 'Online' : 'In person'}: ${words}`;

export const noSchedule = 'Next meeting: no date published. Ask them when they meet.';

export const noCost = 'They do not say what it costs. Ask them.';

export const datesOf = (name: string) => `These are the next dates for ${name}.`;
export const noDatesOf = (name: string) => `I have no dates for ${name}.`;
export const nextOf = (name: string) => `${name}:`;
export const meetsFirst = 'These groups meet first.';
export const noneHasDates = 'None of these groups has published dates. You can ask them when they meet.';
export const check = 'Dates can change. Please check with the group before you go.';
