import { expect } from 'chai';
import { nextMeetings } from '../../../data/schedule/index.ts';
import { aSchedule, at } from './aSchedule.ts';
import { startsDayByDay } from './dayByDay.ts';
import { horizonOf, independentStarts, inFull } from './independentSource.ts';
import { type RandomRule, randomRule, seeded } from './randomRules.ts';

const rules = 5000;
const oddRules = 200;
const seed = 20261124;

function ourStarts(written: RandomRule, count: number): string[] {
  const { timezone, start, rule, from } = written;
  const horizon = horizonOf(written);
  return nextMeetings(aSchedule({ timezone, start, rule }), at(from, timezone), count)
    .filter((meeting) => meeting.start < horizon)
    .map((meeting) => inFull(meeting.start));
}

/** Rules whose next three meetings the two sources see differently, and how much there was to compare. */
function compare(count: number, mixed: boolean, theirStarts: (written: RandomRule, count: number) => string[]) {
  const random = seeded(seed);
  const wrong: unknown[] = [];
  let meetings = 0;
  let empty = 0;
  for (let index = 0; index < count; index++) {
    const written = randomRule(random, mixed);
    const theirs = theirStarts(written, 3);
    const ours = ourStarts(written, 3);
    meetings += theirs.length;
    if (theirs.length === 0) empty += 1;
    if (ours.join() !== theirs.join()) wrong.push({ ...written, ours, theirs });
  }
  expect(meetings, 'there is something to compare').to.be.above(1.5 * count);
  expect(empty, 'and some rules give nothing').to.be.above(0.01 * count);
  return wrong;
}

describe('random rules give the same next three meetings', function () {
  this.timeout(120_000);

  it(`as an independent library: ${rules} rules`, () => {
    const wrong = compare(rules, false, independentStarts);
    expect(wrong.slice(0, 5), `${wrong.length} of ${rules} differ`).to.deep.equal([]);
  });

  it(`as looking at every day: ${oddRules} rules that the library reads in its own way`, () => {
    const wrong = compare(oddRules, true, startsDayByDay);
    expect(wrong.slice(0, 5), `${wrong.length} of ${oddRules} differ`).to.deep.equal([]);
  });
});
