/** Months and their parts, and dates in figures. The longer a phrase, the earlier its rule stands. */
import type { DateTime } from 'luxon';
import { type DayRule, dayWord, type Groups, later, month, month2, next, numberOf, rest, rule } from './dayRule.ts';
import { comingMonth, nthWords } from './namedMonth.ts';
import { comingDate, comingDayOfMonth, days, type Span } from './span.ts';
import { months } from './spelling.ts';

const year = '(?<year>20\\d\\d)';

export const monthRules: readonly DayRule[] = [
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
  rule(
    `\\b${dayWord}(?: of)?(?: ${month})? (?:to|until|till|til|through|and|or) (?:the )?(?<day2>\\d{1,2})(?:st|nd|rd|th)(?: of)?(?: ${month2})?\\b`,
    dayToDay,
  ),
  rule(`\\b${month} (?:or|and|to|through) ${month2}\\b(?! \\d)`, (said, today) => {
    const from = comingMonth(said, today);
    const last = from && comingMonth({ month: said.month2 }, from);
    return last && rest(from, last.plus({ months: 1 }));
  }),
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

function monthIn(today: DateTime, count: number): Span {
  const from = today.startOf('month').plus({ months: count });
  return rest(from, from.plus({ months: 1 }));
}

function newYear(today: DateTime): Span {
  const from = today.startOf('year').plus({ years: 1 });
  return rest(from, from.plus({ months: 1 }));
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
  const half = Math.floor((from.daysInMonth ?? 30) / 2);
  if (/first half/.test(part)) return rest(from, from.plus({ days: half }));
  return rest(from.plus({ days: /half/.test(part) ? half : 20 }), end);
}

/** "The 4th to the 8th", "14th or 15th of Jan": both days included. */
function dayToDay(said: Groups, today: DateTime): Span | undefined {
  const [first, last] = [Number(said.day), Number(said.day2)];
  const name = said.month ?? said.month2;
  const from = name ? comingDate(today, first, numberOf(months, name)) : comingDayOfMonth(today, first);
  const to = from && comingDayOfMonth(from, last);
  return to && rest(from, to.plus({ days: 1 }));
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
