/** When somebody would like to meet: days, weekdays and hours, out of their words. */
import type { DateTime } from 'luxon';
import type { When } from '../../action.ts';
import { listed } from '../listed.ts';
import type { Utterance } from '../utterance.ts';
import { type Found, readDays, readWeekday } from './days.ts';
import { readHours } from './hours.ts';
import type { RecognisedDays } from './recogniser.ts';
import { days, type Span } from './span.ts';
import { evenDates, months, weekdays } from './spelling.ts';

const asksOfMeetings =
  /\b(?:meet\w*|sessions?|groups?|anything|any|something|is there|are there|what s on|whats on|what is on|on offer|going on|happening|when|whens|dates?|available|running|calls?|zooms?|get togethers?|catch ups?|clubs?|ones?|planned|cancelled|which days?|what days?|coffee|anyone|anybody|what have you|whats|what is|check|come along|attend|can do|can make|is that right|free|list|calendar|chat|still on|talk to people)\b/;
/** What the date belongs to when it is not a meeting: treatment, a diagnosis, a birth. */
const ofSomethingElse =
  /\b(?:diagnos\w*|born|birthday|surgery|operat\w*|op|treatment|radio\w*|rads|chemo\w*|appointment|scans?|results?|biopsy|admitted|hospital|died|passed|lost|widow\w*|bereave\w*|since|ago|stage|grade|funeral|last (?:week|month|year|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (?:of|in)))|yesterday)\b/;
const surelyOfMeetings =
  /\b(?:meetings?|meets|(?<!to )meet|meetups?|meet ups?|sessions?|whats on|what is on|anything|something on|is there (?:one|a|an|any)|are there any|any (?:\w+ )?(?:meetings?|groups?|sessions?)|groups? (?:on|this|next|meet))\b/;

/** What is told of somebody's past or illness; a date in such a clause is no question. */
const toldPast =
  /\b(?:told|had|was|were|came|taken|removed|went|started|finished|since|ago|born|diagnosed|died|passed|lost|cut)\b/;

/** The message without the clauses that tell of the past: "I was told on Tuesday. Any groups this week?" */
export function askingPart(utterance: Utterance): Utterance {
  const { clauses } = utterance;
  if (clauses.length < 2) return utterance;
  const asking = clauses.filter((clause) => !toldPast.test(clause) || surelyOfMeetings.test(clause));
  const text = asking.join(' ');
  return { ...utterance, text, words: text === '' ? [] : text.split(' '), clauses: asking };
}

/**
 * Whether a date in these words would be about meetings. A bare "next Wednesday?" is, too: nothing else was said.
 */
export function mayAskForDates(utterance: Utterance): boolean {
  const { text, words } = askingPart(utterance);
  if (ofSomethingElse.test(text) && !surelyOfMeetings.test(text)) return false;
  return asksOfMeetings.test(text) || (words.length <= mostBareWords && !tells.test(text));
}
const mostBareWords = 8;
/** "I'm 34 today" tells something of the person. */
const tells =
  /^(?:(?:hi|hello|ok|so|well|and) )*(?:i|im|ive|id|my|he|hes|she|shes|we|were|weve|its|it|they|the|good|feeling|been|got|had|me|not)\b/;

/** Whether meetings are asked about in so many words, so that a date beside them is theirs. */
export function asksAboutMeetings({ text }: Utterance): boolean {
  return surelyOfMeetings.test(text);
}

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
function bounded(text: string, { from, to, at }: Found, today: DateTime): Span {
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

const manyWeekdays = new Map<string, readonly number[]>([
  ...weekdays.map((name, index) => [`${name}s`, [index + 1]] as const),
  ...listed('weekends | week ends').map((name) => [name, [6, 7]] as const),
  ...listed('weekday | weekdays | midweek | week days | in the week | during the week').map(
    (name) => [name, [1, 2, 3, 4, 5]] as const,
  ),
]);
const everyWeekday = new RegExp(
  `\\b(${[...manyWeekdays.keys()].join('|')})\\b|\\b(?:on a|any|every|each) (${weekdays.join('|')}|weekend)\\b`,
  'g',
);
const refused = /\b(?:not|no|never|cant do|cannot do|except|apart from|but not|other than|anything but)(?: on)? $/;

/** "Saturdays", "weekday evenings", "not Mondays": days of any week; undefined when the words are about one day. */
function weekdaysNamed(raw: string, even: string): number[] | undefined {
  const said = [...new Set([raw, even])].flatMap((text) =>
    [...text.matchAll(everyWeekday)].map((match) => ({
      days: manyWeekdays.get(match[1] ?? `${match[2]}s`) ?? [],
      isRefused: refused.test(text.slice(0, match.index)),
    })),
  );
  if (said.length === 0) return undefined;
  const wanted = said.filter(({ isRefused }) => !isRefused).flatMap(({ days }) => days);
  const unwanted = said.filter(({ isRefused }) => isRefused).flatMap(({ days }) => days);
  const among = wanted.length > 0 ? wanted : [1, 2, 3, 4, 5, 6, 7];
  return [...new Set(among)].filter((day) => !unwanted.includes(day)).sort((a, b) => a - b);
}

function iso(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
