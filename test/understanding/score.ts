/** Counts how often each slot is read rightly. */
import { DateTime } from 'luxon';
import type { Expected } from './line.ts';
import type { Understood } from './understood.ts';

export const slots = ['who', 'cancer', 'age', 'formats', 'asks', 'group', 'when', 'safety'] as const;
export type Slot = (typeof slots)[number];

/** What one slot of one line counts: values found that were there, found that were not, and there but not found. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What was there, and what was found, as comparable values: nothing said is an empty list. */
export interface Compared {
  readonly slot: Slot;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** The slots of a line that are judged. */
export function compare(expected: Expected, found: Understood): Compared[] {
  return slots
    .filter((slot) => expected[slot] !== undefined)
    .map((slot) => ({ slot, ...valuesOf(slot, expected, found) }));
}

export function tally({ expected, found }: Compared): Tally {
  const right = found.filter((value) => expected.includes(value)).length;
  return { right, wrong: found.length - right, missed: expected.filter((value) => !found.includes(value)).length };
}

export function isRight({ expected, found }: Compared): boolean {
  return expected.length === found.length && expected.every((value) => found.includes(value));
}

function valuesOf(slot: Slot, expected: Expected, found: Understood): { expected: string[]; found: string[] } {
  switch (slot) {
    case 'cancer':
    case 'formats':
      return { expected: [...(expected[slot] ?? [])], found: [...found[slot]] };
    case 'age':
      return { expected: one(range(expected.age)), found: one(found.age?.join(' to ')) };
    case 'asks':
    case 'safety':
      return { expected: said(expected[slot]), found: said(found[slot]) };
    case 'when':
      return whenValues(expected.when, found.when);
    case 'who':
    case 'group':
      return { expected: one(expected[slot]), found: one(found[slot]) };
  }
}

/**
 * A period is right when it is on the same London days and overlaps: readers agree on the day, and not on when an evening
 * ends. `to` is the first moment after, or a date alone, which is its whole day.
 */
function whenValues(expected: Expected['when'], found: Understood['when']): { expected: string[]; found: string[] } {
  if (!expected || !found)
    return { expected: expected ? [JSON.stringify(expected)] : [], found: found ? [inWords(found)] : [] };
  const from = london(expected.from);
  const end =
    expected.to === undefined
      ? undefined
      : isDay(expected.to)
        ? london(expected.to).plus({ days: 1 })
        : london(expected.to);
  const theirs = { from, to: end };
  const same = days(theirs) === days(found) && found.from < (end ?? far) && (found.to ?? far) > from;
  return { expected: [inWords(theirs)], found: [same ? inWords(theirs) : inWords(found)] };
}

const far = DateTime.fromISO('2200-01-01', { zone: 'Europe/London' });

interface Period {
  readonly from: DateTime;
  readonly to: DateTime | undefined;
}

function days({ from, to }: Period): string {
  return `${from.toISODate()} to ${to?.minus({ milliseconds: 1 }).toISODate() ?? 'no end'}`;
}

function inWords({ from, to }: Period): string {
  return `${from.toFormat("yyyy-MM-dd'T'HH:mm")} to ${to?.toFormat("yyyy-MM-dd'T'HH:mm") ?? 'no end'}`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function london(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'Europe/London' }).setZone('Europe/London');
}

function range(age: Expected['age']): string | null | undefined {
  if (age === null || age === undefined) return age;
  return typeof age === 'number' ? `${age} to ${age}` : age.join(' to ');
}

function one(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [value];
}

function said(value: string | null | undefined): string[] {
  return one(value).filter((word) => word !== 'none');
}
