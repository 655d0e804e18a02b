import { expect } from 'chai';
import { readUtterance } from '../../../dialogs/understanding/utterance.ts';
import { hearWho } from '../../../dialogs/understanding/who.ts';

const unasked: readonly (readonly [string, string | undefined])[] = [
  ['I have tongue cancer', 'patient'],
  ["I'm 34 with tongue cancer", 'patient'],
  ["I've been diagnosed with throat cancer", 'patient'],
  ['I had my voice box out', 'patient'],
  ['my cancer is in the tonsil', 'patient'],
  ['for myself', 'patient'],
  ['my dad has throat cancer', 'carer'],
  ['asking for my husband', 'carer'],
  ['my dad, tongue cancer', 'carer'],
  ['my dad tongue cancer', 'carer'],
  ['my tongue cancer', 'patient'],
  ["I'm 50 and my dad, 78, has voice box cancer", 'carer'],
  ['I am a carer', 'carer'],
  ['looking after my mum', 'carer'],
  ['my best friend has mouth cancer', 'friend'],
  ['for a friend', 'friend'],
  ['my husband died of throat cancer', 'bereaved'],
  ['I lost my mum to mouth cancer', 'bereaved'],
  ["I'm a widow", 'bereaved'],
  ['asking for a patient of mine', 'professional'],
  ["I'm a specialist nurse", 'professional'],
  ['tongue cancer', undefined],
  ['when is the next meeting', undefined],
  ['can my wife come?', undefined],
];
const asked: readonly (readonly [string, string])[] = [
  ['me', 'patient'],
  ['its for me', 'patient'],
  ['dad', 'carer'],
  ['my son', 'carer'],
  ['wife', 'carer'],
  ['a mate', 'friend'],
  ['my nan who passed', 'bereaved'],
  ['client', 'professional'],
];

describe('who is looking', () => {
  for (const [words, who] of unasked) {
    it(`unasked, “${words}” is ${who ?? 'not said'}`, () => expect(hearWho(readUtterance(words), false)).to.equal(who));
  }
  for (const [words, who] of asked) {
    it(`when asked, “${words}” is ${who}`, () => expect(hearWho(readUtterance(words), true)).to.equal(who));
  }
});
