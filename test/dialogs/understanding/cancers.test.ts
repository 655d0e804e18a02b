import { expect } from 'chai';
import type { Directory } from '../../../data/index.ts';
import { hearCancers } from '../../../dialogs/understanding/cancers.ts';
import { readUtterance } from '../../../dialogs/understanding/utterance.ts';
import { realDirectory } from '../../realDirectory.ts';

const whenAsked: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['tongue', ['tongue']],
  ['tounge', ['tongue']],
  ['toungue', ['tongue']],
  ['Tongue cancer', ['tongue']],
  ['base of tongue', ['tongue-base']],
  ['gum', ['gum']],
  ['lip', ['lip']],
  ['mouth', ['mouth']],
  ['roof of my mouth', ['palate']],
  ['throat', ['throat-unclear']],
  ['throat cancer, my tonsil', ['tonsil']],
  ['tonsil', ['tonsil']],
  ['tonsils', ['tonsil']],
  ['voice box', ['larynx']],
  ['larnyx', ['larynx']],
  ['laryngectomy', ['laryngectomy']],
  ['had my voice box out', ['laryngectomy']],
  ['parotid', ['parotid']],
  ['salivary', ['salivary']],
  ['adenoid cystic', ['adenoid-cystic']],
  ['ACC', ['acc-unclear']],
  ['nose', ['nasal']],
  ['thyroid', ['thyroid']],
  ['thryoid', ['thyroid']],
  ['jaw', ['jaw-unclear']],
  ['prostate', ['prostate']],
  ['breast', ['breast']],
  ['tongue and jaw', ['tongue', 'jaw-unclear']],
  ["not mouth cancer, it's thyroid", ['thyroid']],
  ['head and neck cancer', []],
  ['not sure', []],
  ["don't know", []],
  ['banana', undefined],
  ['next month', undefined],
];
const unasked: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['I have tongue cancer', ['tongue']],
  ['cancer of the tonsil', ['tonsil']],
  ['next month', undefined],
  ['youth group', undefined],
  ['I like the south', undefined],
  ['it is on my nose', undefined],
  ['cancer in my nose', ['nasal']],
  ['a cup of tea', undefined],
  ['I have head and neck cancer', undefined],
];

describe('cancers heard', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });
  for (const [words, expected] of whenAsked) {
    it(`when asked, “${words}” is ${expected?.join(', ') ?? 'none'}`, () => {
      expect(hearCancers(readUtterance(words), true, directory)).to.deep.equal(expected);
    });
  }
  for (const [words, expected] of unasked) {
    it(`unasked, “${words}” is ${expected?.join(', ') ?? 'none'}`, () => {
      expect(hearCancers(readUtterance(words), false, directory)).to.deep.equal(expected);
    });
  }
});
