/** The days of one month that a rule names. */
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import type { ByDay, Rule } from './rule.ts';

/**
 * Numbers of the days of a month that the rule names, ascending. BYDAY and BYMONTHDAY together mean days that are both
 * ("Friday the 13th"); without either, the date on which the rule started, in the months that have it.
 */
export function daysOfMonth({ byDay, byMonthDay }: Rule, year: number, month: number, startDate: number): number[] {
  const length = daysInMonth(year, month);
  const begin = dayNumber({ year, month, day: 1 });
  return unique(datesOf(byDay, byMonthDay, begin, length, startDate)).map((date) => begin + date - 1);
}

function datesOf(
  byDay: readonly ByDay[],
  byMonthDay: readonly number[],
  begin: number,
  length: number,
  startDate: number,
): number[] {
  if (byDay.length === 0 && byMonthDay.length === 0) return startDate <= length ? [startDate] : [];
  const byDate = byMonthDay
    .map((day) => (day > 0 ? day : length + 1 + day))
    .filter((date) => date >= 1 && date <= length);
  if (byDay.length === 0) return byDate;
  const byWeekday = byDay.flatMap((day) => datesOfWeekday(day, begin, length));
  return byMonthDay.length === 0 ? byWeekday : byWeekday.filter((date) => byDate.includes(date));
}

/** Dates of a month on a weekday: every one, or the nth from the beginning or the end. */
function datesOfWeekday({ weekday, nth }: ByDay, begin: number, length: number): number[] {
  const dates: number[] = [];
  for (let date = 1 + ((weekday - weekdayOf(begin) + 7) % 7); date <= length; date += 7) dates.push(date);
  if (nth === undefined) return dates;
  const date = dates.at(nth > 0 ? nth - 1 : nth);
  return date === undefined ? [] : [date];
}

/** Whether a day is in a month, on a date and on a weekday that the rule names, each where it names any. */
export function matches({ byDay, byMonthDay, byMonth }: Rule, day: number): boolean {
  const { year, month, day: date } = calendarDay(day);
  const fromEnd = date - daysInMonth(year, month) - 1;
  return (
    (byMonth.length === 0 || byMonth.includes(month)) &&
    (byMonthDay.length === 0 || byMonthDay.includes(date) || byMonthDay.includes(fromEnd)) &&
    (byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(day)))
  );
}

/** Ascending, each once. */
export function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
