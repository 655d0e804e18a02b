import { expect } from 'chai';
import { DateTime } from 'luxon';
import { isOnNow, nextMeeting, nextMeetings } from '../../../data/schedule/index.ts';
import { aSchedule, at } from './aSchedule.ts';

/** A single meeting at a local time: where it falls in UTC. */
function inUtc(local: string, timezone = 'Europe/London'): string | undefined {
  const schedule = aSchedule({ start: local, rule: undefined, timezone });
  return nextMeeting(schedule, at('2020-01-01'))?.start.toUTC().toFormat("yyyy-MM-dd'T'HH:mm");
}

const moments: readonly (readonly [local: string, zone: string, utc: string, why: string])[] = [
  ['2027-03-28T00:59', 'Europe/London', '2027-03-28T00:59', 'the last minute of winter'],
  ['2027-03-28T01:00', 'Europe/London', '2027-03-28T01:00', 'left out: with the offset before the gap, so 2am'],
  ['2027-03-28T01:30', 'Europe/London', '2027-03-28T01:30', 'left out: 2.30am'],
  ['2027-03-28T01:59', 'Europe/London', '2027-03-28T01:59', 'left out: 2.59am'],
  ['2027-03-28T02:00', 'Europe/London', '2027-03-28T01:00', 'the first minute of summer'],
  ['2027-10-31T00:59', 'Europe/London', '2027-10-30T23:59', 'before the hour that comes twice'],
  ['2027-10-31T01:00', 'Europe/London', '2027-10-31T00:00', 'comes twice: the first'],
  ['2027-10-31T01:59', 'Europe/London', '2027-10-31T00:59', 'comes twice: the first'],
  ['2027-10-31T02:00', 'Europe/London', '2027-10-31T02:00', 'winter again'],
  ['2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30', 'left out in New York: 3.30am'],
  ['2027-11-07T01:30', 'America/New_York', '2027-11-07T05:30', 'comes twice in New York: the first'],
  ['2027-10-03T02:15', 'Australia/Lord_Howe', '2027-10-02T15:45', 'a gap of half an hour: 2.45am'],
  ['2027-06-01T19:00', 'Asia/Kolkata', '2027-06-01T13:30', 'no clock changes at all'],
];

/** What clocks of a zone show at a moment, by the platform's own formatter. */
function clockOf(zone: string): (utc: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (utc) => format.format(utc).replace(' ', 'T');
}

/** Every local minute from midnight to 4am on a day, with the moment it means, found by looking at every minute around. */
function momentsByLooking(day: string, zone: string): [local: string, utc: number][] {
  const clock = clockOf(zone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const first = new Map<string, number>();
  for (let utc = midnight - 15 * 3_600_000; utc < midnight + 15 * 3_600_000; utc += 60_000) {
    const local = clock(utc);
    if (!first.has(local)) first.set(local, utc);
  }
  const minutes = Array.from({ length: 240 }, (_, minute) =>
    new Date(midnight + minute * 60_000).toISOString().slice(0, 16),
  );
  let offset = 0;
  return minutes.map((local) => {
    const asUtc = Date.parse(`${local}:00Z`);
    const utc = first.get(local) ?? asUtc - offset;
    if (first.has(local)) offset = asUtc - utc;
    return [local, utc];
  });
}

const changes: readonly (readonly [zone: string, ...days: string[]])[] = [
  ['Europe/London', '2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29', '2026-11-24'],
  ['Europe/Dublin', '2027-03-28', '2027-10-31'],
  ['America/New_York', '2027-03-14', '2027-11-07'],
  ['Pacific/Auckland', '2027-04-04', '2027-09-26'],
  ['Australia/Lord_Howe', '2027-04-04', '2027-10-03'],
];

describe('clock changes', () => {
  for (const [local, zone, utc, why] of moments)
    it(`${local} in ${zone} is ${utc} UTC: ${why}`, () => expect(inUtc(local, zone)).to.equal(utc));

  for (const [zone, ...days] of changes)
    for (const day of days)
      it(`every minute of the night of ${day} in ${zone} is what looking at every minute finds`, () => {
        const wrong = momentsByLooking(day, zone).filter(([local, utc]) => {
          const found = nextMeeting(aSchedule({ start: local, rule: undefined, timezone: zone }), at('2020-01-01'));
          return found?.start.toMillis() !== utc;
        });
        expect(wrong).to.deep.equal([]);
      });

  it('leave a weekly meeting at the same time by the clock', () => {
    const schedule = aSchedule({ start: '2027-03-15T19:00', rule: 'FREQ=WEEKLY' });
    const starts = nextMeetings(schedule, at('2027-03-15'), 34).map(({ start }) => start);
    expect(new Set(starts.map((start) => start.toFormat('ccc HH:mm')))).to.deep.equal(new Set(['Mon 19:00']));
    expect(new Set(starts.map((start) => start.toUTC().toFormat('HH:mm')))).to.deep.equal(new Set(['19:00', '18:00']));
  });

  it('make a daily meeting at 1.30am an hour later on the one night that has no 1.30', () => {
    const schedule = aSchedule({ start: '2027-03-27T01:30', rule: 'FREQ=DAILY' });
    expect(nextMeetings(schedule, at('2027-03-27'), 3).map(({ start }) => start.toFormat('d LLL HH:mm'))).to.deep.equal(
      ['27 Mar 01:30', '28 Mar 02:30', '29 Mar 01:30'],
    );
  });

  it('do not stretch or shrink a meeting: an hour and a half is an hour and a half', () => {
    const over = (start: string) =>
      nextMeeting(aSchedule({ start, rule: undefined, duration: 'PT1H30M' }), at('2026-01-01'))?.end?.toFormat(
        'HH:mm ZZ',
      );
    expect(over('2027-03-28T00:30')).to.equal('03:00 +01:00');
    expect(over('2027-10-31T00:30')).to.equal('01:00 +00:00');
  });

  it('do not make a meeting come twice when an hour does', () => {
    const schedule = aSchedule({ start: '2027-10-31T01:30', rule: 'FREQ=WEEKLY' });
    const [first, second] = ['2027-10-31T00:30Z', '2027-10-31T01:30Z'].map((utc) => DateTime.fromISO(utc));
    const meeting = nextMeeting(schedule, at('2027-10-31'));
    if (!meeting || !first || !second) throw new Error('There is a meeting.');
    expect(isOnNow(meeting, first)).to.equal(true);
    expect(isOnNow(meeting, second)).to.equal(false);
    expect(nextMeeting(schedule, second)?.start.toFormat('d LLL')).to.equal('7 Nov');
  });
});
