/**
 * A third opinion, plain and without any shortcut: every day of a calendar that luxon lays out is asked whether it is in the
 * rule, word by word as RFC 5545 section 3.3.10 has it.
 */
import { DateTime } from 'luxon';
import { at } from './aSchedule.ts';
import { horizonOf, inFull } from './independentSource.ts';
import type { RandomRule } from './randomRules.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const msPerHour = 3_600_000;
type Parts = ReadonlyMap<string, readonly string[]>;

/** One day, with all that a rule may ask of it. */
interface Day {
  readonly date: string;
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 for Monday. */
  readonly weekday: number;
  /** The last day of its month. */
  readonly last: number;
}

const firstDay = at('2023-01-01', 'utc');
const calendar: readonly Day[] = Array.from({ length: 12 * 366 }, (_, number) => {
  const day = firstDay.plus({ days: number });
  const { year, month, weekday, daysInMonth: last } = day;
  return { date: day.toFormat('yyyy-MM-dd'), number, year, month, day: day.day, weekday, last: last ?? 31 };
});

/** Starts that are not over at `from`, an hour long, and less than four years away. */
export function startsDayByDay(written: RandomRule, count: number): string[] {
  const { timezone, start, rule, from } = written;
  const parts: Parts = new Map(
    rule.split(';').map((part) => {
      const [name = '', values = ''] = part.split('=');
      return [name, values.split(',')];
    }),
  );
  const most = Number(parts.get('COUNT')?.[0] ?? Number.POSITIVE_INFINITY);
  const until = parts.get('UNTIL')?.[0] ?? '9';
  const yearBefore = String(Number(from.slice(0, 4)) - 1);
  const [now, horizon] = [at(from, timezone), horizonOf(written)];
  return daysOf(parts, start.slice(0, 10))
    .slice(0, most)
    .map(({ date }) => date + start.slice(10))
    .filter((local) => `${local.replace(/[-:]/g, '')}00` <= until && local >= yearBefore)
    .map((local) => moment(local, timezone))
    .filter((begins) => +begins + msPerHour > +now && begins < horizon)
    .slice(0, count)
    .map(inFull);
}

/** The rule's days from `start` on. BYSETPOS counts from the beginning of the first period, which may lie before it. */
function daysOf(parts: Parts, startDate: string): Day[] {
  const start = calendar.find(({ date }) => date === startDate);
  if (!start) throw new Error(`The calendar does not have ${startDate}.`);
  const interval = Number(parts.get('INTERVAL')?.[0] ?? 1);
  const periods = new Map<number, Day[]>();
  for (const day of calendar) {
    const period = periodOf(day, start, parts);
    if (period % interval !== 0 || !isNamed(day, start, parts)) continue;
    periods.set(period, [...(periods.get(period) ?? []), day]);
  }
  const positions = parts.get('BYSETPOS')?.map(Number);
  const counts = (index: number, length: number) =>
    positions?.some((position) => position === index + 1 || position === index - length) ?? true;
  return [...periods.values()]
    .flatMap((days) => days.filter((_, index) => counts(index, days.length)))
    .filter(({ date }) => date >= startDate);
}

/** How many days, weeks, months or years lie between the period of the start and that of a day. */
function periodOf(day: Day, start: Day, parts: Parts): number {
  switch (parts.get('FREQ')?.[0]) {
    case 'DAILY':
      return day.number - start.number;
    case 'WEEKLY': {
      const first = 1 + weekdays.indexOf(parts.get('WKST')?.[0] ?? 'MO');
      const weekOf = ({ number, weekday }: Day) => number - ((weekday - first + 7) % 7);
      return (weekOf(day) - weekOf(start)) / 7;
    }
    case 'MONTHLY':
      return (day.year - start.year) * 12 + day.month - start.month;
    default:
      return day.year - start.year;
  }
}

function isNamed({ month, day, weekday, last }: Day, start: Day, parts: Parts): boolean {
  const frequency = parts.get('FREQ')?.[0];
  const months = parts.get('BYMONTH') ?? (frequency === 'YEARLY' ? [String(start.month)] : undefined);
  if (months && !months.includes(String(month))) return false;
  if (!parts.has('BYDAY') && !parts.has('BYMONTHDAY')) {
    if (frequency === 'WEEKLY') return weekday === start.weekday;
    return frequency === 'DAILY' || day === start.day;
  }
  const dates = parts.get('BYMONTHDAY')?.map(Number);
  if (dates && !dates.includes(day) && !dates.includes(day - last - 1)) return false;
  const nth = Math.ceil(day / 7);
  const nthFromEnd = -Math.ceil((last - day + 1) / 7);
  const names = ['', nth, `+${nth}`, nthFromEnd].map((number) => `${number}${weekdays[weekday - 1]}`);
  return parts.get('BYDAY')?.some((name) => names.includes(name)) ?? true;
}

function moment(local: string, timezone: string): DateTime {
  const read = DateTime.fromISO(local, { zone: timezone });
  return read.getPossibleOffsets()[0] ?? read;
}
