/** The local times of a schedule's rule, and which of them stand. Local times are text such as "2026-12-09T19:00". */
import { dayOfLocal, isoDay } from './calendar.ts';
import { ruleDays } from './recurrence.ts';
import { parseRule } from './rule.ts';
import type { PublishedSchedule } from './schedule.ts';

/** Every local time of the rule, exceptions not looked at, ascending, from the day of `since` on. */
export function* ruleTimes({ start, rule }: PublishedSchedule, since: string): Generator<string> {
  const first = dayOfLocal(start);
  if (rule === undefined) {
    if (first >= dayOfLocal(since)) yield start;
    return;
  }
  const parsed = parseRule(rule);
  const time = start.slice(10);
  for (const day of ruleDays(parsed, first, dayOfLocal(since))) {
    const local = isoDay(day) + time;
    if (parsed.until !== undefined && local > parsed.until) return;
    yield local;
  }
}

/** Times of the rule that stand: neither cancelled nor moved away, outside breaks, while the schedule holds. */
export function* standingTimes(schedule: PublishedSchedule, since: string): Generator<string> {
  const { cancelled, moved, breaks, validUntil } = schedule;
  const gone = new Set([...cancelled, ...moved.map(({ from }) => from)]);
  for (const local of ruleTimes(schedule, since)) {
    const day = local.slice(0, 10);
    if (validUntil !== undefined && day > validUntil) return;
    if (!gone.has(local) && !breaks.some(({ from, to }) => from <= day && day <= to)) yield local;
  }
}

/** Whether a local time is one of the rule's, exceptions not looked at. */
export function fallsOnRule(schedule: PublishedSchedule, local: string): boolean {
  for (const time of ruleTimes(schedule, local)) {
    if (time >= local) return time === local;
  }
  return false;
}
