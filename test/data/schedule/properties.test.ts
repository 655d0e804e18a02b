import { expect } from 'chai';
import fc from 'fast-check';
import {
  checkSchedule,
  endOf,
  isOnNow,
  meetingsBetween,
  nextMeeting,
  nextMeetings,
  parseRule,
  RuleRefused,
  sayWhen,
} from '../../../data/schedule/index.ts';
import { aSchedule, at } from './aSchedule.ts';
import { randomRule, seeded } from './randomRules.ts';

const runs = { numRuns: 300, seed: 20261124 };

/** Any schedule of the subset, with exceptions at random, and a moment. */
const anySchedule = fc
  .record({
    seed: fc.nat(),
    taken: fc.array(fc.nat(9), { maxLength: 4 }),
    minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  })
  .map(({ seed, taken, minutes }) => {
    const { timezone, start, rule, from } = randomRule(seeded(seed));
    const duration = minutes === null ? {} : { duration: `PT${minutes}M` };
    const plain = aSchedule({ timezone, start, rule, ...duration });
    const coming = nextMeetings(plain, at(from, timezone), 10).map((meeting) =>
      meeting.start.toFormat("yyyy-MM-dd'T'HH:mm"),
    );
    const dates = [...new Set(taken)].flatMap((index) => coming[index] ?? []);
    const [moved, ...cancelled] = dates;
    const moves = moved === undefined ? [] : [{ from: moved, to: `${moved.slice(0, 10)}T23:59` }];
    return {
      schedule: aSchedule({ timezone, start, rule, ...duration, cancelled, moved: moves }),
      now: at(from, timezone),
    };
  });

describe('any schedule of the subset', () => {
  it('gives meetings in order, each once, none over', () => {
    fc.assert(
      fc.property(anySchedule, ({ schedule, now }) => {
        const found = nextMeetings(schedule, now, 8);
        const starts = found.map(({ start }) => start.toMillis());
        expect(starts).to.deep.equal([...new Set(starts)].sort((a, b) => a - b));
        for (const meeting of found) expect(endOf(meeting) > now).to.equal(true);
      }),
      runs,
    );
  });

  it('has the same next meeting at every moment until that one is over', () => {
    fc.assert(
      fc.property(
        anySchedule,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        ({ schedule, now }, part) => {
          const next = nextMeeting(schedule, now);
          if (!next) return;
          const later = now.plus(Math.floor((endOf(next).toMillis() - now.toMillis()) * part));
          expect(nextMeeting(schedule, later)?.start.toMillis()).to.equal(next.start.toMillis());
          expect(nextMeeting(schedule, endOf(next))?.start.toMillis()).not.to.equal(next.start.toMillis());
          expect(isOnNow(next, next.start)).to.equal(true);
          expect(isOnNow(next, endOf(next))).to.equal(false);
        },
      ),
      runs,
    );
  });

  it('gives the same meetings whether asked for a number, or for a stretch of time', () => {
    fc.assert(
      fc.property(anySchedule, ({ schedule, now }) => {
        const to = now.plus({ days: 40 });
        const between = meetingsBetween(schedule, now, to).map(({ start }) => start.toMillis());
        const counted = nextMeetings(schedule, now, between.length + 2)
          .map(({ start }) => start.toMillis())
          .filter((start) => start >= now.toMillis() && start < to.toMillis());
        expect(between).to.deep.equal(counted);
      }),
      runs,
    );
  });

  it('is said in words without gaps, whatever the moment', () => {
    fc.assert(
      fc.property(anySchedule, ({ schedule, now }) => {
        for (const meeting of nextMeetings(schedule, now, 2))
          expect(sayWhen(meeting, now)).to.match(/^(?:today|tomorrow|in \d+ days|on|perhaps on now)\b[\w ,.;()]+$/);
      }),
      runs,
    );
  });

  it('is checked without a throw, and what passes can be walked', () => {
    fc.assert(
      fc.property(anySchedule, ({ schedule, now }) => {
        const faults = checkSchedule(schedule);
        for (const fault of faults) expect(fault).to.match(/^(?:start|cancelled|moved): .+; .+/);
        nextMeeting(schedule, now);
      }),
      runs,
    );
  });
});

describe('any text at all', () => {
  const pieces = [
    'FREQ',
    '=',
    ';',
    ',',
    'WEEKLY',
    'MONTHLY',
    'BYDAY',
    '2WE',
    'BYMONTHDAY',
    '-1',
    '0',
    'UNTIL',
    '20270101',
    'COUNT',
  ];
  const ruleLike = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

  it('is a rule, or is refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(ruleLike, fc.string()), (text) => {
        try {
          parseRule(text);
        } catch (error) {
          expect(error).to.be.instanceOf(RuleRefused);
        }
      }),
      { ...runs, numRuns: 2000 },
    );
  });
});
