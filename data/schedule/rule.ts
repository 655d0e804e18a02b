/** RFC 5545 recurrence rules, within the subset that `recurrence.ts` walks. Anything outside it is refused by name. */
import { list, readByDay, readMonthDay, readParts, readUntil, refuse, weekdays, wholeNumber } from './ruleParts.ts';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
type Frequency = (typeof frequencies)[number];

/** A weekday (0 for Monday), with which one of the month: 2 the second, -1 the last; undefined every one. */
export interface ByDay {
  readonly weekday: number;
  readonly nth: number | undefined;
}

/** A rule whose parts are checked. `until` is a local time; `count` and `until` never stand together. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly ByDay[];
  readonly byMonthDay: readonly number[];
  /** Ascending, each once. */
  readonly byMonth: readonly number[];
  /** Which of the days of one period count: 1 the first, -1 the last. Empty: all of them. */
  readonly bySetPos: readonly number[];
  readonly count: number | undefined;
  readonly until: string | undefined;
  /** The first day of the week, 0 for Monday. It matters to rules of every second week or rarer. */
  readonly weekStart: number;
}

/**
 * Reads a rule such as `FREQ=MONTHLY;BYDAY=2WE` (RFC 5545 section 3.3.10). Supported: FREQ=DAILY, WEEKLY, MONTHLY or
 * YEARLY, INTERVAL, BYDAY (with ordinals when monthly, or yearly with BYMONTH), BYMONTHDAY, BYMONTH, BYSETPOS (monthly
 * and yearly), COUNT, UNTIL (local), WKST. Throws {@link RuleRefused}, whose message names the part and what to do.
 */
export function parseRule(text: string): Rule {
  const parts = readParts(text);
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  if (!frequency) refuse(`FREQ must be one of ${frequencies.join(', ')}`);
  if (parts.has('COUNT') && parts.has('UNTIL')) refuse('use COUNT or UNTIL, not both');
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  if (weekStart < 0) refuse('WKST must be a weekday such as MO or SU, or left out');
  const months = list(parts.get('BYMONTH')).map((month) => wholeNumber('BYMONTH', month, 1, 12));
  return suits({
    frequency,
    interval: wholeNumber('INTERVAL', parts.get('INTERVAL') ?? '1', 1, 1000),
    byDay: list(parts.get('BYDAY')).map(readByDay),
    byMonthDay: list(parts.get('BYMONTHDAY')).map((day) => readMonthDay('BYMONTHDAY', day, 31)),
    byMonth: [...new Set(months)].sort((a, b) => a - b),
    bySetPos: list(parts.get('BYSETPOS')).map((position) => readMonthDay('BYSETPOS', position, 366)),
    count: parts.has('COUNT') ? wholeNumber('COUNT', parts.get('COUNT') ?? '', 1, 10_000) : undefined,
    until: parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : undefined,
    weekStart,
  });
}

/** Refuses parts that do not go together, or that RFC 5545 reads in a way that we do not walk. */
function suits(rule: Rule): Rule {
  const { frequency, byDay, byMonthDay, byMonth, bySetPos } = rule;
  const ordinal = byDay.some(({ nth }) => nth !== undefined);
  if (ordinal && frequency !== 'MONTHLY' && frequency !== 'YEARLY')
    refuse('BYDAY with a number, such as 2WE, needs FREQ=MONTHLY');
  if (frequency === 'WEEKLY' && byMonthDay.length > 0) refuse('BYMONTHDAY does not go with FREQ=WEEKLY');
  if (frequency === 'YEARLY' && byDay.length + byMonthDay.length > 0 && byMonth.length === 0)
    refuse('FREQ=YEARLY with BYDAY or BYMONTHDAY needs BYMONTH');
  // Of the first week, implementations disagree whether it begins before the start; months and years are beyond doubt.
  if (bySetPos.length > 0 && frequency !== 'MONTHLY' && frequency !== 'YEARLY')
    refuse('BYSETPOS needs FREQ=MONTHLY or YEARLY');
  if (bySetPos.length > 0 && byDay.length + byMonthDay.length + byMonth.length === 0)
    refuse('BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH beside it');
  return rule;
}

export { RuleRefused } from './ruleParts.ts';
