/** Schedules for tests: whole and right, so that a test names only what matters to it. */
import { DateTime } from 'luxon';
import type { z } from 'zod';
import { type PublishedSchedule, scheduleSchema } from '../../../data/schedule/index.ts';

export type WrittenSchedule = Extract<z.input<typeof scheduleSchema>, { published: true }>;

/** The second Wednesday of each month at 7pm in London, as the schema reads it. */
export function aSchedule(overrides: Partial<WrittenSchedule> = {}): PublishedSchedule {
  const schedule = scheduleSchema.parse({
    id: 'online',
    format: 'online',
    words: 'The second Wednesday of each month at 7pm',
    published: true,
    timezone: 'Europe/London',
    start: '2026-01-14T19:00',
    rule: 'FREQ=MONTHLY;BYDAY=2WE',
    ...overrides,
  });
  if (!schedule.published) throw new Error('This builder is for published schedules.');
  return schedule;
}

/** A moment by the clocks of London, or of another zone. */
export function at(local: string, zone = 'Europe/London'): DateTime {
  return DateTime.fromISO(local, { zone });
}

/** A moment as the zone's clocks show it: "Wed 2026-12-09 19:00". */
export function shown(moment: DateTime): string {
  return moment.setLocale('en-GB').toFormat('ccc yyyy-MM-dd HH:mm');
}
