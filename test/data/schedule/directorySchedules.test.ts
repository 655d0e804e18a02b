import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { Settings } from 'luxon';
import {
  endOf,
  isOnNow,
  meetingsBetween,
  nextMeeting,
  nextMeetings,
  type PublishedSchedule,
} from '../../../data/index.ts';
import { realDirectory } from '../../realDirectory.ts';
import { at, shown } from './aSchedule.ts';
import { from, nextSix, publishedSchedules } from './directorySchedules.ts';

/** `now`, the next meeting seen from it, and whether it is on. London time; 2027 clocks change on 28 March and 31 October. */
type Edge = readonly [now: string, next: string, on: 'on' | 'off'];

const edges: Readonly<Record<string, readonly Edge[]>> = {
  'heads2gether/zoom': [
    ['2026-12-16T18:29', 'Wed 2026-12-16 18:30', 'off'],
    ['2026-12-16T18:30', 'Wed 2026-12-16 18:30', 'on'],
    ['2026-12-16T18:31', 'Wed 2026-12-16 18:30', 'on'],
    ['2026-12-16T19:29', 'Wed 2026-12-16 18:30', 'on'],
    ['2026-12-16T19:30', 'Wed 2027-01-20 18:30', 'off'],
    ['2026-12-31T23:59', 'Wed 2027-01-20 18:30', 'off'],
    ['2027-03-17T19:30', 'Wed 2027-04-21 18:30', 'off'],
    ['2027-04-21T18:29', 'Wed 2027-04-21 18:30', 'off'],
    ['2027-10-20T18:30', 'Wed 2027-10-20 18:30', 'on'],
    ['2027-10-20T19:30', 'Wed 2027-11-17 18:30', 'off'],
    ['2028-02-29T12:00', 'Wed 2028-03-15 18:30', 'off'],
  ],
  'mouth-cancer-foundation/zoom': [
    ['2026-11-23T18:59', 'Mon 2026-11-23 19:00', 'off'],
    ['2026-11-23T19:00', 'Mon 2026-11-23 19:00', 'on'],
    ['2026-11-23T19:01', 'Mon 2026-11-23 19:00', 'on'],
    ['2026-11-23T19:59', 'Mon 2026-11-23 19:00', 'on'],
    ['2026-11-23T20:00', 'Mon 2026-11-30 19:00', 'off'],
    ['2027-03-22T20:00', 'Mon 2027-03-29 19:00', 'off'],
    ['2027-03-28T00:59', 'Mon 2027-03-29 19:00', 'off'],
    ['2027-03-29T18:59', 'Mon 2027-03-29 19:00', 'off'],
    ['2027-03-29T19:00', 'Mon 2027-03-29 19:00', 'on'],
    ['2027-10-25T20:00', 'Mon 2027-11-01 19:00', 'off'],
    ['2027-11-01T18:59', 'Mon 2027-11-01 19:00', 'off'],
    ['2027-11-01T19:00', 'Mon 2027-11-01 19:00', 'on'],
  ],
  'the-swallows/online': [
    ['2026-12-09T18:59', 'Wed 2026-12-09 19:00', 'off'],
    ['2026-12-09T19:00', 'Wed 2026-12-09 19:00', 'on'],
    ['2026-12-09T19:01', 'Wed 2026-12-09 19:00', 'on'],
    ['2026-12-09T19:59', 'Wed 2026-12-09 19:00', 'on'],
    ['2026-12-09T20:00', 'Wed 2027-01-13 19:00', 'off'],
    ['2026-12-23T19:00', 'Wed 2027-01-13 19:00', 'off'],
    ['2027-03-10T20:00', 'Wed 2027-04-14 19:00', 'off'],
    ['2027-04-14T18:59', 'Wed 2027-04-14 19:00', 'off'],
    ['2027-10-13T20:00', 'Wed 2027-11-10 19:00', 'off'],
    ['2027-11-10T18:59', 'Wed 2027-11-10 19:00', 'off'],
  ],
  'the-swallows/in-person': [
    ['2026-12-09T18:29', 'Wed 2026-12-09 18:30', 'off'],
    ['2026-12-09T18:30', 'Wed 2026-12-09 18:30', 'on'],
    ['2026-12-09T18:31', 'Wed 2026-12-09 18:30', 'on'],
    ['2026-12-09T19:59', 'Wed 2026-12-09 18:30', 'on'],
    ['2026-12-09T20:00', 'Wed 2027-01-13 18:30', 'off'],
    ['2026-12-09T20:01', 'Wed 2027-01-13 18:30', 'off'],
    ['2027-03-10T20:00', 'Wed 2027-04-14 18:30', 'off'],
    ['2027-11-10T18:29', 'Wed 2027-11-10 18:30', 'off'],
    ['2027-11-10T19:59', 'Wed 2027-11-10 18:30', 'on'],
  ],
};

