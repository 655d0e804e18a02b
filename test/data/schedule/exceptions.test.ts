import { expect } from 'chai';
import { meetings, meetingsBetween, nextMeeting, nextMeetings } from '../../../data/schedule/index.ts';
import { aSchedule, at, shown, type WrittenSchedule } from './aSchedule.ts';

const now = '2026-11-24T12:00';
const weekly = { start: '2026-11-02T19:00', rule: 'FREQ=WEEKLY;BYDAY=MO' };

/** Days and times of the next meetings, "30 Nov 19:00", of a weekly schedule on Mondays at 7pm. */
function next(count: number, overrides: Partial<WrittenSchedule>, from = now): string[] {
  return nextMeetings(aSchedule({ ...weekly, ...overrides }), at(from), count).map(({ start }) =>
    start.toFormat('d LLL HH:mm'),
  );
}

describe('exceptions to a schedule', () => {
  it('none: every Monday', () => {
    expect(next(3, {})).to.deep.equal(['30 Nov 19:00', '7 Dec 19:00', '14 Dec 19:00']);
  });

  it('cancelled dates are left out, and their time must match', () => {
    expect(next(2, { cancelled: ['2026-11-30T19:00'] })).to.deep.equal(['7 Dec 19:00', '14 Dec 19:00']);
    expect(next(1, { cancelled: ['2026-11-30T18:00'] })).to.deep.equal(['30 Nov 19:00']);
  });

  it('a moved date is where it went, and says where it came from', () => {
    const moved = [{ from: '2026-11-30T19:00', to: '2026-12-02T18:30' }];
    expect(next(3, { moved })).to.deep.equal(['2 Dec 18:30', '7 Dec 19:00', '14 Dec 19:00']);
    const meeting = nextMeeting(aSchedule({ ...weekly, moved }), at(now));
    expect(meeting?.movedFrom && shown(meeting.movedFrom)).to.equal('Mon 2026-11-30 19:00');
    expect(nextMeeting(aSchedule(weekly), at(now))).not.to.have.property('movedFrom');
  });

  it('a date moved to an earlier day is not seen twice, nor forgotten once its old date comes', () => {
    const moved = [{ from: '2026-12-07T19:00', to: '2026-11-27T19:00' }];
    expect(next(3, { moved })).to.deep.equal(['27 Nov 19:00', '30 Nov 19:00', '14 Dec 19:00']);
    expect(next(1, { moved }, '2026-12-01T12:00')).to.deep.equal(['14 Dec 19:00']);
  });

  it('a date moved from far away in the past is still to come', () => {
    expect(next(1, { moved: [{ from: '2026-11-02T19:00', to: '2026-11-25T19:00' }] })).to.deep.equal(['25 Nov 19:00']);
  });

  it('extra dates come in order, and one on a usual date changes nothing', () => {
    expect(next(3, { extra: ['2026-12-09T11:00', '2026-11-25T10:00'] })).to.deep.equal([
      '25 Nov 10:00',
      '30 Nov 19:00',
      '7 Dec 19:00',
    ]);
    expect(next(2, { extra: ['2026-11-30T19:00', '2026-11-30T19:00'] })).to.deep.equal(['30 Nov 19:00', '7 Dec 19:00']);
  });

  it('a break holds from its first day to its last', () => {
    const breaks = (from: string, to: string) => next(1, { breaks: [{ from, to }] })[0];
    expect(breaks('2026-11-30', '2026-12-07')).to.equal('14 Dec 19:00');
    expect(breaks('2026-12-01', '2026-12-06')).to.equal('30 Nov 19:00');
    expect(breaks('2026-11-30', '2026-11-30')).to.equal('7 Dec 19:00');
    expect(breaks('2026-11-25', '2026-11-29')).to.equal('30 Nov 19:00');
  });

  it('what is added by hand stands, even inside a break or after the schedule ends', () => {
    const breaks = [{ from: '2026-12-01', to: '2026-12-31' }];
    expect(next(2, { breaks, extra: ['2026-12-21T19:00'] })).to.deep.equal(['30 Nov 19:00', '21 Dec 19:00']);
    expect(next(9, { validUntil: '2026-11-30', extra: ['2026-12-21T19:00'] })).to.deep.equal([
      '30 Nov 19:00',
      '21 Dec 19:00',
    ]);
  });

  it('the last day on which a schedule holds is included', () => {
    expect(next(9, { validUntil: '2026-12-07' })).to.deep.equal(['30 Nov 19:00', '7 Dec 19:00']);
    expect(next(9, { validUntil: '2026-12-06' })).to.deep.equal(['30 Nov 19:00']);
    expect(next(9, { validUntil: '2026-11-24' })).to.deep.equal([]);
    expect(nextMeeting(aSchedule({ ...weekly, validUntil: '2026-11-24' }), at(now))).to.equal(undefined);
  });

  it('COUNT counts cancelled dates too (RFC 5545 section 3.8.5.1)', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=MO;COUNT=6';
    expect(next(9, { rule, cancelled: ['2026-11-30T19:00'] })).to.deep.equal(['7 Dec 19:00']);
  });

  it('UNTIL is included to the minute', () => {
    expect(next(9, { rule: 'FREQ=WEEKLY;UNTIL=20261207T190000' })).to.deep.equal(['30 Nov 19:00', '7 Dec 19:00']);
    expect(next(9, { rule: 'FREQ=WEEKLY;UNTIL=20261207T185900' })).to.deep.equal(['30 Nov 19:00']);
    expect(next(9, { rule: 'FREQ=WEEKLY;UNTIL=20261207' })).to.deep.equal(['30 Nov 19:00', '7 Dec 19:00']);
  });

  it('all kinds together', () => {
    expect(
      next(9, {
        cancelled: ['2026-11-30T19:00'],
        moved: [{ from: '2026-12-07T19:00', to: '2026-12-08T19:00' }],
        extra: ['2026-12-30T11:00'],
        breaks: [{ from: '2026-12-18', to: '2027-01-03', why: 'Christmas' }],
        validUntil: '2027-01-11',
      }),
    ).to.deep.equal(['8 Dec 19:00', '14 Dec 19:00', '30 Dec 11:00', '4 Jan 19:00', '11 Jan 19:00']);
  });

  it('a schedule without a rule is a single meeting', () => {
    const once = { start: '2026-11-26T19:00', rule: undefined };
    expect(next(9, once)).to.deep.equal(['26 Nov 19:00']);
    expect(next(9, once, '2026-11-26T20:00')).to.deep.equal([]);
  });

  it('a meeting over midnight is on until it ends', () => {
    const late = { start: '2026-11-23T23:30', rule: 'FREQ=WEEKLY', duration: 'PT2H' };
    expect(next(1, late, '2026-11-24T01:29')).to.deep.equal(['23 Nov 23:30']);
    expect(next(1, late, '2026-11-24T01:30')).to.deep.equal(['30 Nov 23:30']);
  });

  it('a meeting of a whole day is on until it ends', () => {
    const day = { start: '2026-11-23T10:00', rule: 'FREQ=WEEKLY', duration: 'P1D' };
    expect(next(1, day, '2026-11-24T09:59')).to.deep.equal(['23 Nov 10:00']);
    expect(next(1, day, '2026-11-24T10:00')).to.deep.equal(['30 Nov 10:00']);
  });

  it('meetings are worked out one at a time, as far as somebody asks', () => {
    const [first] = meetings(aSchedule(), at(now));
    expect(first && shown(first.start)).to.equal('Wed 2026-12-09 19:00');
    expect(nextMeetings(aSchedule(), at(now), 0)).to.deep.equal([]);
  });

  for (const rule of [
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=8',
  ])
    it(`${rule} never comes, and the search for it ends`, () => {
      expect(nextMeeting(aSchedule({ rule }), at(now))).to.equal(undefined);
      expect(meetingsBetween(aSchedule({ rule }), at(now), at('2199-01-01'))).to.deep.equal([]);
    });

  it('a rare date is found, however far away: Monday 29 February', () => {
    const rule = 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO';
    const found = nextMeetings(aSchedule({ start: '2016-02-29T19:00', rule }), at(now), 9).map(
      ({ start }) => start.year,
    );
    expect(found).to.deep.equal([2044, 2072, 2112, 2140, 2168, 2196]);
  });

  it('a month without a 31st has no meeting on the 31st, and 29 February comes in leap years', () => {
    const monthly = { start: '2027-01-31T19:00', rule: 'FREQ=MONTHLY' };
    expect(next(4, monthly)).to.deep.equal(['31 Jan 19:00', '31 Mar 19:00', '31 May 19:00', '31 Jul 19:00']);
    const yearly = nextMeetings(aSchedule({ start: '2024-02-29T19:00', rule: 'FREQ=YEARLY' }), at(now), 2);
    expect(yearly.map(({ start }) => start.year)).to.deep.equal([2028, 2032]);
  });

  it('a rule from long ago costs no more and loses nothing', () => {
    const old = aSchedule({ start: '1970-01-14T19:00' });
    expect(nextMeetings(old, at(now), 2).map(({ start }) => shown(start))).to.deep.equal([
      'Wed 2026-12-09 19:00',
      'Wed 2027-01-13 19:00',
    ]);
  });
});
