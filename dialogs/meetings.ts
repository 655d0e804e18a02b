/** When a group meets, for one person: the next meeting in words, the dates to come, which group meets first. */
import type { DateTime } from 'luxon';
import {
  type Format,
  isOnNow,
  type Meeting,
  type Needs,
  nearestVenue,
  nextMeeting,
  nextMeetings,
  type PublishedSchedule,
  type Schedule,
  type SupportGroup,
  sayDate,
  sayWhen,
} from '../data/index.ts';
import type { Services } from './conversation.ts';
import { inWords } from './wording/lists.ts';
import * as say from './wording/meetings.ts';

/** A meeting to come, with the schedule that it belongs to. */
export interface Coming {
  readonly schedule: PublishedSchedule;
  readonly meeting: Meeting;
}

/** The next `count` meetings of a group over all its published schedules, soonest first. */
export function comingMeetings(group: SupportGroup, now: DateTime, count: number): Coming[] {
  return published(group.schedules)
    .flatMap((schedule) => nextMeetings(schedule, now, count).map((meeting) => ({ schedule, meeting })))
    .sort((a, b) => a.meeting.start.toMillis() - b.meeting.start.toMillis())
    .slice(0, count);
}

/** The soonest meeting of a group, of the ways asked for where it has any. */
export function nextOf(group: SupportGroup, needs: Needs, now: DateTime): Coming | undefined {
  const all = published(group.schedules);
  const wanted = all.filter(({ format }) => wants(needs.formats, format));
  return (wanted.length > 0 ? wanted : all)
    .flatMap((schedule) => {
      const meeting = nextMeeting(schedule, now);
      return meeting ? [{ schedule, meeting }] : [];
    })
    .sort((a, b) => a.meeting.start.toMillis() - b.meeting.start.toMillis())[0];
}

/**
 * The next meeting in words, or the honest absence of one and how to ask. Where the group has no dates for the way that was
 * asked for, but for another, both are said.
 */
export function nextMeetingWords(group: SupportGroup, needs: Needs, services: Services): string {
  const next = nextOf(group, needs, services.now);
  const words = next && say.nextMeeting(withTheOneAfter(next, group, needs, services));
  if (words && wants(needs.formats, next.schedule.format)) return `${words}${otherWay(next, group, needs, services)}`;
  const silent = group.schedules.flatMap((schedule) => (schedule.published ? [] : [schedule]));
  const asked = silent.find(({ format }) => wants(needs.formats, format));
  const absence = asked ?? (words ? undefined : silent[0]);
  if (!absence) return words ?? say.noSchedule;
  const silence = say.noDates(absence.words, absence.ask);
  return words ? `${words} ${say.ofFormat(absence.format, silence)}` : say.nextMeeting(silence);
}

/** Where any way of meeting will do, the next meeting of the group's other way, too. */
function otherWay(next: Coming, group: SupportGroup, needs: Needs, services: Services): string {
  const schedules = published(group.schedules).filter(
    ({ format }) => format !== next.schedule.format && wants(needs.formats, format),
  );
  const other = nextOf({ ...group, schedules }, needs, services.now);
  return other ? ` ${say.otherWay(comingWords(other, group, needs, services))}` : '';
}

/** The next meeting in words; one that is on may be nearly over, so the one after it is said too. */
function withTheOneAfter(next: Coming, group: SupportGroup, needs: Needs, services: Services): string {
  const words = comingWords(next, group, needs, services);
  const meeting = isOnNow(next.meeting, services.now) && nextMeetings(next.schedule, services.now, 2)[1];
  return meeting ? `${words} ${say.after(sayWhen(meeting, services.now))}` : words;
}

/** One meeting in words: when, how and where, with a warning when the day is a bank holiday. */
export function comingWords(
  { schedule, meeting }: Coming,
  group: SupportGroup,
  needs: Needs,
  services: Services,
): string {
  const holiday = services.directory.bankHolidays.get(meeting.start.toISODate() ?? '');
  const moved = meeting.movedFrom && sayDate(meeting.movedFrom, services.now);
  return say.meeting(sayWhen(meeting, services.now), whereWords(schedule, group, needs, services), { holiday, moved });
}

function whereWords(schedule: Schedule, group: SupportGroup, needs: Needs, services: Services): string {
  const venues = group.venues.filter(({ id }) => schedule.venues.includes(id));
  const nearest = needs.place && nearestVenue(venues, needs.place, services.directory)?.venue;
  const names = (nearest ? [nearest] : venues).map(({ name }) => name);
  return say.where(schedule.format, inWords(names, 'and'));
}

function wants(formats: readonly Format[] | undefined, format: Format): boolean {
  return !formats || formats.length === 0 || formats.includes(format);
}

function published(schedules: readonly Schedule[]): PublishedSchedule[] {
  return schedules.filter((schedule) => schedule.published);
}
