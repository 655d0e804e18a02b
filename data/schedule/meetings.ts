/** A schedule's meetings: its rule, with dates cancelled, moved and added, breaks, and an end of validity. */
import { type DateTime, Duration } from 'luxon';
import { standingTimes } from './occurrences.ts';
import type { PublishedSchedule } from './schedule.ts';
import { atWallClock } from './wallClock.ts';

/** One meeting, in the group's own zone. */
export interface Meeting {
  readonly scheduleId: string;
  readonly start: DateTime;
  /** Undefined when nobody has published how long it lasts. */
  readonly end: DateTime | undefined;
  /** When it would have been, had it not been moved; absent for a meeting on its usual date. */
  readonly movedFrom?: DateTime;
}

/**
 * A meeting of unknown length is taken to be still worth naming for an hour. Support meetings last an hour or more: to
 * drop one at its start hides a meeting that people can still join, and to keep it longer sends them to one that is over.
 */
const shortest = Duration.fromObject({ hours: 1 });

/** How long before a moment a meeting may have begun and still be on. `checkSchedule` refuses longer meetings. */
const mostDaysOn = 1;

/** When a meeting is over, or is taken to be when nobody has published how long it lasts: an hour after its start. */
export function endOf({ start, end }: Meeting): DateTime {
  return end ?? start.plus(shortest);
}

/** Whether a meeting is on at `now`, or may be: see {@link endOf}. It is on at its start, and over at its end. */
export function isOnNow(meeting: Meeting, now: DateTime): boolean {
  return meeting.start <= now && now < endOf(meeting);
}

/**
 * Meetings that are not over at `from`, ascending, until the schedule ends, or until 2200. Times are wall-clock times in
 * the group's zone, right across clock changes whatever the zone of `from` or of this computer (RFC 5545 section 3.8.5.3;
 * see `wallClock.ts`). Meetings moved or added by hand stand even inside a break or after `validUntil`. Of two at the
 * same time one is given. Throws `RuleRefused` for a rule that `checkSchedule` refuses.
 */
export function* meetings(schedule: PublishedSchedule, from: DateTime): Generator<Meeting> {
  let last: Meeting | undefined;
  for (const meeting of inOrder(usualMeetings(schedule, from), placedMeetings(schedule))) {
    const repeated = last !== undefined && +last.start === +meeting.start;
    if (!repeated && endOf(meeting) > from) yield meeting;
    last = meeting;
  }
}

/** The next meeting that is not over at `now`; undefined when there is none. */
export function nextMeeting(schedule: PublishedSchedule, now: DateTime): Meeting | undefined {
  return nextMeetings(schedule, now, 1)[0];
}

/** The next `count` meetings that are not over at `now`; fewer when the schedule ends before. */
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

/** Meetings on their usual dates, from shortly before `from` on, lazily. */
function* usualMeetings(schedule: PublishedSchedule, from: DateTime): Generator<Meeting> {
  const since = from.setZone(schedule.timezone).minus({ days: mostDaysOn }).toISODate() ?? schedule.start;
  for (const local of standingTimes(schedule, since)) yield meetingAt(schedule, local);
}

/** Meetings that somebody put on a date of their own, ascending: moved ones where they went, and extra ones. */
function placedMeetings(schedule: PublishedSchedule): Meeting[] {
  const moved = schedule.moved.map(({ from, to }) => ({
    ...meetingAt(schedule, to),
    movedFrom: atWallClock(from, schedule.timezone),
  }));
  const extra = schedule.extra.map((local) => meetingAt(schedule, local));
  return [...moved, ...extra].sort((a, b) => +a.start - +b.start);
}

/** Two ascending lists as one. At the same time, the placed meeting comes first, as it says where it was moved from. */
function* inOrder(usual: Iterable<Meeting>, placed: readonly Meeting[]): Generator<Meeting> {
  let next = 0;
  for (const meeting of usual) {
    for (let other = placed[next]; other && other.start <= meeting.start; other = placed[next]) {
      yield other;
      next += 1;
    }
    yield meeting;
  }
  yield* placed.slice(next);
}

function meetingAt({ id, timezone, duration }: PublishedSchedule, local: string): Meeting {
  const start = atWallClock(local, timezone);
  return { scheduleId: id, start, end: duration === undefined ? undefined : start.plus(Duration.fromISO(duration)) };
}
