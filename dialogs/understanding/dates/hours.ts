/** Times of the day: "evenings", "after 6", "half seven", "between 6 and 8pm". */

import { months } from './spelling.ts';

const month = months.join('|');

/** Minutes after midnight; `to` is the first minute after. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

const midnight = 24 * 60;
const parts: readonly (readonly [RegExp, Hours])[] = [
  [/\blunchtime\b|\blunch hour\b/, hours(12, 14)],
  [/\bmorning\b/, hours(6, 12)],
  [/\bafternoon\b/, hours(12, 18)],
  [/\b(?:evening|tonight|night|after work|after tea)\b/, hours(17, 23)],
  [/\b(?:in the day|day ?time|during the day|office hours|working hours)\b/, hours(9, 17)],
];

const clock =
  '(?:(?<half>half|quarter|\\d{1,2}) ?(?<side>past|to) )?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?: ?(?<noon>am|pm|a m|p m)| ?(?:oclock|o clock))?';
const halfSeven = /\bhalf (?:past )?(?<hour>\d{1,2})(?: ?(?<noon>am|pm))?\b/;
const between = new RegExp(
  `\\b(?:between|from) ${clock} (?:and|to|until|till|til) (?<hour2>\\d{1,2})(?:[.:](?<minute2>\\d\\d))? ?(?<noon2>am|pm|oclock)?\\b(?! ?(?:days?|weeks?|months?|years?|of|${month}))`,
);
const compared = new RegExp(
  `\\b(?<how>after|from|past|before|by|until|till|til|no later than|no earlier than|earlier than|later than) ${clock}\\b(?! ?(?:days?|weeks?|months?|years?|st|nd|rd|th|of|[/.:]|${month}))`,
);
const exactly = new RegExp(
  `\\b(?:at |for |around |about |say )${clock}\\b(?! ?(?:days?|weeks?|months?|years?|st|nd|rd|th|of|[/.:]|${month}|people|miles?))|\\b(?<hour3>\\d{1,2})(?:[.:](?<minute3>\\d\\d))? ?(?<noon3>am|pm)\\b|\\b(?<hour4>\\d{1,2})[.:](?<minute4>\\d\\d)\\b`,
);

/** The hours that the text names; undefined when it names none. `text` has been through `evenDates`. */
export function readHours(text: string): Hours | undefined {
  const noon = /\b(?<how>before|after)? ?(?:noon|midday|12 noon)\b/.exec(text);
  if (noon)
    return noon.groups?.how === 'before' ? hours(0, 12) : noon.groups?.how === 'after' ? hours(12, 24) : hours(12, 13);
  return (
    betweenHours(text) ??
    halfPast(text) ??
    comparedHours(text) ??
    exactHours(text) ??
    parts.find(([says]) => says.test(text))?.[1]
  );
}

function betweenHours(text: string): Hours | undefined {
  const said = between.exec(text)?.groups;
  if (!said) return undefined;
  const to = minuteOf(said.hour2, said.minute2, said.noon2);
  const from = minuteOf(said.hour, said.minute, said.noon ?? said.noon2);
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function halfPast(text: string): Hours | undefined {
  const said = halfSeven.exec(text)?.groups;
  return said && around(minuteOf(said.hour, '30', said.noon));
}

function comparedHours(text: string): Hours | undefined {
  const said = compared.exec(text)?.groups;
  const minute = said && clockMinute(said);
  if (!said || minute === undefined) return undefined;
  return /before|by|until|till|til|earlier|no later/.test(said.how ?? '') && !/no earlier/.test(said.how ?? '')
    ? { from: 0, to: minute }
    : { from: minute, to: midnight };
}

function exactHours(text: string): Hours | undefined {
  const said = exactly.exec(text)?.groups;
  if (!said) return undefined;
  return around(
    said.hour ? clockMinute(said) : minuteOf(said.hour3 ?? said.hour4, said.minute3 ?? said.minute4, said.noon3),
  );
}

function clockMinute(said: Readonly<Record<string, string | undefined>>): number | undefined {
  const minute = minuteOf(said.hour, said.minute, said.noon);
  if (minute === undefined || said.side === undefined) return minute;
  const off = said.half === 'half' ? 30 : said.half === 'quarter' ? 15 : Number(said.half);
  return said.side === 'past' ? minute + off : minute - off;
}

/** Without "am", hours from one to seven are after noon: support groups do not meet before eight in the morning. */
function minuteOf(hour: string | undefined, minute = '0', noon?: string): number | undefined {
  const number = Number(hour);
  if (hour === undefined || number > 24 || Number(minute) > 59) return undefined;
  const afternoon = noon?.startsWith('p') || (noon !== 'am' && noon !== 'a m' && number >= 1 && number <= 7);
  const base = number === 12 ? (noon?.startsWith('a') ? 0 : 12) : afternoon && number < 12 ? number + 12 : number;
  return base * 60 + Number(minute);
}

/** A meeting at half seven begins within half an hour of it. */
function around(minute: number | undefined): Hours | undefined {
  return minute === undefined ? undefined : { from: Math.max(0, minute - 30), to: Math.min(midnight, minute + 31) };
}

function hours(from: number, to: number): Hours {
  return { from: from * 60, to: to * 60 };
}
