/** Meetings in plain words, seen from a moment that is handed in. */
import type { DateTime } from 'luxon';
import { isOnNow, type Meeting } from './meetings.ts';

/** Beyond this many days, a count of days helps nobody; the date stands alone. */
const mostDaysCounted = 60;

const ukZone = 'Europe/London';

/** "7pm", "6.30pm", "12 noon", "midnight". */
export function sayTime(time: DateTime): string {
  if (time.minute === 0 && time.hour === 12) return '12 noon';
  if (time.minute === 0 && time.hour === 0) return 'midnight';
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  const minute = time.minute === 0 ? '' : `.${String(time.minute).padStart(2, '0')}`;
  return `${hour}${minute}${time.hour < 12 ? 'am' : 'pm'}`;
}

/** "Wednesday 9 December", with the year when it is not the year of `now`. The day is that of the date's own zone. */
export function sayDate(date: DateTime, now: DateTime): string {
  const words = date.setLocale('en-GB').toFormat('cccc d LLLL');
  return date.year === now.setZone(date.zone).year ? words : `${words} ${date.year}`;
}

/**
 * When a meeting is, seen from `now`, in words that stand in a sentence: "on now, until 8pm", "today at 7pm", "tomorrow,
 * Wednesday 9 December at 7pm", "in 16 days, on Wednesday 9 December at 7pm", beyond 60 days "on Wednesday 10 March 2027
 * at 7pm". A meeting in another zone, where clocks then differ from ours, is said in UK time, and the words say so.
 */
export function sayWhen(meeting: Meeting, now: DateTime): string {
  const start = meeting.start.setZone(ukZone);
  const clock = start.offset === meeting.start.offset ? '' : ' UK time';
  const at = (time: DateTime) => `${sayTime(time)}${clock}`;
  const here = now.setZone(ukZone);
  const days = daysBetween(here, start);
  if (isOnNow(meeting, here)) {
    if (meeting.end) return `on now, until ${at(meeting.end.setZone(ukZone))}`;
    const day = days < 0 ? 'yesterday at ' : 'at ';
    return `perhaps on now (it started ${day}${at(start)}; we do not know how long it lasts)`;
  }
  if (days === 0) return `today at ${at(start)}`;
  const date = `${sayDate(start, here)} at ${at(start)}`;
  if (days === 1) return `tomorrow, ${date}`;
  return days < 0 || days > mostDaysCounted ? `on ${date}` : `in ${days} days, on ${date}`;
}

/** How many midnights lie between two moments of one zone. */
function daysBetween(from: DateTime, to: DateTime): number {
  return Math.round(to.startOf('day').diff(from.startOf('day'), 'days').days);
}
