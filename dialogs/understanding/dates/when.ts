/** When somebody would like to meet: days, weekdays and hours, out of their words. */
import type { DateTime } from 'luxon';
import type { When } from '../../action.ts';
import type { Utterance } from '../utterance.ts';
import { weekdaysNamed } from './anyWeek.ts';
import { askingPart } from './asking.ts';
import { type Found, readDays, readWeekday } from './days.ts';
import { readHours } from './hours.ts';
import type { RecognisedDays } from './recogniser.ts';
import { days, type Span } from './span.ts';
import { evenDates, months } from './spelling.ts';

/** Every word that a day or an hour could be said with holds one of these, also with a slip. */
const calendarLike =
  /\d[./:]\d|\d-\d|\d ?(?:st|nd|rd|th|am|pm)\b|\b20\d\d|\b(?:at|after|before|b4|from|by|until|till?|past|between|around|about|for) \d|day|dy\b|we+k|wk|month|tom[aom]|tmr|tmw|tmo|toni|ton[gi]|2[mn]|morn|mor\b|even|eve|night|nite|noon|lunch|dinner|mid|half|quarter|past|after|before|until|til|mon|tue|wed|wen|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mas\b|ch?r[iu]|easter|holiday|hogmanay|nye|hallow|bonfire|fawkes|year|today|now|fort|forn|soon|arvo|aft\b|o ?clock|work|whit|ams|pms/;

/** Days and hours out of the words, in London; undefined when they name none. `recognised`: what a recogniser read. */
export function hearWhen(
  utterance: Utterance,
  now: DateTime,
  holidays: ReadonlyMap<string, string>,
  recognised: readonly RecognisedDays[] = [],
): When | undefined {
  const said = askingPart(utterance);
  if (recognised.length === 0 && !calendarLike.test(said.text)) return undefined;
  const today = now.setZone('Europe/London').startOf('day');
  const text = evenDates(said.text);
  const named = weekdaysNamed(said.text, text);
  const span = named ? undefined : spanIn(text, today, holidays, recognised);
  const hours = readHours(text);
  if (!span && !named && !hours) return undefined;
  return {
    ...(span ? { from: iso(span.from) } : {}),
    ...(span?.to ? { to: iso(span.to) } : {}),
    ...(named ? { weekdays: named } : {}),
    ...(hours ? { hours } : {}),
  };
}

/** Whether our own layer reads these days, so that nobody else is asked. */
export function readsDays(text: string, now: DateTime, holidays: ReadonlyMap<string, string>): boolean {
  const today = now.setZone('Europe/London').startOf('day');
  return ranged(text, today, holidays) !== undefined || readDays(text, today, holidays) !== undefined;
}

function spanIn(
  text: string,
  today: DateTime,
  holidays: ReadonlyMap<string, string>,
  recognised: readonly RecognisedDays[],
): Span | undefined {
  const range = ranged(text, today, holidays);
  if (range) return range;
  const found = readDays(text, today, holidays) ?? fromRecogniser(recognised, text, today) ?? readWeekday(text, today);
  return found && bounded(text, found, today);
}

const between = /\b(?:between|from) (.+?) (?:and|to|until|till|til|through) (.+)$/;

/** "From Monday to Friday", "between Christmas and New Year": both ends included. */
function ranged(text: string, today: DateTime, holidays: ReadonlyMap<string, string>): Span | undefined {
  const [, first, second] = between.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const one = (words: string) => readDays(words, today, holidays) ?? readWeekday(words, today);
  const from = /^now$/.test(first) ? days(today) : one(first);
  const to = from && one(second);
  if (!from || !to) return undefined;
  const end = to.to && to.to <= from.from ? to.to.plus({ weeks: 1 }) : to.to;
  return { from: from.from, to: end };
}

const upTo = /\b(?:before|until|till|til|up to|by|ahead of|prior to|in time for)(?: the)?(?: end of)? $/;
const included = /\b(?:until|till|til|up to|by)(?: the)?(?: end of)? $/;
const onwards = /\b(?:after|from|starting|any ?time after|as of)(?: the)? $/;

/** "Before Christmas", "after the weekend", "by Friday". */
function bounded(text: string, { from, to, at, end }: Found, today: DateTime): Span {
  if (/\b(?:to|until|till|til|through)\b/.test(text.slice(at, end))) return { from, to };
  const before = text.slice(0, at);
  const isEnd = /^end of/.test(text.slice(at));
  if (upTo.test(before)) return { from: today, to: isEnd || included.test(before) ? to : from };
  if (onwards.test(before)) return { from: /after(?: the)? $/.test(before) ? (to ?? from) : from, to: undefined };
  return { from, to };
}

function fromRecogniser(recognised: readonly RecognisedDays[], text: string, today: DateTime): Found | undefined {
  const first = recognised[0];
  if (!first) return undefined;
  const from = first.from === undefined ? today : dateOf(first.from, today);
  const to = first.to === undefined ? undefined : dateOf(first.to, today);
  const isOneDay = first.from !== undefined && to !== undefined && +from.plus({ days: 1 }) === +to;
  return { from, to, at: isOneDay ? Math.max(0, text.search(dayInMonth)) : 0, end: 0 };
}
/** Where a single date begins, for the "before" or "from" in front of it. */
const dayInMonth = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${months.join('|')})\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b`,
);

function dateOf(text: string, today: DateTime): DateTime {
  const [year, month, day] = text.split('-').map(Number);
  return today.set({ year, month: 1, day: 1 }).set({ month, day });
}

function iso(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
