/** Walks a rule over calendar days. Days have no offset, so no clock change can touch them; times come afterwards. */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import { type ByDay, type Rule, weekdays } from './rule.ts';

/** Periods in a row without a match after which a rule is taken to have ended ("30 February" never comes). */
const mostEmptyPeriods = 5000;
/** No meeting is looked for beyond this year. */
const lastYear = 2200;

/**
 * Numbers of the days on which a rule falls, ascending, from `from` on; the rule counts from `start` (RFC 5545 DTSTART).
 * Without COUNT, periods before `from` are not walked. Ends with COUNT, or when nothing more matches.
 */
export function* ruleDays(rule: Rule, start: number, from: number): Generator<number> {
  let counted = 0;
  for (const day of allDays(rule, start, rule.count === undefined ? periodsBefore(rule, start, from) : 0)) {
    counted += 1;
    if (rule.count !== undefined && counted > rule.count) return;
    if (day >= from) yield day;
  }
}

/** Every day of the rule from a period on, none before its start, until nothing more matches. */
function* allDays(rule: Rule, start: number, firstPeriod: number): Generator<number> {
  let empty = 0;
  for (let period = firstPeriod; empty < mostEmptyPeriods; period++) {
    const days = daysOfPeriod(rule, start, period * rule.interval);
    if (days === undefined) return;
    empty = days.length > 0 ? 0 : empty + 1;
    for (const day of days) if (day >= start) yield day;
  }
}

/** Whole intervals that surely lie before `from`, so that a rule from long ago costs no more than a new one. */
function periodsBefore(rule: Rule, start: number, from: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.frequency];
  return Math.max(0, Math.floor((from - start) / (longest * rule.interval)) - 1);
}

/** The days of one period, ascending; undefined beyond the last year. */
function daysOfPeriod(rule: Rule, start: number, periods: number): number[] | undefined {
  const first = calendarDay(start);
  switch (rule.frequency) {
    case 'DAILY': {
      const day = start + periods;
      return within(day, matches(rule, day) ? [day] : []);
    }
    case 'WEEKLY': {
      const monday = start - weekdayOf(start) + 7 * periods;
      const wanted =
        rule.byDay.length > 0 ? rule.byDay.map(({ weekday }) => weekdays.indexOf(weekday)) : [weekdayOf(start)];
      const days = wanted.map((weekday) => monday + weekday).sort((a, b) => a - b);
      return within(
        monday,
        unique(days).filter((day) => inMonth(rule, day)),
      );
    }
    case 'MONTHLY': {
      const months = first.year * 12 + first.month - 1 + periods;
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      if (year > lastYear) return undefined;
      return rule.byMonth.length === 0 || rule.byMonth.includes(month) ? daysOfMonth(rule, year, month, first.day) : [];
    }
    case 'YEARLY': {
      const year = first.year + periods;
      if (year > lastYear) return undefined;
      const months = rule.byMonth.length > 0 ? unique([...rule.byMonth].sort((a, b) => a - b)) : [first.month];
      return months.flatMap((month) => daysOfMonth(rule, year, month, first.day));
    }
  }
}

/** The days of one month that the rule names; without BYDAY and BYMONTHDAY, the day on which it started. */
function daysOfMonth(rule: Rule, year: number, month: number, startDay: number): number[] {
  const length = daysInMonth(year, month);
  const begin = dayNumber({ year, month, day: 1 });
  const byDate = rule.byMonthDay
    .map((day) => (day > 0 ? day : length + 1 + day))
    .filter((day) => day >= 1 && day <= length);
  const byWeekday = rule.byDay.flatMap((day) => datesOf(day, begin, length));
  const dates = rule.byDay.length === 0 ? (rule.byMonthDay.length === 0 ? [startDay] : byDate) : byWeekday;
  const both =
    rule.byDay.length > 0 && rule.byMonthDay.length > 0 ? dates.filter((date) => byDate.includes(date)) : dates;
  return unique(both.filter((date) => date <= length).sort((a, b) => a - b)).map((date) => begin + date - 1);
}

/** Dates of a month on a weekday: every one, or the nth from the beginning or the end. */
function datesOf({ weekday, nth }: ByDay, begin: number, length: number): number[] {
  const firstDate = 1 + ((weekdays.indexOf(weekday) - weekdayOf(begin) + 7) % 7);
  const dates: number[] = [];
  for (let date = firstDate; date <= length; date += 7) dates.push(date);
  if (nth === undefined) return dates;
  const date = dates.at(nth > 0 ? nth - 1 : nth);
  return date === undefined ? [] : [date];
}

function matches(rule: Rule, day: number): boolean {
  const { year, month, day: date } = calendarDay(day);
  const fromEnd = date - daysInMonth(year, month) - 1;
  const onDate = rule.byMonthDay.length === 0 || rule.byMonthDay.includes(date) || rule.byMonthDay.includes(fromEnd);
  const onWeekday =
    rule.byDay.length === 0 || rule.byDay.some(({ weekday }) => weekdays.indexOf(weekday) === weekdayOf(day));
  return onDate && onWeekday && inMonth(rule, day);
}

function inMonth({ byMonth }: Rule, day: number): boolean {
  return byMonth.length === 0 || byMonth.includes(calendarDay(day).month);
}

function within(day: number, days: number[]): number[] | undefined {
  return calendarDay(day).year > lastYear ? undefined : days;
}

function unique(sorted: readonly number[]): number[] {
  return [...new Set(sorted)];
}
