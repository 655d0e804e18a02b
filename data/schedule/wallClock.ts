/** From what a clock on the wall shows to the moment that it means. */
import { DateTime, IANAZone } from 'luxon';
import { dayOfLocal } from './calendar.ts';

const msPerMinute = 60_000;
const msPerDay = 86_400_000;

/**
 * The moment when a clock in `zone` shows `local` ("2026-12-09T19:00"). A time that comes twice, when clocks go back, is
 * the first of the two; a time that is left out, when they go forward, is taken with the offset before the gap: 01:30 in
 * London is then 02:30 (RFC 5545 section 3.3.5). Only the zone's own rules are read, never this computer's zone or clock.
 */
export function atWallClock(local: string, zone: string): DateTime {
  const rules = IANAZone.create(zone);
  const asUtc = dayOfLocal(local) * msPerDay + minutesOf(local) * msPerMinute;
  const at = (minutes: number) => asUtc - minutes * msPerMinute;
  const before = rules.offset(asUtc - msPerDay);
  const after = rules.offset(asUtc + msPerDay);
  const onlyAfter = before !== after && rules.offset(at(before)) !== before && rules.offset(at(after)) === after;
  return DateTime.fromMillis(at(onlyAfter ? after : before), { zone });
}

function minutesOf(local: string): number {
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}
