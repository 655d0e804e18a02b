/** The words of the directory that people read. */
import type { Directory, SupportGroup } from '../../data/index.ts';

/** Everything that a group's entry says to people. */
export function wordsOf({ summary, warnings, notes, cost, schedules, contact }: SupportGroup): string[] {
  const meetings = schedules.flatMap((schedule) => [schedule.words, schedule.published ? '' : schedule.ask]);
  return [summary, ...warnings, ...notes, cost ?? '', ...meetings, contact.phone?.hours ?? '', contact.social ?? ''];
}

/** Everything that the directory says to people. */
export function everyWord({ groups, topics, signposts, urgentHelp }: Directory): string[] {
  return [
    ...groups.flatMap(wordsOf),
    ...topics.flatMap(({ answer }) => answer),
    ...signposts.flatMap(({ what, contact }) => [what, contact.phone?.hours ?? '']),
    urgentHelp.line,
    ...urgentHelp.lines.flatMap(({ how, when, hours }) => [how, when, hours ?? '']),
  ];
}

/** Sentences, items of a list, and what stands before a colon. */
export function sentencesOf(words: string): string[] {
  return words.split(/[.?!:](?:\s|$)|\n/).filter((sentence) => sentence.trim() !== '');
}
