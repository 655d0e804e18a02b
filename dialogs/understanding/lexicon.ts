/** Phrases looked up in running words, with slips of the finger forgiven. */
import { slipsBetween } from '../../data/index.ts';
import { ordinaryWords } from './ordinaryWords.ts';

export interface Found<T> {
  readonly value: T;
  /** Word positions, `end` not included. */
  readonly start: number;
  readonly end: number;
}

export interface Lexicon<T> {
  /** Every phrase found, longest first at each place, none inside another. */
  find(words: readonly string[]): Found<T>[];
}

/**
 * A lexicon of phrases in lower case without punctuation. A word of five letters or more that is neither known nor an
 * ordinary English word is read as the nearest word of the vocabulary: one slip, or two in eight letters or more.
 */
export function makeLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const phrases = new Map(entries);
  const vocabulary = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  const targets = [...vocabulary].filter((word) => word.length >= 5);
  const longest = Math.max(1, ...[...phrases.keys()].map((phrase) => phrase.split(' ').length));

  function corrected(word: string): string {
    if (word.length < 5 || vocabulary.has(word) || ordinaryWords.has(word) || /\d/.test(word)) return word;
    return nearestWord(word, targets, word.length >= 8 ? 2 : 1) ?? word;
  }

  return {
    find(words) {
      const read = words.map(corrected);
      const found: Found<T>[] = [];
      let start = 0;
      while (start < read.length) {
        const hit = longestPhrase(phrases, read, start, longest);
        if (hit) found.push(hit);
        start = hit?.end ?? start + 1;
      }
      return found;
    },
  };
}

/** The word of `targets` with the fewest slips, at most `slips`; the first of several in their order. */
export function nearestWord(word: string, targets: readonly string[], slips: number): string | undefined {
  let best: string | undefined;
  let fewest = slips + 1;
  for (const target of targets) {
    const slipped = slipsBetween(word, target, fewest - 1);
    if (slipped < fewest) [best, fewest] = [target, slipped];
  }
  return best;
}

function longestPhrase<T>(
  phrases: ReadonlyMap<string, T>,
  words: readonly string[],
  start: number,
  longest: number,
): Found<T> | undefined {
  for (let end = Math.min(words.length, start + longest); end > start; end--) {
    const value = phrases.get(words.slice(start, end).join(' '));
    if (value !== undefined) return { value, start, end };
  }
  return undefined;
}
