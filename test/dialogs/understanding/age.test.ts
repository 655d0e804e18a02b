import { expect } from 'chai';
import { hearAge } from '../../../dialogs/understanding/age.ts';
import { readUtterance } from '../../../dialogs/understanding/utterance.ts';
import { london } from '../../conversations/talk.ts';

const now = london('2026-11-24T03:00');
const age = (words: string, asked: boolean) => {
  const heard = hearAge(readUtterance(words), asked, now);
  return heard && (heard.from === heard.to ? `${heard.from}` : `${heard.from}-${heard.to}`);
};

const whenAsked: readonly (readonly [string, string | undefined])[] = [
  ['34', '34'],
  ['im 34', '34'],
  ['thirty four', '34'],
  ['thirty-four', '34'],
  ['mid 30s', '34-36'],
  ["mid-30's", '34-36'],
  ['early forties', '40-43'],
  ['late 60s', '67-69'],
  ['70s', '70-79'],
  ['in his seventies', '70-79'],
  ['nearly 50', '49'],
  ['coming up to 60', '59'],
  ['just turned 40', '40'],
  ['under 18', '0-17'],
  ['65 or over', '65-120'],
  ['over 65', '65-120'],
  ['65+', '65-120'],
  ['18-29', '18-29'],
  ['20 to 49', '20-49'],
  ['between 50 and 60', '50-60'],
  ['born in 1991', '34-35'],
  ['born 12/5/1960', '66'],
  ['34yo', '34'],
  ['34 yrs old', '34'],
  ['I am 34 years old!!', '34'],
  ["she's 45", '45'],
  ['79.', '79'],
  ['stage 4', undefined],
  ['diagnosed 3 years ago', undefined],
  ['2 years since surgery', undefined],
  ['6/1', undefined],
  ['at 7pm', undefined],
  ['07700 900123', undefined],
  ['60 gy', undefined],
  ['rather not say', undefined],
  ['tongue', undefined],
  ['150', undefined],
  ['', undefined],
];

const whenNotAsked: readonly (readonly [string, string | undefined])[] = [
  ["I'm 34 with tongue cancer", '34'],
  ['stage 4, age 34', '34'],
  ['aged 71', '71'],
  ['my dad is 71', '71'],
  ['71-year-old man', '71'],
  ["I'm 50 and my dad, 78, has voice box cancer", '78'],
  ["my wife is 62, I'm 65", '62'],
  ['in my thirties', '30-39'],
  ['I have 2 kids and im 41', '41'],
  ['34, tongue cancer', '34'],
  ['tongue cancer, 34, online', '34'],
  ['tongue cancer 34', '34'],
  ['t2 n1 m0', undefined],
  ['30 fractions of radiotherapy', undefined],
  ['p16 positive', undefined],
  ['for 12 months', undefined],
  ['I had 35 sessions', undefined],
  ['ring 01924 950950', undefined],
  ['about 20 miles', undefined],
  ['5 years clear', undefined],
  ['10 years post op', undefined],
];

describe('ages heard', () => {
  for (const [words, expected] of whenAsked) {
    it(`when asked, “${words}” is ${expected ?? 'no age'}`, () => expect(age(words, true)).to.equal(expected));
  }
  for (const [words, expected] of whenNotAsked) {
    it(`unasked, “${words}” is ${expected ?? 'no age'}`, () => expect(age(words, false)).to.equal(expected));
  }
});
