/** Checks inside `cancerTypes.json` that a schema cannot make. */

import type { CancerTypesFile } from './cancerType.ts';
import { type Fault, repeatedIds } from './faults.ts';

const file = 'cancerTypes.json';

/** Families that types and families speak of exist, and no phrase means two cancers. */
export function checkCancerTypes({ families, types }: CancerTypesFile): Fault[] {
  const known = new Set(families.map(({ id }) => id));
  const named = new Set([...known, ...types.map(({ id }) => id)]);
  const unknown = (entry: string, field: string, ids: readonly string[], among: ReadonlySet<string>): Fault[] =>
    ids
      .filter((id) => !among.has(id))
      .map((id) => ({
        file,
        entry,
        field,
        mend: `no ${field === 'unclear' ? 'family or type' : 'family'} is called "${id}": add it, or correct it`,
      }));
  return [
    ...repeatedIds(file, 'family or type', [...families, ...types]),
    ...types.flatMap(({ id, family }) => unknown(`type "${id}"`, 'family', [family], known)),
    ...types.flatMap(({ id, unclear }) =>
      unknown(`type "${id}"`, 'unclear', unclear?.choices.map(({ cancer }) => cancer) ?? [], named),
    ),
    ...families.flatMap(({ id, mayBe }) => unknown(`family "${id}"`, 'mayBe', mayBe, known)),
    ...types.flatMap(({ id, words, weakWords }) =>
      words.length + weakWords.length > 0
        ? []
        : [{ file, entry: `type "${id}"`, field: 'words', mend: 'add a word that people use for it' }],
    ),
    ...checkPhrases([...families, ...types]),
  ];
}

type Vocabulary = Pick<CancerTypesFile['families'][number], 'id' | 'words' | 'weakWords' | 'misspellings'>;

/** A phrase that stands twice would mean whichever comes last; one in capitals or with punctuation is never found. */
function checkPhrases(entries: readonly Vocabulary[]): Fault[] {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const entry of entries) {
    for (const field of ['words', 'weakWords', 'misspellings'] as const) {
      for (const phrase of entry[field]) {
        const owner = owners.get(phrase);
        owners.set(phrase, entry.id);
        const fault = { file, entry: `"${entry.id}"`, field };
        if (owner) faults.push({ ...fault, mend: `"${phrase}" also stands in "${owner}": keep one of them` });
        if (!/^[a-z0-9+]+( [a-z0-9+]+)*$/.test(phrase))
          faults.push({ ...fault, mend: `write "${phrase}" in lower case, without punctuation or double spaces` });
      }
    }
  }
  return faults;
}
