/** "Anything next Wednesday evening?", "meetings near Blackpool": the meetings in a span of time or near a place. */
import { DateTime } from 'luxon';
import {
  type Directory,
  endOf,
  type Meeting,
  meetingsBetween,
  nearbyMiles,
  nearestVenue,
  type Place,
  type PublishedSchedule,
  type SupportGroup,
} from '../data/index.ts';
import { notesOf } from './aboutGroups.ts';
import type { Action, When } from './action.ts';
import { needsOf } from './answers.ts';
import type { Answers, Services } from './conversation.ts';
import { comingWords } from './meetings.ts';
import { goodElseAll, matchesFor } from './recommendation.ts';
import type { Reply } from './reply.ts';
import { text } from './turns.ts';
import * as words from './wording/meetings.ts';
import { whenAsked } from './wording/whenAsked.ts';

/** A question for meetings at a time, of a group or near a place. */
export type MeetingsAsked = Extract<Action, { readonly do: 'meetings' }>;

/** How far ahead is looked when no end was named. */
const daysAhead = 60;
const mostShown = 6;
const minutesInDay = 24 * 60;

interface Listed {
  readonly group: SupportGroup;
  readonly schedule: PublishedSchedule;
  readonly meeting: Meeting;
}

/**
 * The meetings asked for, soonest first: of the group named, else of the groups that may fit. Where there are none it says
 * so, with the next one after that; and which groups publish no dates.
 */
export function meetingsAsked(answers: Answers, asked: MeetingsAsked, services: Services): Reply {
  const { directory, now } = services;
  const place = asked.place === undefined ? undefined : directory.places.get(asked.place);
  const named = asked.group === undefined ? undefined : directory.group(asked.group);
  const groups = named ? [named] : goodElseAll(matchesFor(answers, services)).map(({ group }) => group);
  const from = dayOf(asked.when?.from) ?? now;
  const to = dayOf(asked.when?.to) ?? DateTime.max(from, now).plus({ days: daysAhead });
  const found = groups
    .flatMap((group) => listed(group, place, services, DateTime.max(from, now.startOf('day')), to))
    .filter(({ meeting }) => endOf(meeting) > now && isAt(meeting, asked.when))
    .sort((a, b) => a.meeting.start.toMillis() - b.meeting.start.toMillis());
  const where = place && words.near(place.name);
  const period = [whenAsked(asked.when, now), where].filter(Boolean).join(' ');
  const undated = groups.filter(({ schedules }) => !schedules.some(({ published }) => published));
  const note = (shown: readonly Listed[]) =>
    [...(named ? [] : undatedNote(undated)), notesOf(shown.map(({ group }) => group))].join(' ');
  if (found.length > 0) {
    const shown = found.slice(0, mostShown);
    const lines = shown.map((one) => line(one, answers, services));
    const more = found.length > mostShown ? [words.andMore(found.length - mostShown)] : [];
    return { kind: 'meetings', intro: words.meetingsIn(period), meetings: [...lines, ...more], note: note(shown) };
  }
  const none = words.noMeetingsIn(period, named?.name);
  const next = nextAfter(DateTime.max(to, now)) ?? nextAfter(now);
  if (!next) return text([none, note([])].join('\n\n'));
  return {
    kind: 'meetings',
    intro: `${none} ${words.butNext}`,
    meetings: [line(next, answers, services)],
    note: note([next]),
  };

  function nextAfter(moment: DateTime): Listed | undefined {
    return groups
      .flatMap((group) => listed(group, place, services, moment, moment.plus({ days: daysAhead })))
      .sort((a, b) => a.meeting.start.toMillis() - b.meeting.start.toMillis())[0];
  }
}

function listed(
  group: SupportGroup,
  place: Place | undefined,
  { directory }: Services,
  from: DateTime,
  to: DateTime,
): Listed[] {
  return group.schedules
    .filter((schedule) => schedule.published)
    .filter((schedule) => !place || isNear(schedule, group, place, directory))
    .flatMap((schedule) => meetingsBetween(schedule, from, to).map((meeting) => ({ group, schedule, meeting })));
}

function isNear(schedule: PublishedSchedule, group: SupportGroup, place: Place, directory: Directory): boolean {
  const venues = group.venues.filter(({ id }) => schedule.venues.includes(id));
  const nearest = schedule.format === 'in-person' ? nearestVenue(venues, place, directory) : undefined;
  return nearest !== undefined && nearest.miles <= nearbyMiles;
}

/** Whether a meeting is on a weekday and at an hour that were asked for, by the clocks of the UK. */
function isAt({ start }: Meeting, when: When | undefined): boolean {
  const here = start.setZone('Europe/London');
  const minute = here.hour * 60 + here.minute;
  const { from, to } = when?.hours ?? { from: 0, to: minutesInDay };
  return (when?.weekdays?.includes(here.weekday) ?? true) && minute >= from && minute < to;
}

function line({ group, schedule, meeting }: Listed, answers: Answers, services: Services): string {
  const needs = needsOf(answers, services.directory);
  return `${group.name}: ${comingWords({ schedule, meeting }, group, needs, services)}`;
}

function undatedNote(groups: readonly SupportGroup[]): string[] {
  return groups.length > 0 ? [words.undated(groups.map(({ name }) => name))] : [];
}

function dayOf(day: string | undefined): DateTime | undefined {
  return day === undefined ? undefined : DateTime.fromISO(day, { zone: 'Europe/London' });
}
