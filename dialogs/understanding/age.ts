/** Ages in typed words, by our own grammar: ready-made recognizers read "stage 4, age 34" as 4 and "34yo" as nothing. */
import type { DateTime } from 'luxon';
import type { AgeRange } from '../conversation.ts';
import { born, compared, decades, ranges } from './ageForms.ts';
import { type Mention, oldest } from './ageMention.ts';
import { alone, beside, numbers } from './ageNumbers.ts';
import { readNumbers } from './numbers.ts';
import { friend, relative } from './people.ts';
import type { Utterance } from './utterance.ts';

/**
 * The age of the person with cancer; undefined when none is said. With the question open, a bare number is one.
 * Of two ages ("I'm 50 and my dad is 78") it is the other person's, because it is they who have the cancer.
 */
export function hearAge(utterance: Utterance, asked: boolean, now: DateTime): AgeRange | undefined {
  const text = readNumbers(utterance.text);
  const mentions = [
    ...born(text, now),
    ...compared(text),
    ...decades(text),
    ...ranges(text, asked),
    ...numbers(text, asked),
  ];
  return chosen(mentions, text) ?? chosen([...alone(utterance.clauses, text), ...beside(text)], text);
}

/** Of two ages the other person's, because it is they who have the cancer; else the one said first. */
function chosen(mentions: readonly Mention[], text: string): AgeRange | undefined {
  const inOrder = mentions.filter(({ age }) => age.from <= age.to && age.from <= oldest).sort((a, b) => a.at - b.at);
  const ofAnother = inOrder.find(({ at }) => isOfAnother(text.slice(0, at)));
  return (ofAnother ?? inOrder[0])?.age;
}

const another = new RegExp(`\\b(?:(?:${relative}|${friend}|patient|client)s?|he|she|hes|shes|who|whos|they|theyre)\\b`);

function isOfAnother(before: string): boolean {
  const clause = before.split(/\b(?:im|i am|ive|i have|and i|me)\b/).at(-1) ?? '';
  return another.test(clause);
}
