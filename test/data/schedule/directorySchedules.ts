/** What the schedules of the directory must give: six meetings after 23 November 2026, from the facts about the groups. */
import type { Directory, PublishedSchedule } from '../../../data/index.ts';

export const from = '2026-11-23T00:00';

export const nextSix: Readonly<Record<string, readonly string[]>> = {
  'heads2gether/zoom': [
    'Wed 2026-12-16 18:30',
    'Wed 2027-01-20 18:30',
    'Wed 2027-02-17 18:30',
    'Wed 2027-03-17 18:30',
    'Wed 2027-04-21 18:30',
    'Wed 2027-05-19 18:30',
  ],
  'mouth-cancer-foundation/zoom': [
    'Mon 2026-11-23 19:00',
    'Mon 2026-11-30 19:00',
    'Mon 2026-12-07 19:00',
    'Mon 2026-12-14 19:00',
    'Mon 2026-12-21 19:00',
    'Mon 2026-12-28 19:00',
  ],
  'the-swallows/online': [
    'Wed 2026-12-09 19:00',
    'Wed 2027-01-13 19:00',
    'Wed 2027-02-10 19:00',
    'Wed 2027-03-10 19:00',
    'Wed 2027-04-14 19:00',
    'Wed 2027-05-12 19:00',
  ],
  'the-swallows/in-person': [
    'Wed 2026-12-09 18:30',
    'Wed 2027-01-13 18:30',
    'Wed 2027-02-10 18:30',
    'Wed 2027-03-10 18:30',
    'Wed 2027-04-14 18:30',
    'Wed 2027-05-12 18:30',
  ],
};

/** The published schedules of a directory, by group and schedule. */
export function publishedSchedules({ groups }: Directory): Map<string, PublishedSchedule> {
  const found = new Map<string, PublishedSchedule>();
  for (const { id, schedules } of groups)
    for (const schedule of schedules) if (schedule.published) found.set(`${id}/${schedule.id}`, schedule);
  return found;
}