const hostile = ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'] as const;

describe('the schedules of the directory', () => {
  let schedules: Map<string, PublishedSchedule>;
  before(async () => {
    schedules = publishedSchedules(await realDirectory());
  });

  it('each have their table here, and none is left out', () => {
    expect([...schedules.keys()].sort()).to.deep.equal(Object.keys(nextSix).sort());
    expect([...schedules.keys()].sort()).to.deep.equal(Object.keys(edges).sort());
  });

  for (const zone of hostile) {
    describe(`on a computer in ${zone}`, () => {
      const usual = Settings.defaultZone;
      before(() => {
        Settings.defaultZone = zone;
      });
      after(() => {
        Settings.defaultZone = usual;
      });

      for (const [name, expected] of Object.entries(nextSix))
        it(`${name} has its next six meetings`, () => {
          const found = nextMeetings(get(schedules, name), at(from).setZone(zone), 6);
          expect(found.map(({ start }) => shown(start))).to.deep.equal(expected);
          expect(found.map(({ scheduleId }) => `${name.split('/')[0]}/${scheduleId}`)).to.deep.equal(
            expected.map(() => name),
          );
        });

      for (const [name, rows] of Object.entries(edges))
        for (const [now, next, on] of rows)
          it(`${name} at ${now} is ${on}, with ${next}`, () => {
            const moment = at(now).setZone(zone);
            const meeting = nextMeeting(get(schedules, name), moment);
            expect(meeting && shown(meeting.start)).to.equal(next);
            expect(meeting && isOnNow(meeting, moment)).to.equal(on === 'on');
            expect(meeting?.start.zoneName).to.equal('Europe/London');
          });
    });
  }

  it('say an end only where one is published', () => {
    const ends = [...schedules].map(([name, schedule]) => [
      name,
      nextMeeting(schedule, at(from))?.end?.toFormat('HH:mm'),
    ]);
    expect(Object.fromEntries(ends)).to.deep.equal({
      'heads2gether/zoom': undefined,
      'mouth-cancer-foundation/zoom': undefined,
      'the-swallows/online': undefined,
      'the-swallows/in-person': '20:00',
    });
  });

  it('of unknown length are taken to be over an hour after their start', () => {
    const meeting = nextMeeting(get(schedules, 'the-swallows/online'), at(from));
    expect(meeting && shown(endOf(meeting))).to.equal('Wed 2026-12-09 20:00');
  });

  it('give the meetings that begin between two moments, the first included and the second not', () => {
    const between = (to: string) =>
      meetingsBetween(get(schedules, 'mouth-cancer-foundation/zoom'), at('2026-12-07T19:00'), at(to)).map(({ start }) =>
        shown(start),
      );
    expect(between('2026-12-14T19:00')).to.deep.equal(['Mon 2026-12-07 19:00']);
    expect(between('2026-12-14T19:01')).to.deep.equal(['Mon 2026-12-07 19:00', 'Mon 2026-12-14 19:00']);
    expect(between('2026-12-07T19:00')).to.deep.equal([]);
  });

  for (const zone of ['America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])
    it(`are the same in a process that runs under TZ=${zone}`, async () => {
      const script = fileURLToPath(new URL('./printMeetings.ts', import.meta.url));
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, TZ: zone },
      });
      const { offset, meetings } = JSON.parse(stdout);
      expect(offset, 'the process really was there').to.equal(
        { 'America/New_York': 240, 'Pacific/Auckland': -720, 'Asia/Kolkata': -330 }[zone],
      );
      expect(meetings).to.deep.equal(nextSix);
    });
});

function get(schedules: ReadonlyMap<string, PublishedSchedule>, name: string): PublishedSchedule {
  const schedule = schedules.get(name);
  if (!schedule) throw new Error(`There is no schedule ${name}.`);
  return schedule;
}
