import { expect } from 'chai';
import { noticeDanger } from '../../dialogs/safety/index.ts';
import { readUtterance } from '../../dialogs/understanding/index.ts';

/** Said of oneself and of somebody else: carers search more often than patients do. */
const crisis = [
  'I want to kill myself',
  'he wants to kill himself',
  'my dad wants to die',
  'I want to die',
  'my husband wants to end his life',
  'i am going to end my life',
  'she is going to hurt herself',
  'i feel like ending it',
  'whats the point of living',
  "they'd be better off without me",
  "she doesn't want to be here any more",
  'i want it to be over',
  'he took an overdose',
  'I am not suicidal but I want to kill myself',
];
const emergency = ["I can't breathe", 'he is choking', 'my stoma is blocked', 'I am not suicidal but I cannot breathe'];
const harmless = [
  'I am not suicidal',
  'dying to meet people',
  'my dad died',
  'my throat is killing me',
  'what is the point of peer support',
  'last radiotherapy, thank God it is over',
  'she hurt her neck',
  'I want to end my treatment with a party',
];

describe('danger in words', () => {
  for (const words of crisis) it(`“${words}” is a crisis`, () => expect(heard(words)).to.equal('crisis'));
  for (const words of emergency) it(`“${words}” is an emergency`, () => expect(heard(words)).to.equal('emergency'));
  for (const words of harmless) it(`“${words}” is none`, () => expect(heard(words)).to.equal(undefined));
});

function heard(words: string) {
  return noticeDanger(readUtterance(words));
}
