/** What is wrong with a schedule, in words, for whoever edits the directory. */
import { Duration } from 'luxon';
import { fallsOnRule } from './occurrences.ts';
import { lastYear } from './recurrence.ts';
import { parseRule, RuleRefused } from './rule.ts';
import type { PublishedSchedule, Schedule } from './schedule.ts';

type Check = (schedule: PublishedSchedule) => string[];

const firstYear = 1970;
const longestInHours = 24;

/**
 * Every fault of a schedule, as `field: what is wrong; what to do`; empty when it can be relied on. A rule that cannot be
 * read hides the faults of the dates that hang on it. Cheap: about five microseconds without exceptions.
 */
export function checkSchedule(schedule: Schedule): string[] {
  if (!schedule.published) return [];
  const refused = [...refusedRule(schedule), ...badDates(schedule)];
  return refused.length > 0 ? refused : checks.flatMap((check) => check(schedule));
}

const refusedRule: Check = ({ rule }) => {
  try {
    if (rule !== undefined) parseRule(rule);
    return [];
  } catch (error) {
    if (error instanceof RuleRefused) return [`rule: ${error.message}`];
    throw error;
  }
};

/** The schema leaves nothing but real days; a year out of reach would never be walked to. */
const badDates: Check = ({ start }) => {
  const year = Number(start.slice(0, 4));
  return year >= firstYear && year <= lastYear
    ? []
    : [`start: ${start} is out of reach; use a year from ${firstYear} to ${lastYear}`];
};

const checkStart: Check = (schedule) =>
  fallsOnRule(schedule, schedule.start)
    ? []
    : [`start: ${schedule.start} is not a meeting of the rule; use the first date on which it falls`];

const checkLength: Check = ({ duration }) => {
  const hours = duration === undefined ? 1 : Duration.fromISO(duration).as('hours');
  return hours > 0 && hours <= longestInHours
    ? []
    : [`duration: ${duration} is not the length of a meeting; use one like PT1H30M, up to ${longestInHours} hours`];
};

const checkEnd: Check = ({ start, validUntil }) =>
  validUntil !== undefined && validUntil < start.slice(0, 10)
    ? [`validUntil: ${validUntil} is before the first meeting; correct it, or take the schedule out`]
    : [];

/** Dates that exceptions take away must be dates of the rule, each named once. */
const checkTaken: Check = (schedule) => {
  const taken = [
    ...schedule.cancelled.map((local) => ['cancelled', local] as const),
    ...schedule.moved.map(({ from }) => ['moved', from] as const),
  ];
  return taken.flatMap(([field, local], index) => {
    if (!fallsOnRule(schedule, local))
      return [`${field}: ${local} is not a meeting of the rule; check the date and the time`];
    return taken.slice(0, index).some(([, other]) => other === local)
      ? [`${field}: ${local} is cancelled or moved already; say it once`]
      : [];
  });
};

/** Dates that exceptions add must be new, each named once. */
const checkPlaced: Check = (schedule) => {
  const gone = [...schedule.cancelled, ...schedule.moved.map(({ from }) => from)];
  const placed = [
    ...schedule.moved.map(({ to }) => ['moved', to] as const),
    ...schedule.extra.map((local) => ['extra', local] as const),
  ];
  return placed.flatMap(([field, local], index) => {
    if (field === 'moved' && schedule.moved[index]?.from === local)
      return [`moved: ${local} is moved to itself; give the new date, or take it out`];
    const usual = fallsOnRule(schedule, local) && !gone.includes(local) && !inBreak(schedule, local);
    return usual || placed.slice(0, index).some(([, other]) => other === local)
      ? [`${field}: there is a meeting at ${local} already; take one of them out`]
      : [];
  });
};

const checkBreaks: Check = ({ breaks }) =>
  breaks
    .filter(({ from, to }) => to < from)
    .map(({ from, to }) => `breaks: ${from} to ${to} ends before it begins; swap the dates`);

const checks: readonly Check[] = [checkStart, checkLength, checkEnd, checkTaken, checkPlaced, checkBreaks];

function inBreak({ breaks }: PublishedSchedule, local: string): boolean {
  const day = local.slice(0, 10);
  return breaks.some(({ from, to }) => from <= day && day <= to);
}
