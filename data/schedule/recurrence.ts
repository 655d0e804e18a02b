/** Walks a rule over calendar days. Days have no offset, so no clock change can touch them; times come afterwards. */
import { calendarDay, weekdayOf } from './calendar.ts';
import { daysOfMonth, matches, unique } from './monthDays.ts';
import type { Rule } from './rule.ts';

/** No meeting is looked for beyond this year, so a rule that never comes ("30 February") ends. */
export const lastYear = 2200;

/**
 * Numbers of the days on which a rule falls, ascending, from `from` on; the rule counts from `start` (RFC 5545 DTSTART),
 * which is expected to fall on it. Without COUNT, periods before `from` are not walked. Ends with COUNT, or in 2200.
 */
export function* ruleDays(rule: Rule, start: number, from: number): Generator<number> {
  let counted = 0;
  for (const day of allDays(rule, start, rule.count === undefined ? periodsBefore(rule, start, from) : 0)) {
    counted += 1;
    if (rule.count !== undefined && counted > rule.count) return;
    if (day >= from) yield day;
  }
}

/** Every day of the rule from its first period on, none before its start, until the walk ends. */
function* allDays(rule: Rule, start: number, firstPeriod: number): Generator<number> {
  for (let period = firstPeriod; ; period++) {
    const days = periods[rule.frequency](rule, start, period * rule.interval);
    if (days === undefined) return;
    for (const day of atPositions(days, rule.bySetPos)) if (day >= start) yield day;
  }
}

/** Whole intervals that surely lie before `from`, so that a rule from long ago costs no more than a new one. */
function periodsBefore({ frequency, interval }: Rule, start: number, from: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  return Math.max(0, Math.floor((from - start) / (longest * interval)) - 1);
}

/** The days of the period that lies so many days, weeks, months or years on, ascending; undefined after the end. */
type Period = (rule: Rule, start: number, later: number) => number[] | undefined;

const periods: Readonly<Record<Rule['frequency'], Period>> = {
  DAILY(rule, start, later) {
    const day = start + later;
    if (calendarDay(day).year > lastYear) return undefined;
    return matches(rule, day) ? [day] : [];
  },
  WEEKLY(rule, start, later) {
    const begin = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) + 7 * later;
    return calendarDay(begin).year > lastYear ? undefined : daysOfWeek(rule, begin, weekdayOf(start));
  },
  MONTHLY(rule, start, later) {
    const first = calendarDay(start);
    const months = first.year * 12 + first.month - 1 + later;
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    if (year > lastYear) return undefined;
    return rule.byMonth.length === 0 || rule.byMonth.includes(month) ? daysOfMonth(rule, year, month, first.day) : [];
  },
  YEARLY(rule, start, later) {
    const first = calendarDay(start);
    const year = first.year + later;
    if (year > lastYear) return undefined;
    const months = rule.byMonth.length > 0 ? rule.byMonth : [first.month];
    return months.flatMap((month) => daysOfMonth(rule, year, month, first.day));
  },
};

/** The days of the week that begins on `begin`; without BYDAY, the weekday on which the rule started. */
function daysOfWeek({ byDay, byMonth, weekStart }: Rule, begin: number, startWeekday: number): number[] {
  const wanted = byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [startWeekday];
  return unique(wanted.map((weekday) => begin + ((weekday - weekStart + 7) % 7))).filter(
    (day) => byMonth.length === 0 || byMonth.includes(calendarDay(day).month),
  );
}

/** Those of a period's days that BYSETPOS names, counted from either end. */
function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  const named = positions.map((position) => days.at(position > 0 ? position - 1 : position));
  return unique(named.filter((day) => day !== undefined));
}
