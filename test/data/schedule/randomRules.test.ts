import { expect } from 'chai';
import { nextMeetings } from '../../../data/schedule/index.ts';
import { aSchedule, at } from './aSchedule.ts';
import { horizonOf, independentStarts, inFull } from './independentSource.ts';
import { type RandomRule, randomRule, seeded } from './randomRules.ts';

const rules = 6000;
const seed = 20261124;

function ourStarts(written: RandomRule, count: number): string[] {
  const { timezone, start, rule, from } = written;
  const found = nextMeetings(aSchedule({ timezone, start, rule }), at(from, timezone), count);
  return found
    .map((meeting) => meeting.start)
    .filter((begins) => begins < horizonOf(written))
    .map(inFull);
}

describe(`${rules} random rules`, function () {
  this.timeout(60_000);

  it('give the same next three meetings as an independent source', () => {
    const random = seeded(seed);
    const wrong: unknown[] = [];
    let meetings = 0;
    let empty = 0;
    for (let index = 0; index < rules; index++) {
      const written = randomRule(random);
      const theirs = independentStarts(written, 3);
      const ours = ourStarts(written, 3);
      meetings += theirs.length;
      if (theirs.length === 0) empty += 1;
      if (ours.join() !== theirs.join()) wrong.push({ ...written, ours, theirs });
    }
    expect(wrong.slice(0, 5), `${wrong.length} of ${rules} differ`).to.deep.equal([]);
    expect(meetings, 'the comparison has something to compare').to.be.above(2 * rules);
    expect(empty, 'and some rules that give nothing').to.be.above(50);
  });
});
