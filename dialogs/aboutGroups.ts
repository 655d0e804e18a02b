/** Answers about one group, and about which group meets first. */
import type { Format, Needs, SupportGroup } from '../data/index.ts';
import type { Action } from './action.ts';
import { needsOf } from './answers.ts';
import type { Answers, Conversation, Services } from './conversation.ts';
import { openQuestion } from './flow.ts';
import { groupActions } from './groupActions.ts';
import { type Coming, comingMeetings, comingWords, nextMeetingWords, nextOf } from './meetings.ts';
import { goodElseAll, matchesFor } from './recommendation.ts';
import type { Reply, Turn } from './reply.ts';
import { goOn, text } from './turns.ts';
import { ageInWords, formatNames } from './wording/answers.ts';
import { freshness, joinRoutes, routeInWords, welcomedInWords } from './wording/groups.ts';
import { inWords, sentence } from './wording/lists.ts';
import * as words from './wording/meetings.ts';
import * as say from './wording/talk.ts';

const datesAtOnce = 6;
const firstAtOnce = 3;

/** A question about one group. */
export type AboutGroup = Extract<Action, { readonly group: string }>;

/** Answers a question about one group, and offers the others that can be asked about it. */
export function aboutGroup(before: Conversation, asked: AboutGroup, services: Services): Turn {
  const group = services.directory.group(asked.group);
  if (!group) return goOn(before, [text(say.unknownGroup)], services);
  const turn = goOn({ ...before, group: group.id }, [answerAbout(group, asked, before.answers, services)], services);
  if (openQuestion(before.answers, services.directory)) return turn;
  const others = groupActions(group).filter(({ action }) => action.do !== asked.do);
  return { ...turn, options: [...others, { label: say.labels.show, action: { do: 'show' } }, ...turn.options] };
}

function answerAbout(group: SupportGroup, asked: AboutGroup, answers: Answers, services: Services): Reply {
  switch (asked.do) {
    case 'tell':
      return text(groupInFull(group, answers, services));
    case 'next-meeting':
      return text(
        [
          group.name,
          nextMeetingWords(group, needsFor(asked.formats, answers, services), services),
          ...group.warnings,
          joinWords(group),
          words.check,
        ].join('\n\n'),
      );
    case 'all-dates':
      return datesOf(group, answers, services);
  }
}

/** What is needed, with the ways to meet that the question names instead of those answered. */
function needsFor(formats: readonly Format[] | undefined, answers: Answers, { directory }: Services): Needs {
  return { ...needsOf(answers, directory), ...(formats ? { formats } : {}) };
}

function datesOf(group: SupportGroup, answers: Answers, services: Services): Reply {
  const needs = needsOf(answers, services.directory);
  const meetings = comingMeetings(group, services.now, datesAtOnce).map((coming) =>
    sentence(comingWords(coming, group, needs, services)),
  );
  const silent = group.schedules.flatMap((schedule) =>
    schedule.published ? [] : [words.ofFormat(schedule.format, words.noDates(schedule.words, schedule.ask))],
  );
  if (meetings.length === 0) return text([words.noDatesOf(group.name), ...silent].join('\n\n'));
  return {
    kind: 'meetings',
    intro: words.datesOf(group.name),
    meetings,
    note: [...silent, ...group.warnings, words.check].join(' '),
  };
}

/** Which of the groups that fit meets first. */
export function meetsFirst(answers: Answers, services: Services): Reply {
  const needs = needsOf(answers, services.directory);
  const matches = matchesFor(answers, services);
  const coming = goodElseAll(matches)
    .flatMap(({ group }) => withNext(group, nextOf(group, needs, services.now)))
    .sort((a, b) => a.next.meeting.start.toMillis() - b.next.meeting.start.toMillis())
    .slice(0, firstAtOnce);
  if (coming.length === 0) return text(words.noneHasDates);
  const meetings = coming.map(({ group, next }) => `${group.name}: ${comingWords(next, group, needs, services)}`);
  return { kind: 'meetings', intro: words.meetsFirst, meetings, note: notesOf(coming.map(({ group }) => group)) };
}

/** The warnings of these groups, each under its name, and that dates can change. */
export function notesOf(groups: readonly SupportGroup[]): string {
  const warned = [...new Set(groups)].flatMap(({ name, warnings }) =>
    warnings.length > 0 ? [`${name}: ${warnings.join(' ')}`] : [],
  );
  return [...warned, words.check].join(' ');
}

function withNext(group: SupportGroup, next: Coming | undefined): { group: SupportGroup; next: Coming }[] {
  return next ? [{ group, next }] : [];
}

function groupInFull(group: SupportGroup, answers: Answers, services: Services): string {
  const { eligibility, summary, formats, schedules, venues, cost, warnings, notes } = group;
  const about = [
    `Who it welcomes: ${welcomedInWords(eligibility.people)}${eligibility.age ? `, aged ${ageInWords(eligibility.age)}` : ''}.`,
    `How it meets: ${inWords(
      formats.map((format) => formatNames[format]),
      'and',
    )}.`,
    ...schedules.map((schedule) => sentence(schedule.words)),
    ...venues.flatMap(({ name, address }) => (address ? [`${name}: ${address}`] : [])),
    `Cost: ${cost ?? words.noCost}`,
  ];
  return [
    `${group.name}\n\n${summary}`,
    about.map((line) => `- ${line}`).join('\n'),
    nextMeetingWords(group, needsOf(answers, services.directory), services),
    joinWords(group),
    [...warnings, ...notes].join(' '),
    freshness(group, services.directory),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function joinWords({ contact }: SupportGroup): string {
  return `How to join or ask:\n\n${joinRoutes(contact).map(routeInWords).join('\n')}`;
}
