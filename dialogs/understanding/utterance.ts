/** Typed text made even, so that every reader looks at the same words. */

/** What is read of one message: nobody types a longer answer, and a longer one must not cost time. */
export const longestMessage = 1000;

export interface Utterance {
  /** Lower case, no accents, no apostrophes ("im"), single spaces; `+`, `:`, `/`, `.` and `-` only inside numbers. */
  readonly text: string;
  /** The words of `text`. */
  readonly words: readonly string[];
  /** The same text, clause by clause, parted where there were commas, full stops and new lines. */
  readonly clauses: readonly string[];
  /** Positions of words with which a clause begins. */
  readonly starts: ReadonlySet<number>;
}

/** Reads typed text. Never throws, whatever the text holds. */
export function readUtterance(raw: string): Utterance {
  const clauses = withoutAsterisk(raw.slice(0, longestMessage).trim())
    .split(/[,;!?\n]+|\.(?!\d)/)
    .map(evened)
    .filter((clause) => clause !== '');
  const text = clauses.join(' ');
  const starts = new Set<number>();
  let at = 0;
  for (const clause of clauses) {
    starts.add(at);
    at += clause.split(' ').length;
  }
  return { text, words: text === '' ? [] : text.split(' '), clauses, starts };
}

/** Up to `most` words before a position, in the same clause. */
export function wordsBefore({ words, starts }: Utterance, position: number, most: number): string {
  let from = position;
  while (from > 0 && position - from < most && !starts.has(from)) from--;
  return words.slice(from, position).join(' ');
}

/** Up to `most` words from a position on, in the same clause. */
export function wordsFrom({ words, starts }: Utterance, position: number, most: number): string {
  let to = position;
  while (to < words.length && to - position < most && !starts.has(to)) to++;
  return words.slice(position, to).join(' ');
}

/** "43*" and "*43" take back what was typed before. */
function withoutAsterisk(typed: string): string {
  const isMark = typed.length > 1 && (typed.startsWith('*') || typed.endsWith('*'));
  return isMark ? `i mean ${typed.replaceAll('*', ' ')}` : typed;
}

function evened(raw: string): string {
  return raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}|['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}+:/.-]+/gu, ' ')
    .replace(/(?<!\d)[+:/.-]|[:/.-](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether `phrase` stands in the text as whole words. */
export function says(utterance: Utterance, phrase: string): boolean {
  return ` ${utterance.text} `.includes(` ${phrase} `);
}

/** Whether any of the phrases stands in the text as whole words. */
export function saysAny(utterance: Utterance, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => says(utterance, phrase));
}

/** The utterance without some of its words. */
export function withoutWords(
  utterance: Utterance,
  spans: readonly { readonly start: number; readonly end: number }[],
): Utterance {
  if (spans.length === 0) return utterance;
  const isLeft = (index: number) => !spans.some(({ start, end }) => index >= start && index < end);
  const words = utterance.words.filter((_, index) => isLeft(index));
  const leftBefore = (position: number) =>
    utterance.words.slice(0, position).filter((_, index) => isLeft(index)).length;
  const starts = new Set([...utterance.starts].map(leftBefore));
  return { ...utterance, text: words.join(' '), words, starts };
}
