/** Spans of whole days in London, and the verbs on them. */
import type { DateTime } from 'luxon';

/** Days from `from` on, up to the day before `to`; without `to` there is no end. Both are the beginning of a day. */
export interface Span {
  readonly from: DateTime;
  readonly to: DateTime | undefined;
}

/** `count` days that begin with `from`. */
export function days(from: DateTime, count = 1): Span {
  return { from, to: from.plus({ days: count }) };
}

/** The first day on or after `from` that is this weekday: 1 is Monday. */
export function onOrAfter(from: DateTime, weekday: number): DateTime {
  return from.plus({ days: (weekday - from.weekday + 7) % 7 });
}

/** The Monday of a day's week. */
export function mondayOf(day: DateTime): DateTime {
  return day.minus({ days: day.weekday - 1 });
}

/** A day of the month on or after `today`, in the first month that has it; undefined above 31. */
export function comingDayOfMonth(today: DateTime, day: number): DateTime | undefined {
  const months = [0, 1, 2].map((count) => today.startOf('month').plus({ months: count }));
  return months
    .filter((first) => day >= 1 && day <= (first.daysInMonth ?? 0))
    .map((first) => first.set({ day }))
    .find((date) => date >= today);
}

/** A day and month on or after `today`, in this year or the next; undefined when there is no such date. */
export function comingDate(today: DateTime, day: number, month: number): DateTime | undefined {
  const inYear = (year: number) => today.set({ year, month: 1, day: 1 }).set({ month, day });
  const found = [today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4]
    .map(inYear)
    .find((date) => date.day === day && date.month === month && date >= today);
  return found;
}
