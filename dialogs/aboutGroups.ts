/** Answers about one group, and about which group meets first. */
import type { SupportGroup } from '../data/index.ts';
import { needsOf } from './answers.ts';
import type { Answers, Conversation, Option, Reply, Services, Turn } from './conversation.ts';
import { openQuestion } from './flow.ts';
import { type Coming, comingMeetings, comingWords, nextMeetingWords, nextOf } from './meetings.ts';
import { matchesFor } from './recommendation.ts';
import { goOn, text } from './turns.ts';
import { ageInWords, formatNames } from './wording/answers.ts';
import { freshness, joinRoutes, welcomedInWords } from './wording/groups.ts';
import { inWords, sentence } from './wording/lists.ts';
import * as words from './wording/meetings.ts';
import * as say from './wording/talk.ts';

const datesAtOnce = 6;
const firstAtOnce = 3;

/** Everything we know of a group, with where it comes from. */
export function tellAbout(before: Conversation, id: string, services: Services): Turn {
  return aboutGroup(before, id, services, (group) => text(groupInFull(group, before.answers, services)));
}

/** When a group meets next. */
export function nextMeetingOf(before: Conversation, id: string, services: Services): Turn {
  return aboutGroup(before, id, services, (group) => {
    const next = nextMeetingWords(group, needsOf(before.answers, services.directory), services);
    return text(`${group.name}\n\n${next}\n\n${joinWords(group)}\n\n${words.check}`);
  });
}

/** The dates of a group to come. */
export function allDates(before: Conversation, id: string, services: Services): Turn {
  return aboutGroup(before, id, services, (group) => {
    const needs = needsOf(before.answers, services.directory);
    const meetings = comingMeetings(group, services.now, datesAtOnce).map((coming) =>
      sentence(comingWords(coming, group, needs, services)),
    );
    const silent = group.schedules.flatMap((schedule) =>
      schedule.published ? [] : [words.noDates(schedule.words, schedule.ask)],
    );
    if (meetings.length === 0)
      return text([words.noDatesOf(group.name), ...(silent.length > 0 ? silent : [words.noSchedule])].join('\n\n'));
    return {
      kind: 'meetings',
      intro: words.datesOf(group.name),
      meetings,
      note: [...silent, ...group.notes, words.check].join(' '),
    };
  });
}

/** Which of the groups that fit meets first. */
export function meetsFirst(answers: Answers, services: Services): Reply {
  const needs = needsOf(answers, services.directory);
  const matches = matchesFor(answers, services);
  const good = matches.filter(({ fit }) => fit === 'good');
  const coming = (good.length > 0 ? good : matches)
    .flatMap(({ group }) => withNext(group, nextOf(group, needs, services.now)))
    .sort((a, b) => a.next.meeting.start.toMillis() - b.next.meeting.start.toMillis())
    .slice(0, firstAtOnce);
  if (coming.length === 0) return text(words.noneHasDates);
  const meetings = coming.map(({ group, next }) => `${group.name}: ${comingWords(next, group, needs, services)}`);
  return { kind: 'meetings', intro: words.meetsFirst, meetings, note: words.check };
}

function withNext(group: SupportGroup, next: Coming | undefined): { group: SupportGroup; next: Coming }[] {
  return next ? [{ group, next }] : [];
}

function aboutGroup(
  before: Conversation,
  id: string,
  services: Services,
  answer: (group: SupportGroup) => Reply,
): Turn {
  const group = services.directory.group(id);
  if (!group) return goOn(before, [text(say.unknownGroup)], services);
  const turn = goOn({ ...before, group: id }, [answer(group)], services);
  return openQuestion(before.answers, services.directory)
    ? turn
    : { ...turn, options: [...groupActions(group), ...turn.options] };
}

function groupActions({ id, schedules }: SupportGroup): Option[] {
  const dated = schedules.some(({ published }) => published);
  return [
    { label: say.labels.tell, action: { do: 'tell', group: id } },
    ...(dated ? [{ label: say.labels.allDates, action: { do: 'all-dates', group: id } } as const] : []),
    { label: say.labels.show, action: { do: 'show' } },
  ];
}

function groupInFull(group: SupportGroup, answers: Answers, services: Services): string {
  const { eligibility, summary, formats, schedules, cost, notes } = group;
  const about = [
    `Who it welcomes: ${welcomedInWords(eligibility.people)}${eligibility.age ? `, aged ${ageInWords(eligibility.age)}` : ''}.`,
    `How it meets: ${inWords(
      formats.map((format) => formatNames[format]),
      'and',
    )}.`,
    ...schedules.map((schedule) => sentence(schedule.words)),
    ...(cost ? [`Cost: ${cost}`] : []),
  ];
  return [
    `${group.name}\n\n${summary}`,
    about.map((line) => `- ${line}`).join('\n'),
    nextMeetingWords(group, needsOf(answers, services.directory), services),
    joinWords(group),
    ...(notes.length > 0 ? [notes.join(' ')] : []),
    freshness(group, services.directory),
  ].join('\n\n');
}

function joinWords({ contact }: SupportGroup): string {
  return `How to join or ask:\n\n${joinRoutes(contact)
    .map((route) => `- ${route.label}: ${route.words}`)
    .join('\n')}`;
}
