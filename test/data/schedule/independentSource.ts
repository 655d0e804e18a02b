/**
 * A second opinion on meetings, from code that shares nothing with ours: the npm package `rrule` walks the rule over
 * floating times (the clock face written as if it were UTC: its own TZID support depends on the computer's zone), and
 * luxon's own parser turns each into a moment. Habits of it to know, where RFC 5545
 * section 3.3.10 says otherwise; `dayByDay.ts` is the source for such rules:
 * - "BYDAY=WE,2FR" is for it a day that is both, so never, and not one or the other.
 * - "BYSETPOS=-2" in a month with one such day is for it that day, and not none; a day that two positions name comes twice.
 *
 * It looks for a rule that never comes until the year 9999, UNTIL or not. The calendar repeats after 400 years to the
 * weekday, so we hand it dates of 7,600 years later, and it gives up twenty times sooner.
 */
import { createRequire } from 'node:module';
import { DateTime } from 'luxon';
import { at } from './aSchedule.ts';
import type { RandomRule } from './randomRules.ts';

/** Its ESM build is not one that Node can import. */
const rrule: typeof import('rrule') = createRequire(import.meta.url)('rrule');

const msPerHour = 3_600_000;
const yearsAhead = 4;
const yearsShifted = 7600;
/** A meeting of an hour can have begun the day before. */
const daysBefore = 1;

/** Starts that are not over at `from`, an hour long, and less than four years away: see {@link inFull}. */
export function independentStarts(written: RandomRule, count: number): string[] {
  const { timezone, start, rule, from } = written;
  const since = floating(from).minus({ days: daysBefore });
  const [now, horizon] = [at(from, timezone), horizonOf(written)];
  const until = floating(horizon.toISO() ?? from);
  const options = rrule.RRule.parseString(rule);
  const end = options.until && DateTime.fromJSDate(options.until, { zone: 'utc' }).plus({ years: yearsShifted });
  const found: DateTime[] = [];
  new rrule.RRule({
    ...options,
    dtstart: floating(start).toJSDate(),
    until: (end && end < until ? end : until).toJSDate(),
  }).all((date) => {
    if (+date >= +since) found.push(moment(DateTime.fromJSDate(date, { zone: 'utc' }), timezone));
    return found.length < count + daysBefore + 1;
  });
  return found
    .filter((begins) => +begins + msPerHour > +now && begins < horizon)
    .slice(0, count)
    .map(inFull);
}

/** Beyond this moment the two are not compared. */
export function horizonOf({ timezone, from }: RandomRule): DateTime {
  return at(from, timezone).plus({ years: yearsAhead });
}

/** "2026-10-25T01:30+01:00": the clock face and the offset, so that the two 01:30 of autumn differ. */
export function inFull(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mmZZ");
}

function floating(local: string): DateTime {
  return DateTime.fromISO(local.slice(0, 16), { zone: 'utc' }).plus({ years: yearsShifted });
}

function moment(shifted: DateTime, timezone: string): DateTime {
  const local = shifted.minus({ years: yearsShifted }).setZone(timezone, { keepLocalTime: true });
  return local.getPossibleOffsets()[0] ?? local;
}
