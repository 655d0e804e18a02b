import { expect } from 'chai';
import type { Directory } from '../../../data/index.ts';
import {
  type DateRecogniser,
  datesToRead,
  hearWhen,
  loadDateRecogniser,
  mayAskForDates,
  readUtterance,
} from '../../../dialogs/understanding/index.ts';
import { london } from '../../conversations/talk.ts';
import { realDirectory } from '../../realDirectory.ts';

const now = '2026-12-16T18:00';

/** What is said, and the days and hours it means on Wednesday 16 December 2026: `to` is the first day after. */
const said: readonly (readonly [words: string, days: string, hours?: string])[] = [
  ['anything next Wednesday evening?', '2026-12-23 2026-12-24', '17:00-23:00'],
  ['any groups in the next fortnight', '2026-12-16 2026-12-30'],
  ['Wednesday week', '2026-12-23 2026-12-24'],
  ['anything this weekend', '2026-12-19 2026-12-21'],
  ['any before Christmas', '2026-12-16 2026-12-25'],
  ['is there one on 6/1?', '2027-01-06 2027-01-07'],
  ['is there one at half seven', '', '19:00-20:01'],
  ['any evenings?', '', '17:00-23:00'],
  ['is it on Boxing Day?', '2026-12-26 2026-12-27'],
  ["what's on today?", '2026-12-16 2026-12-17'],
  ['anything tmrw', '2026-12-17 2026-12-18'],
  ['meetings w/c 11 Jan', '2027-01-11 2027-01-18'],
  ['the next bank holiday, anything on?', '2026-12-25 2026-12-26'],
  ['anything on good friday', '2027-03-26 2027-03-27'],
  ['any meetings on 9 January', '2027-01-09 2027-01-10'],
  ['is there one on the 14th', '2027-01-14 2027-01-15'],
  ['any meetings between 3 and 10 March', '2027-03-03 2027-03-11'],
  ['any meetings after Christmas', '2026-12-26 '],
  ['any meetings from 1 February', '2027-02-01 '],
  ['anything tomorrow after 6', '2026-12-17 2026-12-18', '18:00-24:00'],
  ['anything on monday between 6 and 8pm', '2026-12-21 2026-12-22', '18:00-20:00'],
];

/** Words that look like dates, in messages that ask for none. */
const noDates = [
  'may I join the group',
  'I sat down with my nurse',
  'march on we go',
  'I want a second opinion',
  'stage 3/4 cancer',
  'diagnosed in March, looking for a group',
  'I had surgery on 6/1 and want to meet people',
  'my radiotherapy starts next Monday',
  'my husband died in June',
  "I'm 34 today",
];

describe('days and hours that are asked for', () => {
  let directory: Directory;
  let recognise: DateRecogniser;
  before(async () => {
    directory = await realDirectory();
    recognise = await loadDateRecogniser();
  });

  function heard(words: string, moment: string) {
    const utterance = readUtterance(words);
    const clock = london(moment);
    const text = datesToRead(words, { directory, now: clock });
    const dates = text === undefined ? [] : recognise(text, clock.toFormat('yyyy-MM-dd'));
    return mayAskForDates(utterance) ? hearWhen(utterance, clock, directory.bankHolidays, dates) : undefined;
  }

  for (const [words, days, hours] of said) {
    it(`“${words}” is ${[days, hours].filter(Boolean).join(' at ')}`, () => {
      const when = heard(words, now);
      const [from, to] = days.split(' ');
      expect([when?.from ?? '', when?.to ?? '']).to.deep.equal([from ?? '', to ?? '']);
      expect(when?.hours && `${clock(when.hours.from)}-${clock(when.hours.to)}`).to.equal(hours);
    });
  }

  for (const words of noDates) {
    it(`“${words}” asks for none`, () => {
      expect(heard(words, now)).to.equal(undefined);
    });
  }

  it('loses only the date without the recogniser', () => {
    const utterance = readUtterance('any meetings on 9 January');
    expect(hearWhen(utterance, london(now), directory.bankHolidays)).to.equal(undefined);
    expect(hearWhen(readUtterance('any next week'), london(now), directory.bankHolidays)?.from).to.equal('2026-12-21');
  });

  it('gives the recogniser little to read, and nothing that our own rules read', () => {
    const long = `any meetings on 9 january ${'every '.repeat(500)}`;
    expect(datesToRead(long, { directory, now: london(now) })?.length).to.be.at.most(130);
    expect(datesToRead('anything next Wednesday?', { directory, now: london(now) })).to.equal(undefined);
    expect(datesToRead('I have tongue cancer', { directory, now: london(now) })).to.equal(undefined);
  });
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
