/**
 * Dates with a month or a day of the month ("9 December", "the 14th", "3 to 10 March") are read by Microsoft's
 * recogniser. It is slow to load and its expressions explode on long text, so it runs elsewhere and may be away: what it
 * read is handed in beside the message. Nothing but this file knows it.
 */
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Directory } from '../../../data/index.ts';
import { readUtterance } from '../utterance.ts';
import { askingPart, mayAskForDates } from './asking.ts';
import { evenDates, months, weekdays } from './spelling.ts';
import { readsDays } from './when.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Days that a recogniser read: from `from` (else from today) to the day before `to` (else without end). */
export const recognisedDaysSchema = z.strictObject({ from: day.optional(), to: day.optional() });
export type RecognisedDays = z.infer<typeof recognisedDaysSchema>;

/** Reads days out of a short text, seen from a London day, as `2026-12-16`. */
export type DateRecogniser = (text: string, today: string) => RecognisedDays[];

/** What a recogniser is given of a text, at most: its worst case grows with the square of the length. */
export const longestDateText = 120;

const month = months.join('|');
const dateLike = new RegExp(`\\b(?:${month})\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b`);
/** Read by American dates, which are not ours. */
const americanFeasts =
  /\b(?:mothers?|fathers?|labou?r|memorial|presidents|veterans|thanksgiving|independence) day\b|\bthanksgiving\b/g;
/** "May I join", "march on": months only beside what goes with a month. */
const ordinaryMonth = /\b(?:may|march|august)\b/;
const surelyMonth =
  /\b(?:in|during|for|this|next|of|by|before|until|til|till|after|any|early|late|mid|from|to|and|through) (?:may|march|august)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:may|march|august)\b|\b(?:may|march|august) (?:the )?\d|\b(?:may|march|august) (?:meetings?|sessions?|dates?)\b|^(?:may|march|august)$/;

interface DatesNeed {
  readonly directory: Pick<Directory, 'bankHolidays'>;
  readonly now: DateTime;
}

/** The recogniser reads "on the 14th", and not "the 14th" or "14th". */
const ordinalAlone = new RegExp(
  `(^|(?<!\\b(?:${month}|${weekdays.join('|')}|to|and|until)) )(?:on )?(?:the )?(\\d{1,2}(?:st|nd|rd|th))\\b(?! (?:of|to|and|until|${month}))`,
  'g',
);
const ordinalAfterWeekday = new RegExp(
  `(\\b(?:${weekdays.join('|')}) )(?:the )?(\\d{1,2}(?:st|nd|rd|th)\\b)(?! (?:of|${month}))`,
  'g',
);

/** The part of a message that a recogniser should read for days; undefined when there is none, or we read them. */
export function datesToRead(raw: string, { directory, now }: DatesNeed): string | undefined {
  const utterance = readUtterance(raw);
  const holidays = directory.bankHolidays;
  if (!mayAskForDates(utterance)) return undefined;
  const text = evenDates(askingPart(utterance).text).replace(americanFeasts, '');
  const found = dateLike.exec(text);
  if (!found || (ordinaryMonth.test(found[0]) && !surelyMonth.test(text))) return undefined;
  if (readsDays(text, now, holidays)) return undefined;
  const from = Math.max(0, text.lastIndexOf(' ', found.index - 24) + 1);
  return text
    .slice(from, from + longestDateText)
    .replace(ordinalAlone, '$1on the $2')
    .replace(ordinalAfterWeekday, '$1the $2');
}

/** Loads the recogniser: about half a second, once. It reads the local getters of its reference, so that is local noon. */
export async function loadDateRecogniser(): Promise<DateRecogniser> {
  const { default: recognisers } = await import('@microsoft/recognizers-text-date-time');
  return (text, today) => {
    const noon = DateTime.fromISO(`${today}T12:00`, { zone: 'system' }).toJSDate();
    return recognisers
      .recognizeDateTime(text.slice(0, longestDateText), 'en-gb', undefined, noon)
      .flatMap((found) => asDays(found, today) ?? []);
  };
}

const valueSchema = z.object({
  type: z.string(),
  Mod: z.string().optional(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
const foundSchema = z.object({
  text: z.string(),
  typeName: z.string(),
  resolution: z.object({
    values: z.array(valueSchema),
  }),
});

/** Of a date without a year it gives this year's and the next one's: the first that is not over counts. */
function asDays(raw: unknown, today: string): RecognisedDays | undefined {
  const found = foundSchema.safeParse(raw);
  if (!found.success || !/\.(?:date|daterange|datetime|datetimerange)$/.test(found.data.typeName)) return undefined;
  const toIncluded = /^(?:between|from)\b|\b(?:to|until|till|-)\b/.test(found.data.text);
  const read = found.data.resolution.values
    .map((value) => daysOf(value, toIncluded))
    .filter(({ from, to }) => from !== undefined || to !== undefined);
  return read.find(({ from, to }) => (to ? to > today : (from ?? '') >= today)) ?? read.at(-1);
}

function daysOf({ value, start, end, Mod }: z.infer<typeof valueSchema>, toIncluded: boolean): RecognisedDays {
  if (Mod === 'after') return { from: dayAfter(dayOf(value ?? start)) };
  if (value) return { from: dayOf(value), to: dayAfter(dayOf(value)) };
  const endsInDay = end !== undefined && /[1-9]/.test(end.slice(10));
  return { from: dayOf(start), to: toIncluded || endsInDay ? dayAfter(dayOf(end)) : dayOf(end) };
}

/** The day of a moment; undefined for what the recogniser found and could not resolve, like "the summer". */
function dayOf(moment: string | undefined): string | undefined {
  return day.safeParse(moment?.slice(0, 10)).data;
}

function dayAfter(date: string | undefined): string | undefined {
  return date && DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 }).toFormat('yyyy-MM-dd');
}
