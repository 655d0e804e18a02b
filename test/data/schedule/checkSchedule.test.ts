import { expect } from 'chai';
import { checkSchedule, scheduleSchema } from '../../../data/schedule/index.ts';
import { aSchedule, type WrittenSchedule } from './aSchedule.ts';

/** A fault each, on the second Wednesdays at 7pm from 14 January 2026 on. */
const faults: readonly (readonly [what: string, overrides: Partial<WrittenSchedule>, words: string])[] = [
  ['a rule outside the subset', { rule: 'FREQ=YEARLY;BYWEEKNO=20' }, 'rule: BYWEEKNO is not supported'],
  [
    'a start that is not on the rule',
    { start: '2026-01-15T19:00' },
    'start: 2026-01-15T19:00 is not a meeting of the rule',
  ],
  [
    'a rule that never comes',
    { rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' },
    'start: 2026-01-14T19:00 is not a meeting',
  ],
  [
    'a rule that ends before it starts',
    { rule: 'FREQ=WEEKLY;UNTIL=20250101' },
    'start: 2026-01-14T19:00 is not a meeting',
  ],
  ['a start long ago', { start: '1026-01-14T19:00' }, 'use a year from 1970 to 2200'],
  ['no length', { duration: 'PT0S' }, 'duration: PT0S is not the length of a meeting'],
  ['a length that is too long', { duration: 'P1DT1M' }, 'up to 24 hours'],
  ['an end before the beginning', { validUntil: '2026-01-13' }, 'validUntil: 2026-01-13 is before the first meeting'],
  [
    'a cancelled date that is none',
    { cancelled: ['2026-12-10T19:00'] },
    'cancelled: 2026-12-10T19:00 is not a meeting',
  ],
  ['a cancelled time that is none', { cancelled: ['2026-12-09T18:00'] }, 'check the date and the time'],
  ['a date cancelled twice', { cancelled: ['2026-12-09T19:00', '2026-12-09T19:00'] }, 'is cancelled or moved already'],
  [
    'a date both cancelled and moved',
    { cancelled: ['2026-12-09T19:00'], moved: [{ from: '2026-12-09T19:00', to: '2026-12-10T19:00' }] },
    'moved: 2026-12-09T19:00 is cancelled or moved already',
  ],
  [
    'a moved date that is none',
    { moved: [{ from: '2026-12-10T19:00', to: '2026-12-11T19:00' }] },
    'moved: 2026-12-10T19:00 is not',
  ],
  ['a date moved to itself', { moved: [{ from: '2026-12-09T19:00', to: '2026-12-09T19:00' }] }, 'is moved to itself'],
  [
    'a date moved onto another meeting',
    { moved: [{ from: '2026-12-09T19:00', to: '2027-01-13T19:00' }] },
    'moved: there is a meeting at 2027-01-13T19:00 already',
  ],
  [
    'an extra date that is a usual one',
    { extra: ['2026-12-09T19:00'] },
    'extra: there is a meeting at 2026-12-09T19:00 already',
  ],
  ['an extra date named twice', { extra: ['2026-12-10T19:00', '2026-12-10T19:00'] }, 'extra: there is a meeting at'],
  ['a break that ends before it begins', { breaks: [{ from: '2026-12-31', to: '2026-12-20' }] }, 'swap the dates'],
];

describe('the check of a schedule', () => {
  it('finds nothing in a good one, plain or with every kind of exception', () => {
    expect(checkSchedule(aSchedule())).to.deep.equal([]);
    expect(checkSchedule(aSchedule({ start: '2026-12-01T19:00', rule: undefined }))).to.deep.equal([]);
    const busy = aSchedule({
      duration: 'PT1H30M',
      cancelled: ['2026-12-09T19:00'],
      moved: [{ from: '2027-01-13T19:00', to: '2027-01-20T18:00' }],
      extra: ['2026-12-16T19:00', '2026-12-09T19:00'],
      breaks: [{ from: '2027-02-01', to: '2027-02-28' }],
      validUntil: '2027-12-31',
    });
    expect(checkSchedule(busy)).to.deep.equal([]);
  });

  it('finds nothing in a schedule without published dates', () => {
    const unpublished = scheduleSchema.parse({
      id: 'x',
      format: 'online',
      words: 'Monthly',
      published: false,
      ask: 'Email.',
    });
    expect(checkSchedule(unpublished)).to.deep.equal([]);
  });

  for (const [what, overrides, words] of faults)
    it(`finds ${what}: ${words}`, () => {
      const found = checkSchedule(aSchedule(overrides));
      expect(found).to.have.length(1);
      expect(found[0]).to.include(words);
    });

  it('names every fault together', () => {
    const found = checkSchedule(
      aSchedule({
        start: '2026-01-15T19:00',
        cancelled: ['2026-12-10T19:00'],
        breaks: [{ from: '2026-12-31', to: '2026-12-20' }],
      }),
    );
    expect(found.map((fault) => fault.split(':')[0])).to.deep.equal(['start', 'cancelled', 'breaks']);
  });
});
