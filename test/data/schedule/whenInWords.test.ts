import { expect } from 'chai';
import { Settings } from 'luxon';
import { nextMeeting, sayDate, sayTime, sayWhen } from '../../../data/schedule/index.ts';
import { aSchedule, at, type WrittenSchedule } from './aSchedule.ts';

/** The second Wednesday at 7pm, seen from a moment. */
function said(now: string, overrides: Partial<WrittenSchedule> = {}, zone = 'Europe/London'): string | undefined {
  const moment = at(now).setZone(zone);
  const meeting = nextMeeting(aSchedule(overrides), moment);
  return meeting && sayWhen(meeting, moment);
}

const seen: readonly (readonly [now: string, words: string])[] = [
  ['2026-11-23T12:00', 'in 16 days, on Wednesday 9 December at 7pm'],
  ['2026-11-24T23:59', 'in 15 days, on Wednesday 9 December at 7pm'],
  ['2026-12-07T00:00', 'in 2 days, on Wednesday 9 December at 7pm'],
  ['2026-12-07T23:59', 'in 2 days, on Wednesday 9 December at 7pm'],
  ['2026-12-08T00:00', 'tomorrow, Wednesday 9 December at 7pm'],
  ['2026-12-08T23:59', 'tomorrow, Wednesday 9 December at 7pm'],
  ['2026-12-09T00:00', 'today at 7pm'],
  ['2026-12-09T18:59', 'today at 7pm'],
  ['2026-12-09T19:00', 'perhaps on now (it started at 7pm; we do not know how long it lasts)'],
  ['2026-12-09T19:59', 'perhaps on now (it started at 7pm; we do not know how long it lasts)'],
  ['2026-12-09T20:00', 'in 35 days, on Wednesday 13 January 2027 at 7pm'],
  ['2027-01-01T00:00', 'in 12 days, on Wednesday 13 January at 7pm'],
  ['2027-03-27T12:00', 'in 18 days, on Wednesday 14 April at 7pm'],
  ['2027-10-30T12:00', 'in 11 days, on Wednesday 10 November at 7pm'],
];

describe('when a meeting is, in words', () => {
  for (const [now, words] of seen) {
    it(`seen from ${now}: “${words}”`, () => expect(said(now)).to.equal(words));
    it(`seen from ${now} by a clock in Auckland or New York: the same`, () => {
      expect(said(now, {}, 'Pacific/Auckland')).to.equal(words);
      expect(said(now, {}, 'America/New_York')).to.equal(words);
    });
  }

  it('knows an end where one is published', () => {
    const withEnd = { duration: 'PT1H30M' };
    expect(said('2026-12-09T19:00', withEnd)).to.equal('on now, until 8.30pm');
    expect(said('2026-12-09T20:29', withEnd)).to.equal('on now, until 8.30pm');
    expect(said('2026-12-09T20:30', withEnd)).to.equal('in 35 days, on Wednesday 13 January 2027 at 7pm');
  });

  it('counts up to 60 days, and gives the date alone beyond', () => {
    const once = { start: '2027-03-10T19:00', rule: undefined };
    expect(said('2027-01-09T12:00', once)).to.equal('in 60 days, on Wednesday 10 March at 7pm');
    expect(said('2027-01-08T12:00', once)).to.equal('on Wednesday 10 March at 7pm');
    expect(said('2026-12-01T12:00', once)).to.equal('on Wednesday 10 March 2027 at 7pm');
  });

  it('knows that a meeting began before midnight', () => {
    const late = { start: '2026-12-09T23:30', rule: undefined };
    expect(said('2026-12-10T00:10', late)).to.equal(
      'perhaps on now (it started yesterday at 11.30pm; we do not know how long it lasts)',
    );
    expect(said('2026-12-10T00:10', { ...late, duration: 'PT1H' })).to.equal('on now, until 12.30am');
  });

  it('is tomorrow by the calendar, also across a clock change', () => {
    const once = { start: '2027-03-28T00:30', rule: undefined };
    expect(said('2027-03-27T23:45', once)).to.equal('tomorrow, Sunday 28 March at 12.30am');
    expect(said('2027-03-28T00:10', once)).to.equal('today at 12.30am');
    expect(said('2027-10-31T00:10', { start: '2027-11-01T00:00', rule: undefined })).to.equal(
      'tomorrow, Monday 1 November at midnight',
    );
  });

  it('says UK time when the group is where clocks differ', () => {
    const paris = { start: '2026-12-09T19:00', rule: undefined, timezone: 'Europe/Paris' };
    expect(said('2026-12-07T12:00', paris)).to.equal('in 2 days, on Wednesday 9 December at 6pm UK time');
    expect(said('2026-12-07T12:00', { ...paris, timezone: 'Europe/Dublin' })).to.equal(
      'in 2 days, on Wednesday 9 December at 7pm',
    );
    expect(said('2026-12-08T12:00', { ...paris, start: '2026-12-09T00:30' })).to.equal('today at 11.30pm UK time');
  });

  it('does not follow the language of the computer', () => {
    const usual = Settings.defaultLocale;
    Settings.defaultLocale = 'fr';
    try {
      expect(sayDate(at('2026-12-09'), at('2026-11-24'))).to.equal('Wednesday 9 December');
    } finally {
      Settings.defaultLocale = usual;
    }
  });

  const times: readonly (readonly [string, string])[] = [
    ['00:00', 'midnight'],
    ['00:01', '12.01am'],
    ['00:30', '12.30am'],
    ['01:00', '1am'],
    ['09:05', '9.05am'],
    ['11:59', '11.59am'],
    ['12:00', '12 noon'],
    ['12:30', '12.30pm'],
    ['13:00', '1pm'],
    ['18:30', '6.30pm'],
    ['19:00', '7pm'],
    ['23:59', '11.59pm'],
  ];
  for (const [time, words] of times)
    it(`${time} is ${words}`, () => expect(sayTime(at(`2026-12-09T${time}`))).to.equal(words));

  it('names the year only when it is not this one', () => {
    expect(sayDate(at('2026-12-31'), at('2026-01-01'))).to.equal('Thursday 31 December');
    expect(sayDate(at('2027-01-01'), at('2026-12-31T23:59'))).to.equal('Friday 1 January 2027');
    expect(sayDate(at('2027-01-01'), at('2027-01-01').setZone('America/New_York'))).to.equal('Friday 1 January');
  });
});
