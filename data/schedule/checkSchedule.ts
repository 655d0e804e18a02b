/** What is wrong with a schedule, in words, for whoever edits the directory. */
import { ruleTimesSince } from './meetings.ts';
import { parseRule, RuleRefused } from './rule.ts';
import type { PublishedSchedule, Schedule } from './schedule.ts';

/** Every fault of a schedule, each with what to do; empty when it can be relied on. */
export function checkSchedule(schedule: Schedule): string[] {
  if (!schedule.published) return [];
  const refused = refusal(schedule.rule);
  return refused ? [refused] : [...startFaults(schedule), ...exceptionFaults(schedule), ...breakFaults(schedule)];
}

function refusal(rule: string | undefined): string | undefined {
  try {
    if (rule !== undefined) parseRule(rule);
    return undefined;
  } catch (error) {
    if (error instanceof RuleRefused) return `rule: ${error.message}`;
    throw error;
  }
}

function startFaults(schedule: PublishedSchedule): string[] {
  return fallsOnRule(schedule, schedule.start)
    ? []
    : [`start: ${schedule.start} is not a meeting of the rule; use the first date on which it falls`];
}

function exceptionFaults(schedule: PublishedSchedule): string[] {
  const named = [
    ...schedule.cancelled.map((local) => ['cancelled', local] as const),
    ...schedule.moved.map(({ from }) => ['moved', from] as const),
  ];
  const lost = named.filter(([, local]) => !fallsOnRule(schedule, local));
  const still = schedule.moved.filter(({ from, to }) => from === to);
  return [
    ...lost.map(([field, local]) => `${field}: ${local} is not a meeting of the rule; check the date and the time`),
    ...still.map(({ from }) => `moved: ${from} is moved to itself; give the new date, or take it out`),
  ];
}

function breakFaults({ breaks }: PublishedSchedule): string[] {
  return breaks
    .filter(({ from, to }) => to < from)
    .map(({ from, to }) => `breaks: ${from} to ${to} ends before it begins; swap the dates`);
}

function fallsOnRule(schedule: PublishedSchedule, local: string): boolean {
  for (const time of ruleTimesSince(schedule, local)) {
    if (time >= local) return time === local;
  }
  return false;
}
