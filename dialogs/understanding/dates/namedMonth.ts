/** Months by their names, and places in them: "the second", "the last". */
import type { DateTime } from 'luxon';
import { type Groups, numberOf } from './dayRule.ts';
import { comingDate } from './span.ts';
import { months } from './spelling.ts';

/** Which one of a month: -1 is the last. */
export const nthWords: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
};

/** The first day of the next month of this name, or of the year that was said. */
export function comingMonth(said: Groups, today: DateTime): DateTime | undefined {
  const month = numberOf(months, said.month);
  const first = comingDate(today.startOf('month'), 1, month);
  return said.year && first ? first.set({ year: Number(said.year) }) : first;
}

/** The next day of this number in this month. */
export function dated(said: Groups, today: DateTime): DateTime | undefined {
  return comingDate(today, Number(said.day), numberOf(months, said.month));
}
