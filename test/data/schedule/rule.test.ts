import { expect } from 'chai';
import { parseRule, RuleRefused } from '../../../data/schedule/index.ts';

const accepted = [
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU',
  'FREQ=MONTHLY;BYDAY=2WE',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYDAY=+1MO,3MO;BYMONTH=1,2,3,4,5,6,7,9,10,11,12',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'FREQ=YEARLY',
  'FREQ=WEEKLY;COUNT=6',
  'FREQ=WEEKLY;UNTIL=20270630',
  'FREQ=WEEKLY;UNTIL=20270630T190000',
];

const refused: readonly (readonly [rule: string, words: string])[] = [
  ['', 'an empty part is not supported'],
  ['RRULE:FREQ=WEEKLY', 'RRULE:FREQ is not supported'],
  ['freq=weekly', 'freq is not supported'],
  ['BYDAY=MO', 'FREQ must be one of'],
  ['FREQ=HOURLY', 'FREQ must be one of DAILY, WEEKLY, MONTHLY, YEARLY'],
  ['FREQ=WEEKLY;', 'an empty part'],
  ['FREQ=WEEKLY;BYDAY=', 'BYDAY must stand once, with one value'],
  ['FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', 'BYDAY must stand once'],
  ['FREQ=WEEKLY=DAILY', 'FREQ must stand once, with one value'],
  ['FREQ=WEEKLY;BYDAY=2WE', 'needs FREQ=MONTHLY'],
  ['FREQ=DAILY;BYDAY=-1WE', 'needs FREQ=MONTHLY'],
  ['FREQ=MONTHLY;BYDAY=6WE', 'BYDAY=6WE is not a day'],
  ['FREQ=MONTHLY;BYDAY=0WE', 'BYDAY=0WE is not a day'],
  ['FREQ=MONTHLY;BYDAY=WED', 'BYDAY=WED is not a day'],
  ['FREQ=MONTHLY;BYDAY=MO,', 'BYDAY= is not a day'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32 must be a whole number from -31 to 31'],
  ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY must not be 0'],
  ['FREQ=MONTHLY;BYMONTHDAY=1.5', 'BYMONTHDAY=1.5 must be a whole number'],
  ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY does not go with FREQ=WEEKLY'],
  ['FREQ=MONTHLY;BYMONTH=13', 'BYMONTH=13 must be a whole number from 1 to 12'],
  ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL=0 must be a whole number from 1 to 1000'],
  ['FREQ=WEEKLY;COUNT=0', 'COUNT=0 must be a whole number'],
  ['FREQ=WEEKLY;COUNT=3;UNTIL=20270630', 'use COUNT or UNTIL, not both'],
  ['FREQ=WEEKLY;UNTIL=20270630T190000Z', 'UNTIL=20270630T190000Z must be local'],
  ['FREQ=WEEKLY;UNTIL=20271301', 'UNTIL=20271301 must be local'],
  ['FREQ=WEEKLY;WKST=XX', 'WKST must be a weekday'],
  ['FREQ=YEARLY;BYDAY=2WE', 'FREQ=YEARLY with BYDAY or BYMONTHDAY needs BYMONTH'],
  ['FREQ=YEARLY;BYMONTHDAY=1', 'FREQ=YEARLY with BYDAY or BYMONTHDAY needs BYMONTH'],
  ['FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', 'BYSETPOS needs FREQ=MONTHLY or YEARLY'],
  ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS needs BYDAY'],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', 'BYSETPOS must not be 0'],
  ['FREQ=YEARLY;BYWEEKNO=20', 'BYWEEKNO is not supported: use FREQ, INTERVAL'],
  ['FREQ=YEARLY;BYYEARDAY=100', 'BYYEARDAY is not supported'],
  ['FREQ=DAILY;BYHOUR=9', 'BYHOUR is not supported'],
  ['FREQ=DAILY;BYEASTER=1', 'BYEASTER is not supported'],
];

describe('a recurrence rule', () => {
  for (const rule of accepted) it(`may be ${rule}`, () => expect(parseRule(rule)).to.have.property('frequency'));

  for (const [rule, words] of refused)
    it(`may not be “${rule}”: ${words}`, () => expect(() => parseRule(rule)).to.throw(RuleRefused, words));

  it('reads “every second Wednesday of the month” as the second Wednesday, monthly', () => {
    const { frequency, interval, byDay } = parseRule('FREQ=MONTHLY;BYDAY=2WE');
    expect({ frequency, interval, byDay }).to.deep.equal({
      frequency: 'MONTHLY',
      interval: 1,
      byDay: [{ weekday: 2, nth: 2 }],
    });
  });
});
