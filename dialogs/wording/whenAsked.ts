/** A time that was asked for, said back: "on Wednesday 23 December in the evening". */
import { DateTime } from 'luxon';
import { sayDate, sayTime } from '../../data/index.ts';
import type { When } from '../action.ts';
import { inWords } from './lists.ts';

const dayNames = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const minutesInDay = 24 * 60;
const partsOfDay = new Map([
  ['360-720', 'in the morning'],
  ['720-1080', 'in the afternoon'],
  ['1020-1380', 'in the evening'],
  ['720-840', 'at lunchtime'],
  ['540-1020', 'in the daytime'],
]);

/** In a sentence; empty when no time was asked for. */
export function whenAsked(when: When | undefined, now: DateTime): string {
  if (!when) return '';
  return [daysInWords(when, now), weekdaysInWords(when), hoursInWords(when)].filter(Boolean).join(' ');
}

function daysInWords({ from, to }: When, now: DateTime): string {
  const day = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/London' });
  if (from === undefined) return '';
  if (to === undefined) return `from ${sayDate(day(from), now)}`;
  const last = day(to).minus({ days: 1 });
  return last <= day(from)
    ? `on ${sayDate(day(from), now)}`
    : `from ${sayDate(day(from), now)} to ${sayDate(last, now)}`;
}

function weekdaysInWords({ weekdays }: When): string {
  if (!weekdays) return '';
  const days = weekdays.join('');
  if (days === '12345') return 'on weekdays';
  if (days === '67') return 'at weekends';
  return `on ${inWords(
    weekdays.map((day) => dayNames[day - 1] ?? ''),
    'or',
  )}`;
}

function hoursInWords({ hours }: When): string {
  if (!hours) return '';
  const part = partsOfDay.get(`${hours.from}-${hours.to}`);
  if (part) return part;
  if (hours.to >= minutesInDay) return `from ${clock(hours.from)}`;
  if (hours.from === 0) return `before ${clock(hours.to)}`;
  return hours.to - hours.from === 61
    ? `at about ${clock(hours.from + 30)}`
    : `between ${clock(hours.from)} and ${clock(hours.to)}`;
}

function clock(minutes: number): string {
  return sayTime(DateTime.fromObject({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 }));
}
