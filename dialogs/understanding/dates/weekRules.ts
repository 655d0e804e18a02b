/** Weekdays, weeks and weekends, and spans that begin today. The longer a phrase, the earlier its rule stands. */
import type { DateTime } from 'luxon';
import {
  comingWeekday,
  counted,
  type DayRule,
  dayWord,
  type Groups,
  later,
  month,
  next,
  numberOf,
  rest,
  rule,
  weekday,
  weekday2,
  weekday3,
} from './dayRule.ts';
import { comingMonth, dated, nthWords } from './namedMonth.ts';
import { comingDate, comingDayOfMonth, days, mondayOf, onOrAfter, type Span } from './span.ts';
import { weekdays } from './spelling.ts';

export const weekRules: readonly DayRule[] = [
  { says: /\bday after tomorrow\b/, read: (_, today) => days(today.plus({ days: 2 })) },
  rule(`\\b(?:(?:a |1 )?week (?:on|from|after|this)|(?:a|1) week) ${weekday}|\\b${weekday2} week\\b`, (said, today) =>
    days(comingWeekday(today, said.weekday ?? said.weekday2).plus({ weeks: 1 })),
  ),
  rule(
    `\\b(?:a fortnight|(?:a couple of|2) weeks) (?:on|from|this) ${weekday}|\\b${weekday2} fortnight\\b`,
    (said, today) => days(comingWeekday(today, said.weekday ?? said.weekday2).plus({ weeks: 2 })),
  ),
  rule(
    `\\b(?<count>\\d{1,2}) weeks? (?:(?:on|from|this) ${weekday}|(?:from |on )?(?<day>today|tomorrow))\\b`,
    (said, today) => {
      const from = said.weekday
        ? comingWeekday(today, said.weekday)
        : today.plus({ days: said.day === 'tomorrow' ? 1 : 0 });
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
    `\\b(?:(?:${next}) week (?:on )?${weekday}|${weekday2} (?:of |in )?(?:${next}) week|(?:${next}) ${weekday3})\\b`,
    (said, today) =>
      days(
        mondayOf(today).plus({
          weeks: 1,
          days: numberOf(weekdays, said.weekday ?? said.weekday2 ?? said.weekday3) - 1,
        }),
      ),
  ),
  rule(`\\b(?<nth>first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) weekend (?:in|of) ${month}`, nthWeekend),
  rule(`\\bweekend of (?:the )?${dayWord}(?: of)? ${month}`, (said, today) => {
    const day = dated(said, today);
    return day && weekendIn(day.minus({ days: 1 }), 0);
  }),
  rule(
    `\\b${weekday} (?:to|until|till|thru|through) ${weekday2}(?<which> (?:this|next|of next) week)?`,
    (said, today) => {
      const start = /next/.test(said.which ?? '') ? mondayOf(today).plus({ weeks: 1 }) : today;
      const from = onOrAfter(start, numberOf(weekdays, said.weekday));
      return rest(from, onOrAfter(from, numberOf(weekdays, said.weekday2)).plus({ days: 1 }));
    },
  ),
  rule(`\\b${weekday} (?:or|and) (?:on )?${weekday2}\\b`, (said, today) => {
    const from = comingWeekday(today, said.weekday);
    return rest(from, onOrAfter(from, numberOf(weekdays, said.weekday2)).plus({ days: 1 }));
  }),
  rule(
    `\\b${weekday}\\b.*\\bthis (?:coming )?week\\b(?! ?end)|\\bthis (?:coming )?week\\b.*\\b${weekday2}\\b`,
    (said, today) => days(comingWeekday(today, said.weekday ?? said.weekday2)),
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
    `\\b(?:w c|wc|week commencing|week beginning|week starting|week of)(?: the)? ${dayWord}(?: of)? ${month}|\\b(?:w c|wc|week commencing|week beginning|week starting|week of) (?:the )?(?<alone>\\d{1,2})(?:st|nd|rd|th)\\b|\\b(?:w c|wc|week commencing|week beginning|week starting) (?:mon(?:day)? )?(?<d>\\d{1,2})[/.](?<m>\\d{1,2})`,
    (said, today) => {
      const day = said.alone
        ? comingDayOfMonth(today.minus({ days: 6 }), Number(said.alone))
        : said.d
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
    says: /\b(?:a month (?:from )?(?:today|now)|in a months? time|month today|a months? time)\b/,
    read: (_, today) => days(today.plus({ months: 1 })),
  },
  {
    says: /\b(?:within|in|over) (?:a|the next|the coming) month\b/,
    read: (_, today) => rest(today, today.plus({ months: 1 })),
  },
  rule(
    '\\bin (?<count>\\d{1,2}|couple of|few) (?<unit>day|week|month)s?(?: time)?\\b|\\b(?<count2>\\d{1,2}) (?<unit2>day|week|month)s? (?:from now|from today|time)\\b',
    (said, today) => days(today.plus(counted(said.count ?? said.count2, said.unit ?? said.unit2))),
  ),
];

function weekendIn(today: DateTime, weeks: number): Span {
  const saturday = mondayOf(today).plus({ weeks, days: 5 });
  return rest(weeks === 0 ? later(today, saturday) : saturday, saturday.plus({ days: 2 }));
}

function nthWeekend(said: Groups, today: DateTime): Span | undefined {
  const saturday = nthWeekday({ ...said, weekday: 'saturday', named: said.month }, today)?.from;
  return saturday && days(saturday, 2);
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
