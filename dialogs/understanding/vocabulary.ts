/** The directory's own words made ready for look-up: cancers and the names of groups. */
import type { Directory } from '../../data/index.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { readUtterance } from './utterance.ts';

/** A phrase for a cancer. A weak one ("lip", "ear") counts only beside a word for cancer, or as the answer asked for. */
export interface CancerWord {
  readonly id: string;
  readonly weak: boolean;
}

export interface Vocabulary {
  readonly cancers: Lexicon<CancerWord>;
  readonly groups: Lexicon<string>;
}

const made = new WeakMap<Directory, Vocabulary>();

/** The vocabulary of a directory. It depends on the directory alone, and is made once for each. */
export function vocabularyOf(directory: Directory): Vocabulary {
  const known = made.get(directory);
  if (known) return known;
  const vocabulary = { cancers: makeLexicon(cancerWords(directory)), groups: makeLexicon(groupNames(directory)) };
  made.set(directory, vocabulary);
  return vocabulary;
}

function* cancerWords(directory: Directory): Generator<readonly [string, CancerWord]> {
  for (const kind of [directory.cancerTypes, directory.cancerFamilies]) {
    for (const { id, words, weakWords, misspellings } of kind) {
      for (const phrase of weakWords) yield [readUtterance(phrase).text, { id, weak: true }];
      for (const phrase of [...words, ...misspellings]) yield [readUtterance(phrase).text, { id, weak: false }];
    }
  }
}

function* groupNames(directory: Directory): Generator<readonly [string, string]> {
  for (const { id, name, otherNames } of directory.groups) {
    for (const phrase of [name, ...otherNames]) yield [readUtterance(phrase).text, id];
  }
}
