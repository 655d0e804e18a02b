/** The parts of a recurrence rule, each read and checked on its own. */

export const weekdays: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'];

/** Thrown for a rule that we do not walk; the message names the part and what to do. */
export class RuleRefused extends Error {
  override readonly name = 'RuleRefused';
}

export function refuse(why: string): never {
  throw new RuleRefused(why);
}

/** `FREQ=WEEKLY;BYDAY=MO` as names and values. */
export function readParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!known.includes(name)) refuse(`${name || 'an empty part'} is not supported: use ${known.join(', ')}`);
    if (value === '' || more.length > 0 || parts.has(name)) refuse(`${name} must stand once, with one value`);
    parts.set(name, value);
  }
  return parts;
}

/** The values of a part, which commas separate; none when the part is absent. */
export function list(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(',');
}

/** `WE`, `2WE`, `-1WE`. */
export function readByDay(part: string): { weekday: number; nth: number | undefined } {
  const match = /^([+-]?[1-5])?([A-Z]{2})$/.exec(part);
  const weekday = weekdays.indexOf(match?.[2] ?? '');
  if (weekday < 0) refuse(`BYDAY=${part} is not a day such as WE, 2WE or -1WE`);
  return { weekday, nth: match?.[1] === undefined ? undefined : Number(match[1]) };
}

/** A day or a position counted from the beginning, or from the end when it is negative; never 0. */
export function readMonthDay(name: string, text: string, most: number): number {
  const number = wholeNumber(name, text, -most, most);
  return number === 0 ? refuse(`${name} must not be 0: count from 1, or from -1 at the end`) : number;
}

/** A local time to the minute; a date alone means the end of that day. UTC times are refused: ours are local. */
export function readUntil(value: string): string {
  const match = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3])([0-5]\d)[0-5]\d)?$/.exec(value);
  if (!match) refuse(`UNTIL=${value} must be local, like 20270630 or 20270630T190000`);
  const [, year, month, day, hour = '23', minute = '59'] = match;
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

export function wholeNumber(name: string, text: string, from: number, to: number): number {
  const number = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to
    ? number
    : refuse(`${name}=${text} must be a whole number from ${from} to ${to}`);
}
