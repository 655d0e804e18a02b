/** Slips of the finger between two words. */
import { distance } from 'fastest-levenshtein';

/**
 * How many slips make `typed` out of `meant`: a letter wrong, missing or too many, or two neighbours swapped. Infinite where
 * it is surely more than `most`.
 */
export function slipsBetween(typed: string, meant: string, most: number): number {
  const longer = Math.abs(typed.length - meant.length);
  if (longer > most) return Number.POSITIVE_INFINITY;
  if (differentLetters(lettersOf(typed), lettersOf(meant)) > 2 * most) return Number.POSITIVE_INFINITY;
  const slips = distance(typed, meant);
  // A swap of neighbours counts twice for Levenshtein, and is one slip of the fingers.
  return slips === 2 && longer === 0 && isSwap(typed, meant) ? 1 : slips;
}

/** Whether two neighbouring letters, and nothing else, have changed places. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** The letters that a word has, as bits. One slip changes at most two of them, so most pairs need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** How many bits differ. */
function differentLetters(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
