/** A schedule's meetings: its rule, with dates cancelled, moved and added, breaks, and an end of validity. */
import { DateTime, Duration } from 'luxon';
import { calendarDay, dayNumber } from './calendar.ts';
import { ruleDays } from './recurrence.ts';
import { parseRule } from './rule.ts';
import type { PublishedSchedule } from './schedule.ts';

/** One meeting, in the group's own zone. `end` is undefined when nobody has published how long it lasts. */
export interface Meeting {
  readonly scheduleId: string;
  readonly start: DateTime;
  readonly end: DateTime | undefined;
}

/** A meeting of unknown length is taken to be still worth naming for an hour: most last at least that long. */
const shortest = Duration.fromObject({ hours: 1 });

/** How long before `from` a meeting may have begun and still be on. */
const longestInDays = 2;

/** When a meeting is over, or is taken to be. */
export function endOf({ start, end }: Meeting): DateTime {
  return end ?? start.plus(shortest);
}

/** Whether a meeting is on at `now`, or may be: see {@link endOf}. */
export function isOnNow(meeting: Meeting, now: DateTime): boolean {
  return meeting.start <= now && now < endOf(meeting);
}

/**
 * Meetings that are not over at `from`, ascending, without end unless the schedule has one. Wall-clock times in the
 * group's zone: a time that does not exist on the day the clocks go forward is taken with the offset before the gap
 * (RFC 5545 section 3.3.5), and a time that comes twice in autumn is the first one.
 */
export function* meetings(schedule: PublishedSchedule, from: DateTime): Generator<Meeting> {
  const placed = placedMeetings(schedule);
  for (const meeting of ruleMeetings(schedule, from)) {
    while (placed[0] && placed[0].start <= meeting.start) yield* notOver(placed.shift(), from, meeting.start);
    yield* notOver(meeting, from);
  }
  for (const meeting of placed) yield* notOver(meeting, from);
}

/** Meetings of the rule that stand: neither cancelled nor moved away, outside breaks, while the schedule holds. */
function* ruleMeetings(schedule: PublishedSchedule, from: DateTime): Generator<Meeting> {
  const dropped = new Set([...schedule.cancelled, ...schedule.moved.map((move) => move.from)]);
  for (const local of ruleTimes(schedule, from)) {
    if (schedule.validUntil !== undefined && local.slice(0, 10) > schedule.validUntil) return;
    if (!dropped.has(local) && !inBreak(schedule, local)) yield meetingAt(schedule, local);
  }
}

/** Meetings that somebody put on a date of their own, ascending: moved ones where they went, and extra ones. */
function placedMeetings(schedule: PublishedSchedule): Meeting[] {
  const moved = schedule.moved.map((move) => meetingAt(schedule, move.to));
  const extra = schedule.extra.map((local) => meetingAt(schedule, local));
  return [...moved, ...extra].sort((a, b) => a.start.toMillis() - b.start.toMillis());
}

/** Local times of the rule, ascending, from shortly before `from` on, as "2026-12-09T19:00". */
export function ruleTimes(schedule: PublishedSchedule, from: DateTime): Generator<string> {
  const since = from.setZone(schedule.timezone).minus({ days: longestInDays }).toISODate();
  return ruleTimesSince(schedule, since ?? schedule.start);
}

/** Local times of the rule, ascending, from the day of the local time `sinceTime` on. */
export function* ruleTimesSince({ start, rule }: PublishedSchedule, sinceTime: string): Generator<string> {
  const time = start.slice(10);
  const first = dayOf(start);
  const since = dayOf(sinceTime);
  if (rule === undefined) {
    if (first >= since) yield start;
    return;
  }
  const parsed = parseRule(rule);
  for (const day of ruleDays(parsed, first, since)) {
    const local = isoDay(day) + time;
    if (parsed.until !== undefined && local > parsed.until) return;
    yield local;
  }
}

/** The next meeting that is not over at `now`; undefined when there is none. */
export function nextMeeting(schedule: PublishedSchedule, now: DateTime): Meeting | undefined {
  return nextMeetings(schedule, now, 1)[0];
}

/** The next `count` meetings that are not over at `now`. */
export function nextMeetings(schedule: PublishedSchedule, now: DateTime, count: number): Meeting[] {
  const found: Meeting[] = [];
  if (count < 1) return found;
  for (const meeting of meetings(schedule, now)) {
    if (found.push(meeting) >= count) break;
  }
  return found;
}

/** Meetings that begin at or after `from` and before `to`. */
export function meetingsBetween(schedule: PublishedSchedule, from: DateTime, to: DateTime): Meeting[] {
  const found: Meeting[] = [];
  for (const meeting of meetings(schedule, from)) {
    if (meeting.start >= to) break;
    if (meeting.start >= from) found.push(meeting);
  }
  return found;
}

function* notOver(meeting: Meeting | undefined, from: DateTime, same?: DateTime): Generator<Meeting> {
  const twice = same !== undefined && meeting?.start.toMillis() === same.toMillis();
  if (meeting && !twice && endOf(meeting) > from) yield meeting;
}

function meetingAt({ id, timezone, duration }: PublishedSchedule, local: string): Meeting {
  const start = wallClock(local, timezone);
  return { scheduleId: id, start, end: duration === undefined ? undefined : start.plus(Duration.fromISO(duration)) };
}

/** The instant of a wall-clock time: the first of two in autumn; across the gap in spring, with the offset before it. */
function wallClock(local: string, zone: string): DateTime {
  const [first] = DateTime.fromISO(local, { zone }).getPossibleOffsets();
  return first ?? DateTime.fromISO(local, { zone });
}

function inBreak({ breaks }: PublishedSchedule, local: string): boolean {
  const day = local.slice(0, 10);
  return breaks.some(({ from, to }) => from <= day && day <= to);
}

function dayOf(local: string): number {
  const [year = 0, month = 1, day = 1] = local.slice(0, 10).split('-').map(Number);
  return dayNumber({ year, month, day });
}

function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
