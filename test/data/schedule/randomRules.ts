/** Random rules within the subset, the same ones for the same seed. */

export interface RandomRule {
  readonly timezone: string;
  readonly start: string;
  readonly rule: string;
  /** A moment by the clocks of the zone, from which meetings are looked for. */
  readonly from: string;
}

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
type Random = () => number;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const numbers = ['1', '2', '3', '4', '5', '-1', '-2', '+2'];
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const dates = [1, 2, 9, 13, 15, 28, 29, 30, 31, -1, -2, -15, -31];
/** London most of all; the others have other dates, southern summers, half hours, and no clock changes. */
const zones = ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Australia/Lord_Howe', 'Asia/Kolkata'];

/**
 * One rule with a start and a moment. A quarter of the times lie in the hours in which clocks change. `mixed` rules have
 * what the npm package `rrule` reads in its own way: see `independentSource.ts`.
 */
export function randomRule(random: Random, mixed = false): RandomRule {
  const year = 2024 + below(random, 4);
  const hour = random() < 0.25 ? below(random, 4) : below(random, 24);
  return {
    timezone: random() < 0.5 ? 'Europe/London' : one(random, zones),
    start: random() < 0.2 ? endOfMonth(random, year, hour) : localTime(random, year, hour),
    rule: [...recurring(random, mixed), ...ending(random, year)].join(';'),
    from: localTime(random, year + below(random, 3), below(random, 24)),
  };
}

function recurring(random: Random, mixed: boolean): string[] {
  const chance = (of: number) => random() < of;
  const frequency = one<Frequency>(random, ['DAILY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'YEARLY']);
  const byMonth = chance(frequency === 'YEARLY' ? 0.85 : 0.25);
  const inMonths = frequency === 'MONTHLY' || (frequency === 'YEARLY' && byMonth);
  const byDay = (inMonths || frequency !== 'YEARLY') && chance(0.6);
  const byMonthDay = (inMonths || frequency === 'DAILY') && chance(byDay ? 0.15 : 0.5);
  return [
    [true, `FREQ=${frequency}`],
    [chance(0.4), `INTERVAL=${one(random, frequency === 'DAILY' ? [1, 2, 3, 4, 5, 6, 10] : [1, 2, 3, 4, 5])}`],
    [byMonth, `BYMONTH=${some(random, months, 4)}`],
    [byDay, `BYDAY=${days(random, inMonths && chance(0.7), mixed)}`],
    [byMonthDay, `BYMONTHDAY=${some(random, dates, 4)}`],
    [
      inMonths && (byDay || byMonthDay || byMonth) && chance(0.25),
      `BYSETPOS=${mixed ? some(random, [1, 2, 3, -1, -2], 2) : one(random, [1, 2, -1])}`,
    ],
    [frequency === 'WEEKLY' && chance(0.4), `WKST=${one(random, weekdays)}`],
  ].flatMap(([there, part]) => (there ? [String(part)] : []));
}

function days(random: Random, numbered: boolean, mixed: boolean): string[] {
  const number = () => (numbered && (!mixed || random() < 0.5) ? one(random, numbers) : '');
  return some(random, weekdays, 3).map((day) => number() + day);
}

function ending(random: Random, year: number): string[] {
  const dice = random();
  if (dice < 0.15) return [`COUNT=${1 + below(random, 40)}`];
  if (dice > 0.3) return [];
  return [`UNTIL=${localTime(random, year + 1 + below(random, 3), below(random, 24)).replace(/[-:]/g, '')}00`];
}

function localTime(random: Random, year: number, hour: number): string {
  return `${year}-${two(1 + below(random, 12))}-${two(1 + below(random, 28))}T${two(hour)}:${two(15 * below(random, 4))}`;
}

/** The 29th, 30th or 31st, which many months do not have; 2024 and 2028 have a 29 February too. */
function endOfMonth(random: Random, year: number, hour: number): string {
  const leap = year % 4 === 0 && random() < 0.3;
  const day = leap ? '02-29' : `${two(one(random, [1, 3, 5, 7, 8, 10, 12]))}-${29 + below(random, 3)}`;
  return `${year}-${day}T${two(hour)}:${two(15 * below(random, 4))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

function one<T>(random: Random, list: readonly T[]): T {
  const found = list[below(random, list.length)];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

function some<T>(random: Random, list: readonly T[], most: number): T[] {
  return [...new Set(Array.from({ length: 1 + below(random, most) }, () => one(random, list)))];
}
