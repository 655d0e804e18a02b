/** Choices that are typed instead of tapped: by their label in every channel, or by their number. */
import type { Action, Option, Turn } from '../dialogs/index.ts';

/** What a turn offered, in the order in which it was shown. */
export interface Offer {
  readonly choices: readonly Option[];
  /** How many of the first choices a number picks. None when a number could itself be the answer. */
  readonly numbered: number;
}

/** The choices of the last question, then what can always be done. The choices on cards are not among them. */
export function offerOf({ replies, options }: Pick<Turn, 'replies' | 'options'>): Offer {
  const last = replies.at(-1);
  if (last?.kind !== 'question') return { choices: options, numbered: 0 };
  return { choices: [...last.options, ...options], numbered: last.id === 'age' ? 0 : last.options.length };
}

/** The action of the choice that was typed; undefined when it was none, or could be two. */
export function picked(text: string, { choices, numbered }: Offer): Action | undefined {
  const typed = plain(text);
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (number >= 1 && number <= numbered) return choices[number - 1]?.action;
  const [choice, another] = choices.filter(({ label }) => plain(label) === typed);
  return another ? undefined : choice?.action;
}

/** "  (2.)" and "2", "Carry on!" and "carry on" are the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
