/** Meetings in plain words, seen from a moment that is handed in. */
import type { DateTime } from 'luxon';
import { isOnNow, type Meeting } from './meetings.ts';

/** Beyond this many days, a count of days helps nobody; the date stands alone. */
const mostDaysCounted = 60;

/** "7pm", "6.30pm", "12 noon", "midnight". */
export function sayTime(time: DateTime): string {
  if (time.minute === 0 && time.hour === 12) return '12 noon';
  if (time.minute === 0 && time.hour === 0) return 'midnight';
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  const minute = time.minute === 0 ? '' : `.${String(time.minute).padStart(2, '0')}`;
  return `${hour}${minute}${time.hour < 12 ? 'am' : 'pm'}`;
}

/** "Wednesday 9 December", with the year when it is not the year of `now`. */
export function sayDate(date: DateTime, now: DateTime): string {
  const words = date.setLocale('en-GB').toFormat('cccc d LLLL');
  return date.year === now.setZone(date.zone).year ? words : `${words} ${date.year}`;
}

/** "on now, until 8pm", "today at 7pm", "tomorrow, Wednesday 9 December at 7pm", "in 16 days, on Wednesday 9 December at 7pm". */
export function sayWhen(meeting: Meeting, now: DateTime): string {
  const { start, end } = meeting;
  const here = now.setZone(start.zone);
  const time = sayTime(start);
  if (isOnNow(meeting, here)) {
    return end ? `on now, until ${sayTime(end)}` : `started at ${time} today. We do not know how long it lasts`;
  }
  const days = Math.round(start.startOf('day').diff(here.startOf('day'), 'days').days);
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `tomorrow, ${sayDate(start, here)} at ${time}`;
  if (days < 0 || days > mostDaysCounted) return `on ${sayDate(start, here)} at ${time}`;
  return `in ${days} days, on ${sayDate(start, here)} at ${time}`;
}
