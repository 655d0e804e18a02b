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
  const first = rule.count === undefined ? periodsBefore(rule, start, from) : 0;
  for (let period = first; ; period++) {
    const days = daysOfPeriod(rule, start, period * rule.interval);
    if (days === undefined) return;
    for (const day of atPositions(days, rule.bySetPos)) {
      if (day < start) continue;
      counted += 1;
      if (rule.count !== undefined && counted > rule.count) return;
      if (day >= from) yield day;
    }
  }
}

/** Whole intervals that surely lie before `from`, so that a rule from long ago costs no more than a new one. */
function periodsBefore({ frequency, interval }: Rule, start: number, from: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  return Math.max(0, Math.floor((from - start) / (longest * interval)) - 1);
}

/** The days of the period that lies `periods` days, weeks, months or years on, ascending; undefined after the end. */
function daysOfPeriod(rule: Rule, start: number, periods: number): number[] | undefined {
  const { frequency, byMonth, weekStart } = rule;
  const first = calendarDay(start);
  switch (frequency) {
    case 'DAILY': {
      const day = start + periods;
      if (calendarDay(day).year > lastYear) return undefined;
      return matches(rule, day) ? [day] : [];
    }
    case 'WEEKLY': {
      const monday = start - ((weekdayOf(start) - weekStart + 7) % 7) + 7 * periods;
      return calendarDay(monday).year > lastYear ? undefined : daysOfWeek(rule, monday, weekdayOf(start));
    }
    case 'MONTHLY': {
      const months = first.year * 12 + first.month - 1 + periods;
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      if (year > lastYear) return undefined;
      return byMonth.length === 0 || byMonth.includes(month) ? daysOfMonth(rule, year, month, first.day) : [];
    }
    case 'YEARLY': {
      const year = first.year + periods;
      if (year > lastYear) return undefined;
      return (byMonth.length > 0 ? byMonth : [first.month]).flatMap((month) =>
        daysOfMonth(rule, year, month, first.day),
      );
    }
  }
}

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
