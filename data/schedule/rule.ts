/** RFC 5545 recurrence rules, within the subset that `recurrence.ts` walks. Anything outside it is refused by name. */

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
type Frequency = (typeof frequencies)[number];

/** A weekday, with which one of the month: 2 the second, -1 the last; undefined every one. */
export interface ByDay {
  readonly weekday: Weekday;
  readonly nth: number | undefined;
}

/** A rule whose parts are checked. `until` is a local time; `COUNT` and `UNTIL` never stand together. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly ByDay[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly count: number | undefined;
  readonly until: string | undefined;
}

/** Thrown for a rule that we do not walk; the message names the part and what to do. */
export class RuleRefused extends Error {
  override readonly name = 'RuleRefused';
}

const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'COUNT', 'UNTIL', 'WKST']);

/** Reads a rule such as `FREQ=MONTHLY;BYDAY=2WE` (RFC 5545 section 3.3.10). Throws {@link RuleRefused}. */
export function parseRule(text: string): Rule {
  const parts = readParts(text);
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  if (!frequency) refuse(`FREQ must be one of ${frequencies.join(', ')}`);
  if (parts.has('WKST') && parts.get('WKST') !== 'MO') refuse('WKST must be MO, or left out');
  if (parts.has('COUNT') && parts.has('UNTIL')) refuse('use COUNT or UNTIL, not both');
  const rule: Rule = {
    frequency,
    interval: wholeNumber('INTERVAL', parts.get('INTERVAL') ?? '1', 1, 1000),
    byDay: list(parts.get('BYDAY')).map((part) => readByDay(part, frequency)),
    byMonthDay: list(parts.get('BYMONTHDAY')).map((day) => monthDay(day, frequency)),
    byMonth: list(parts.get('BYMONTH')).map((month) => wholeNumber('BYMONTH', month, 1, 12)),
    count: parts.has('COUNT') ? wholeNumber('COUNT', parts.get('COUNT') ?? '', 1, 10_000) : undefined,
    until: parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : undefined,
  };
  if (frequency === 'YEARLY' && rule.byDay.length + rule.byMonthDay.length > 0 && rule.byMonth.length === 0) {
    refuse('FREQ=YEARLY with BYDAY or BYMONTHDAY needs BYMONTH');
  }
  return rule;
}

function readParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (!known.has(name)) refuse(`${name || 'an empty part'} is not supported: use ${[...known].join(', ')}`);
    if (value === '' || parts.has(name)) refuse(`${name} must stand once, with a value`);
    parts.set(name, value);
  }
  return parts;
}

function readByDay(part: string, frequency: Frequency): ByDay {
  const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
  const weekday = weekdays.find((day) => day === match?.[2]);
  if (!weekday) refuse(`BYDAY=${part} is not a day such as WE, 2WE or -1WE`);
  const nth = match?.[1] === undefined ? undefined : Number(match[1]);
  if (nth !== undefined && frequency !== 'MONTHLY' && frequency !== 'YEARLY')
    refuse(`BYDAY=${part} needs FREQ=MONTHLY or YEARLY`);
  return { weekday, nth };
}

function monthDay(day: string, frequency: Frequency): number {
  if (frequency === 'WEEKLY') refuse('BYMONTHDAY does not go with FREQ=WEEKLY');
  const number = wholeNumber('BYMONTHDAY', day, -31, 31);
  return number === 0 ? refuse('BYMONTHDAY must not be 0') : number;
}

/** UNTIL as a local time to the minute; a date alone means the end of that day. UTC times are refused: ours are local. */
function readUntil(value: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?$/.exec(value);
  if (!match) refuse('UNTIL must be local, like 20270630 or 20270630T190000');
  const [, year, month, day, hour = '23', minute = '59'] = match;
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const number = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to
    ? number
    : refuse(`${name}=${text} must be a whole number from ${from} to ${to}`);
}

function list(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',');
}

function refuse(why: string): never {
  throw new RuleRefused(why);
}
