/** Days as British people say them: "Wednesday week", "6/1", "the weekend after next", "w/c 11 Jan". */
import type { DateTime } from 'luxon';
import { comingWeekday, type DayRule, numberOf, rule, weekday } from './dayRule.ts';
import { feastIn } from './feasts.ts';
import { monthRules } from './monthRules.ts';
import { days, onOrAfter, type Span } from './span.ts';
import { weekdays } from './spelling.ts';
import { weekRules } from './weekRules.ts';

/** Days, and where in the text they are named. */
export type Found = Span & { readonly at: number; readonly end: number };

/** Weekdays count last: "Wednesday 9 December" is a date, which somebody else reads. */
const plainWeekday = rule(`\\b(?:on |this |this coming |coming |for )*${weekday}\\b`, (said, today) =>
  days(comingWeekday(today, said.weekday)),
);

/** The days that the text names; undefined when our own rules read none. `text` has been through `evenDates`. */
export function readDays(text: string, today: DateTime, holidays: ReadonlyMap<string, string>): Found | undefined {
  return (
    weekdayBeside(text, today, holidays) ??
    feastIn(text, today, holidays) ??
    readBy([...weekRules, ...monthRules], text, today)
  );
}

const besideFeast = new RegExp(
  `\\b(?:the |first )?(?<weekday>${weekdays.join('|')}) (?<side>before|after) (?<feast>.+)`,
);

/** "The Monday after New Year." */
function weekdayBeside(text: string, today: DateTime, holidays: ReadonlyMap<string, string>): Found | undefined {
  const match = besideFeast.exec(text);
  const feast = match && feastIn(match.groups?.feast ?? '', today, holidays);
  if (!match || !feast || feast.at > 4) return undefined;
  const weekday = numberOf(weekdays, match.groups?.weekday);
  const day =
    match.groups?.side === 'after'
      ? onOrAfter(feast.to ?? feast.from, weekday)
      : onOrAfter(feast.from.minus({ days: 7 }), weekday);
  return { ...days(day), at: match.index, end: text.length };
}

/** A weekday alone: the next one, today included. */
export function readWeekday(text: string, today: DateTime): Found | undefined {
  return readBy([plainWeekday], text, today);
}

/** The first rule that says something is taken. */
function readBy(rules: readonly DayRule[], text: string, today: DateTime): Found | undefined {
  for (const { says, read } of rules) {
    const match = says.exec(text);
    const span = match && read(match.groups ?? {}, today);
    if (match && span) return { ...span, at: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
