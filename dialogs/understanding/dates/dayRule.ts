/** What a rule about days is made of: a pattern with named groups, and how it is read. */
import type { DateTime } from 'luxon';
import { onOrAfter, type Span } from './span.ts';
import { months, weekdays } from './spelling.ts';

/** What the named groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A way to say days. `read` sees the London day on which it is said. */
export interface DayRule {
  readonly says: RegExp;
  read(said: Groups, today: DateTime): Span | undefined;
}

/** A rule whose pattern is put together from parts. */
export function rule(pattern: string, read: DayRule['read']): DayRule {
  return { says: new RegExp(pattern), read };
}

/** Parts of patterns. A name may stand once in a pattern, so a second weekday has another. */
export const weekday = `(?<weekday>${weekdays.join('|')})`;
export const weekday2 = `(?<weekday2>${weekdays.join('|')})`;
export const weekday3 = `(?<weekday3>${weekdays.join('|')})`;
export const month = `(?<month>${months.join('|')})`;
export const month2 = `(?<month2>${months.join('|')})`;
export const next = 'next|following';
export const dayWord = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** The place of a name in a list, from 1; 0 when it is not there. */
export function numberOf(names: readonly string[], name: string | undefined): number {
  return names.indexOf(name ?? '') + 1;
}

/** The first day from `today` on that is this weekday. */
export function comingWeekday(today: DateTime, name: string | undefined): DateTime {
  return onOrAfter(today, numberOf(weekdays, name));
}

export const rest = (from: DateTime, to: DateTime): Span => ({ from, to });

export function later(a: DateTime, b: DateTime): DateTime {
  return a > b ? a : b;
}

/** "A couple of weeks" as luxon counts them. */
export function counted(count: string | undefined, unit: string | undefined): Record<string, number> {
  const number = count === 'couple of' ? 2 : count === 'few' ? 3 : Number(count);
  return { [`${unit ?? 'day'}s`]: number };
}
