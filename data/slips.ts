/** Slips of the finger between two words. */
import { distance } from 'fastest-levenshtein';

/**
 * How many slips make `typed` out of `meant`: a letter wrong, missing or too many, or two neighbours swapped. Infinite where
 * it is surely more than `most`.
 */
export function slipsBetween(typed: string, meant: string, most: number): number {
  const longer = Math.abs(typed.length - meant.length);
  if (longer > most) return Number.POSITIVE_INFINITY;
  const slips = distance(typed, meant);
  // A swap of neighbours counts twice for Levenshtein, and is one slip of the fingers.
  return slips === 2 && longer === 0 && isSwap(typed, meant) ? 1 : slips;
}

/** Whether two neighbouring letters, and nothing else, have changed places. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}
