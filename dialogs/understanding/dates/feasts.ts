/** Days that have a name. Those that move are read from the list of bank holidays, and are not worked out. */
import type { DateTime } from 'luxon';
import type { Found } from './days.ts';
import { comingDate, days, onOrAfter, type Span } from './span.ts';

/** Names of days that fall on the same date each year. */
const fixed: readonly (readonly [RegExp, day: number, month: number])[] = [
  [/\b(?:christmas|xmas) (?:evening|eve)\b/, 24, 12],
  [/\bboxing day\b/, 26, 12],
  [/\bnew ?years? (?:evening|eve)\b|\bnye\b|\bhogmanay\b/, 31, 12],
  [/\bnew ?years? day\b/, 1, 1],
  [/\bburns night\b/, 25, 1],
  [/\bvalentines?(?: day)?\b/, 14, 2],
  [/\bst davids day\b/, 1, 3],
  [/\bst patricks day\b/, 17, 3],
  [/\bhallowe?en\b/, 31, 10],
  [/\bbonfire night\b|\bguy fawkes\b/, 5, 11],
  [/\bchristmas(?: day)?\b/, 25, 12],
  [/(?<!\bin (?:the )?)\bnew year\b(?!s)/, 1, 1],
];

/** Names in the list of bank holidays, and how far from them the day is that was named. */
const listedNames: readonly (readonly [RegExp, name: RegExp, offset: number, count: number])[] = [
  [/\bgood friday\b/, /^Good Friday/, 0, 1],
  [/\beaster monday\b/, /^Easter Monday/, 0, 1],
  [/\beaster sunday\b|\beaster day\b/, /^Easter Monday/, -1, 1],
  [/\beaster saturday\b/, /^Easter Monday/, -2, 1],
  [/\b(?:mothers|mothering|mother s|mums) (?:day|sunday)\b/, /^Easter Monday/, -22, 1],
  [/\beaster(?: weekend)?\b/, /^Easter Monday/, -3, 4],
  [/\b(?:early )?may (?:day|bank holiday)\b/, /^Early May/, 0, 1],
  [/\bspring bank holiday\b|\bwhitsun\b/, /^Spring/, 0, 1],
  [/\b(?:august|summer) bank holiday\b/, /^Summer/, 0, 1],
];

/** The next day of a name, with where in the text it stands. */
export function feastIn(text: string, today: DateTime, holidays: ReadonlyMap<string, string>): Found | undefined {
  for (const [says, name, offset, count] of listedNames) {
    const match = says.exec(text);
    const span = match && fromList(today, holidays, (listed) => name.test(listed), offset, count);
    if (match && span) return { ...span, at: match.index, end: match.index + match[0].length };
  }
  const bank = /\bbank holiday(?: weekend| (?<monday>monday))?\b/.exec(text);
  const holiday =
    bank && fromList(today, holidays, (_, day) => bank.groups?.monday === undefined || day.weekday === 1, 0, 1);
  if (bank && holiday) return { ...holiday, at: bank.index, end: bank.index + bank[0].length };
  const fathers = /\bfathers day\b/.exec(text);
  if (fathers) return { ...days(fathersDay(today)), at: fathers.index, end: fathers.index + fathers[0].length };
  for (const [says, day, month] of fixed) {
    const match = says.exec(text);
    const date = match && comingDate(today, day, month);
    if (match && date) return { ...days(date), at: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The third Sunday in June. */
function fathersDay(today: DateTime): DateTime {
  const inYear = (year: number) => onOrAfter(today.set({ year, month: 6, day: 15 }), 7);
  return inYear(today.year) < today ? inYear(today.year + 1) : inYear(today.year);
}

function fromList(
  today: DateTime,
  holidays: ReadonlyMap<string, string>,
  wanted: (name: string, day: DateTime) => boolean,
  offset: number,
  count: number,
): Span | undefined {
  for (const [iso, name] of holidays) {
    const [year, month, day] = iso.split('-').map(Number);
    const date = today.set({ year, month: 1, day: 1 }).set({ month, day });
    const from = date.plus({ days: offset });
    if (wanted(name, date) && from.plus({ days: count }) > today) return days(from, count);
  }
  return undefined;
}
