/** Days as British people say them: "Wednesday week", "6/1", "the weekend after next", "w/c 11 Jan". */
import type { DateTime } from 'luxon';
import { feastIn } from './feasts.ts';
import { comingDate, days, mondayOf, onOrAfter, type Span } from './span.ts';
import { months, weekdays } from './spelling.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly says: RegExp;
  read(said: Groups, today: DateTime): Span | undefined;
}

const weekday = `(?<weekday>${weekdays.join('|')})`;
const month = `(?<month>${months.join('|')})`;
const next = 'next|following';
const dayWord = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>20\\d\\d)';

const numberOf = (names: readonly string[], name: string | undefined) => names.indexOf(name ?? '') + 1;
const dayOf = (said: Groups, today: DateTime) => onOrAfter(today, numberOf(weekdays, said.weekday));
const rest = (from: DateTime, to: DateTime): Span => ({ from, to });
const nthWords: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
};

/** The first rule that says something is taken: the longer a phrase, the earlier it stands. */
const rules: readonly Rule[] = [
  { says: /\bday after tomorrow\b/, read: (_, today) => days(today.plus({ days: 2 })) },
  rule(`\\b(?:a |1 )?week (?:on|from|after|this) ${weekday}|\\b${weekday2()} week\\b`, (said, today) =>
    days(onOrAfter(today, numberOf(weekdays, said.weekday ?? said.weekday2)).plus({ weeks: 1 })),
  ),
  rule(
    `\\b(?:a fortnight|(?:a couple of|2) weeks) (?:on|from|this) ${weekday}|\\b${weekday2()} fortnight\\b`,
    (said, today) => days(onOrAfter(today, numberOf(weekdays, said.weekday ?? said.weekday2)).plus({ weeks: 2 })),
  ),
  rule(
    `\\b(?<count>\\d{1,2}) weeks? (?:(?:on|from|this) ${weekday}|(?:from |on )?(?<day>today|tomorrow))\\b`,
    (said, today) => {
      const from = said.weekday ? dayOf(said, today) : today.plus({ days: said.day === 'tomorrow' ? 1 : 0 });
      return days(from.plus({ weeks: Number(said.count) }));
    },
  ),
  { says: /\b(?:a week (?:from |on )?tomorrow|tomorrow week)\b/, read: (_, today) => days(today.plus({ days: 8 })) },
  {
    says: /\b(?:a week (?:from )?today|week today|today week|this time next week|in a weeks? time|in a week|in 1 weeks? time|in 1 week)\b/,
    read: (_, today) => days(today.plus({ weeks: 1 })),
  },
  {
    says: /\b(?:a fortnight (?:from )?today|fortnight today|in a fortnight(?:s time)?|in a couple of weeks(?: time)?)\b/,
    read: (_, today) => days(today.plus({ weeks: 2 })),
  },
  rule(
    `\\b(?<nth>first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) ${weekday}(?: (?:in|of|after) (?<named>this month|the month|each month|every month|next month|(?:the )?new year|${month}))?`,
    nthWeekday,
  ),
  rule(`\\b(?:(?:the )?${weekday} after next)\\b`, (said, today) =>
    days(mondayOf(today).plus({ weeks: 2, days: numberOf(weekdays, said.weekday) - 1 })),
  ),
  rule(
    `\\b(?:(?:${next}) week (?:on )?${weekday}|${weekday2()} (?:of |in )?(?:${next}) week|(?:${next}) ${weekday3()})\\b`,
    (said, today) =>
      days(
        mondayOf(today).plus({
          weeks: 1,
          days: numberOf(weekdays, said.weekday ?? said.weekday2 ?? said.weekday3) - 1,
        }),
      ),
  ),
  rule(`\\bweekend of (?:the )?${dayWord}(?: of)? ${month}`, (said, today) => {
    const day = dated(said, today);
    return day && weekendIn(day.minus({ days: 1 }), 0);
  }),
  rule(
    `\\b${weekday} (?:to|until|till|thru|through) ${weekday2()}(?<which> (?:this|next|of next) week)?`,
    (said, today) => {
      const start = /next/.test(said.which ?? '') ? mondayOf(today).plus({ weeks: 1 }) : today;
      const from = onOrAfter(start, numberOf(weekdays, said.weekday));
      return rest(from, onOrAfter(from, numberOf(weekdays, said.weekday2)).plus({ days: 1 }));
    },
  ),
  rule(`\\b${weekday} (?:or|and) (?:on )?${weekday2()}\\b`, (said, today) => {
    const from = dayOf(said, today);
    return rest(from, onOrAfter(from, numberOf(weekdays, said.weekday2)).plus({ days: 1 }));
  }),
  rule(
    `\\b${weekday}\\b.*\\bthis (?:coming )?week\\b(?! ?end)|\\bthis (?:coming )?week\\b.*\\b${weekday2()}\\b`,
    (said, today) => days(onOrAfter(today, numberOf(weekdays, said.weekday ?? said.weekday2))),
  ),
  { says: /\b(?:the )?weekend after next\b/, read: (_, today) => weekendIn(today, 2) },
  {
    says: /\b(?:the weekend after|next weekend|following weekend|weekend after this)\b/,
    read: (_, today) => weekendIn(today, 1),
  },
  {
    says: /\b(?:this|the|coming|at the|over the) (?:coming )?weekend\b|^weekend\b|\bweekend$/,
    read: (_, today) => weekendIn(today, 0),
  },
  rule(
    `\\b(?:w c|wc|week commencing|week beginning|week starting|week of)(?: the)? ${dayWord}(?: of)? ${month}|\\b(?:w c|wc|week commencing|week beginning|week starting) (?:mon(?:day)? )?(?<d>\\d{1,2})[/.](?<m>\\d{1,2})`,
    (said, today) => {
      const day = said.d
        ? comingDate(today.minus({ days: 6 }), Number(said.d), Number(said.m))
        : dated(said, today.minus({ days: 6 }));
      return day && days(mondayOf(day), 7);
    },
  ),
  {
    says: /\b(?:within|over|in|during) (?:a|the|the next|the coming) week(?!end)\b/,
    read: (_, today) => days(today, 7),
  },
  {
    says: /\b(?:the )?week after next\b|\bin 2 weeks (?:time )?week\b/,
    read: (_, today) => days(mondayOf(today).plus({ weeks: 2 }), 7),
  },
  {
    says: new RegExp(`\\b(?:the )?(?:${next}) week\\b`),
    read: (_, today) => days(mondayOf(today).plus({ weeks: 1 }), 7),
  },
  {
    says: /\b(?:this|later this|rest of the|rest of this|remainder of the|remainder of this|end of the|end of this|during the) week\b/,
    read: (_, today) => rest(today, mondayOf(today).plus({ weeks: 1 })),
  },
  rule(
    '\\b(?:(?:in|within|over|during|for)? ?(?:the )?(?:next|coming|following)|within) (?<count>\\d{1,2}|couple of|few) (?<unit>day|week|month)s?\\b',
    fromToday,
  ),
  {
    says: /\b(?:(?:next|coming|within (?:a|the)|this|following) fortnight|next 2 weeks)\b/,
    read: (_, today) => days(today, 14),
  },
  {
    says: /\b(?:within|in|over) (?:a|the next|the coming) month\b/,
    read: (_, today) => rest(today, today.plus({ months: 1 })),
  },
  rule(
    '\\bin (?<count>\\d{1,2}|couple of|few) (?<unit>day|week|month)s?(?: time)?\\b|\\b(?<count2>\\d{1,2}) (?<unit2>day|week|month)s? (?:from now|from today|time)\\b',
    (said, today) => days(today.plus(counted(said.count ?? said.count2, said.unit ?? said.unit2))),
  ),
  { says: /\bmonth after next\b/, read: (_, today) => monthIn(today, 2) },
  { says: new RegExp(`\\b(?:${next}) month\\b`), read: (_, today) => monthIn(today, 1) },
  {
    says: /\bend of (?:the|this) month\b/,
    read: (_, today) =>
      rest(later(today, today.startOf('month').plus({ days: 20 })), today.startOf('month').plus({ months: 1 })),
  },
  {
    says: /\b(?:this|later this|rest of the|rest of this) month\b/,
    read: (_, today) => rest(today, today.startOf('month').plus({ months: 1 })),
  },
  {
    says: /\b(?:next year|(?:in|early in|early|start of|on in) (?:the )?new year)\b/,
    read: (_, today) => newYear(today),
  },
  {
    says: /\b(?:this year|before the year is out|rest of the year|before the end of the year)\b/,
    read: (_, today) => rest(today, today.startOf('year').plus({ years: 1 })),
  },
  rule(
    `\\b(?<part>early|start of|beginning of|mid|middle of|late|end of|(?:the )?(?:first|1st|second|2nd|third|3rd|last) week (?:of|in)|first half of|second half of)(?: in)? ${month}(?: ${year})?\\b`,
    partOfMonth,
  ),
  rule('\\b(?:in|for|during) (?<year>20\\d\\d)\\b', (said, today) => {
    const from = today.startOf('year').set({ year: Number(said.year) });
    return rest(later(today, from), from.plus({ years: 1 }));
  }),
  rule(
    '(?<![\\d/.:])(?!24/7)(?<day>\\d{1,2})[/.](?<m>\\d{1,2})(?:[/.](?<year>\\d{2,4}))?(?![\\d/.:]|pm|am| ?pm| ?am)',
    slashed,
  ),
  { says: /\b(?<year>20\d\d)-(?<m>\d\d)-(?<day>\d\d)\b/, read: slashed },
  { says: /\btomorrow\b/, read: (_, today) => days(today.plus({ days: 1 })) },
  {
    says: /\b(?:today|tonight|right now|on now|now on|this (?:morning|afternoon|evening))\b/,
    read: (_, today) => days(today),
  },
];

