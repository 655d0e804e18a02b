/** When a group meets, as the directory's files say it: RFC 5545 recurrence with exceptions, in the group's own zone. */
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { day, id } from '../fields.ts';

const localTime = z.iso.datetime({ local: true, precision: -1, error: 'use local time like 2026-12-09T19:00' });

const common = {
  id,
  format: z.enum(['online', 'in-person']),
  /** Ids of the group's venues where this schedule meets; none for online meetings. */
  venues: z.array(id).default([]),
  /** The pattern in plain words: "Every Monday at 7pm, on Zoom". */
  words: z.string().min(1),
};

/** A schedule with published dates. All times are wall-clock times in `timezone`. */
const publishedSchema = z.strictObject({
  ...common,
  published: z.literal(true),
  timezone: z.string().refine((zone) => IANAZone.create(zone).isValid, 'use a zone like Europe/London'),
  /** First meeting that the rule counts from (RFC 5545 DTSTART). */
  start: localTime,
  /** RFC 5545 RRULE within the subset that `recurrence.ts` checks. Absent: a single meeting at `start`. */
  rule: z.string().optional(),
  /** ISO 8601 duration; absent when nobody has published how long it lasts. */
  duration: z.iso.duration().optional(),
  cancelled: z.array(localTime).default([]),
  moved: z.array(z.strictObject({ from: localTime, to: localTime })).default([]),
  extra: z.array(localTime).default([]),
  /** No meetings from the first day to the last, both included. */
  breaks: z.array(z.strictObject({ from: day, to: day, why: z.string().optional() })).default([]),
  /** The last day on which this schedule holds. */
  validUntil: day.optional(),
});

/** A schedule without published dates: the bot never computes one, it says how to ask. */
const unpublishedSchema = z.strictObject({ ...common, published: z.literal(false), ask: z.string().min(1) });

export const scheduleSchema = z.discriminatedUnion('published', [publishedSchema, unpublishedSchema]);
export type Schedule = z.infer<typeof scheduleSchema>;
export type PublishedSchedule = z.infer<typeof publishedSchema>;
