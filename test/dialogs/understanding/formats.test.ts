import { expect } from 'chai';
import { hearFormats } from '../../../dialogs/understanding/formats.ts';
import { readUtterance } from '../../../dialogs/understanding/utterance.ts';

const heard = (words: string, asked: boolean) => hearFormats(readUtterance(words), asked)?.join(' ');

const whenAsked: readonly (readonly [string, string | undefined])[] = [
  ['online', 'online'],
  ['on zoom please', 'online'],
  ['onlin', 'online'],
  ['face to face', 'in-person'],
  ['face-to-face', 'in-person'],
  ['in person or online', 'online in-person'],
  ['phone', 'phone'],
  ['fb', 'online-community'],
  ['whatsapp', 'online-community'],
  ['1:1', 'one-to-one'],
  ['one to one', 'one-to-one'],
  ['any', ''],
  ["don't mind", ''],
  ["either's fine", ''],
  ['not online', 'in-person phone online-community one-to-one'],
  ['anything but zoom', 'in-person phone online-community one-to-one'],
  ['I hate phones', 'online in-person online-community one-to-one'],
  ['not online but in person', 'in-person'],
  ['not on the phone, rather online', 'online'],
  ['banana', undefined],
];
const unasked: readonly (readonly [string, string | undefined])[] = [
  ['would rather meet online', 'online'],
  ['in person near Leeds', 'in-person'],
  ['call me', undefined],
  ['my team', undefined],
  ['tongue cancer', undefined],
];

describe('ways to meet', () => {
  for (const [words, formats] of whenAsked) {
    it(`when asked, “${words}” is ${formats ?? 'not said'}`, () => expect(heard(words, true)).to.equal(formats));
  }
  for (const [words, formats] of unasked) {
    it(`unasked, “${words}” is ${formats ?? 'not said'}`, () => expect(heard(words, false)).to.equal(formats));
  }
});