/** Weekdays count last: "Wednesday 9 December" is a date, which somebody else reads. */
const plainWeekday = rule(`\\b(?:on |this |this coming |coming |for )*${weekday}\\b`, (said, today) =>
  days(dayOf(said, today)),
);

/** The span of days that the text names, and where in the text it does. `text` has been through `evenDates`. */
export function readDays(
  text: string,
  today: DateTime,
  holidays: ReadonlyMap<string, string>,
): (Span & { at: number; end: number }) | undefined {
  const feast = feastIn(text, today, holidays);
  if (feast) return feast;
  for (const { says, read } of rules) {
    const match = says.exec(text);
    const span = match && read(match.groups ?? {}, today);
    if (match && span) return { ...span, at: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** A weekday alone: the next one, today included. */
export function readWeekday(text: string, today: DateTime): (Span & { at: number; end: number }) | undefined {
  const match = plainWeekday.says.exec(text);
  const span = match && plainWeekday.read(match.groups ?? {}, today);
  return match && span ? { ...span, at: match.index, end: match.index + match[0].length } : undefined;
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { says: new RegExp(pattern), read };
}
function weekday2(): string {
  return weekday.replace('weekday', 'weekday2');
}
function weekday3(): string {
  return weekday.replace('weekday', 'weekday3');
}

function weekendIn(today: DateTime, weeks: number): Span {
  const saturday = mondayOf(today).plus({ weeks, days: 5 });
  return rest(weeks === 0 ? later(today, saturday) : saturday, saturday.plus({ days: 2 }));
}

function monthIn(today: DateTime, count: number): Span {
  const from = today.startOf('month').plus({ months: count });
  return rest(from, from.plus({ months: 1 }));
}

function newYear(today: DateTime): Span {
  const from = today.startOf('year').plus({ years: 1 });
  return rest(from, from.plus({ months: 1 }));
}

function counted(count: string | undefined, unit: string | undefined): Record<string, number> {
  const number = count === 'couple of' ? 2 : count === 'few' ? 3 : Number(count);
  return { [`${unit ?? 'day'}s`]: number };
}

function fromToday(said: Groups, today: DateTime): Span {
  return rest(today, today.plus(counted(said.count, said.unit)));
}

function nthWeekday(said: Groups, today: DateTime): Span | undefined {
  const nth = nthWords[said.nth ?? ''] ?? 1;
  const weekdayNumber = numberOf(weekdays, said.weekday);
  const thisMonth = !said.named || /this|the month|each|every/.test(said.named);
  const named = said.month ? comingMonth(said, today) : today.startOf('month').plus({ months: thisMonth ? 0 : 1 });
  if (!named) return undefined;
  const inMonth = (first: DateTime) =>
    nth > 0
      ? onOrAfter(first, weekdayNumber).plus({ weeks: nth - 1 })
      : onOrAfter(first.plus({ months: 1 }).minus({ days: 7 }), weekdayNumber);
  const found = inMonth(named);
  return days(found < today ? inMonth(named.plus({ months: 1 })) : found);
}

function partOfMonth(said: Groups, today: DateTime): Span | undefined {
  const from = comingMonth(said, today);
  if (!from) return undefined;
  const end = from.plus({ months: 1 });
  const part = said.part ?? '';
  if (/week/.test(part)) {
    const nth = nthWords[/first|1st|second|2nd|third|3rd|last/.exec(part)?.[0] ?? ''] ?? 1;
    return nth > 0 ? days(from.plus({ weeks: nth - 1 }), 7) : days(end.minus({ days: 7 }), 7);
  }
  if (/early|start|beginning/.test(part)) return rest(from, from.plus({ days: 10 }));
  if (/mid/.test(part)) return rest(from.plus({ days: 10 }), from.plus({ days: 20 }));
  if (/first half/.test(part)) return rest(from, from.plus({ days: 15 }));
  return rest(from.plus({ days: /half/.test(part) ? 15 : 20 }), end);
}

function comingMonth(said: Groups, today: DateTime): DateTime | undefined {
  const month = numberOf(months, said.month);
  const first = comingDate(today.startOf('month'), 1, month);
  return said.year && first ? first.set({ year: Number(said.year) }) : first;
}

function dated(said: Groups, today: DateTime): DateTime | undefined {
  return comingDate(today, Number(said.day), numberOf(months, said.month));
}

function slashed(said: Groups, today: DateTime): Span | undefined {
  const [day, month] = [Number(said.day), Number(said.m)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (!said.year) {
    const coming = comingDate(today, day, month);
    return coming && days(coming);
  }
  const year = Number(said.year) < 100 ? 2000 + Number(said.year) : Number(said.year);
  const date = today.set({ year, month: 1, day: 1 }).set({ month, day });
  return date.day === day ? days(date) : undefined;
}

function later(a: DateTime, b: DateTime): DateTime {
  return a > b ? a : b;
}
