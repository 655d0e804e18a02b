/** Checks inside `cancerTypes.json` that a schema cannot make. */

import type { CancerTypesFile } from './cancerType.ts';
import { type Fault, repeatedIds } from './faults.ts';

const file = 'cancerTypes.json';

/** Families that types and families speak of exist, and no phrase means two cancers. */
export function checkCancerTypes({ families, types }: CancerTypesFile): Fault[] {
  const known = new Set(families.map(({ id }) => id));
  const faults = repeatedIds(file, 'family or type', [...families, ...types]);
  const mend = (id: string) => `no family is called "${id}": add it to families, or correct it`;
  for (const { id, family } of types)
    if (!known.has(family)) faults.push({ file, entry: `type "${id}"`, field: 'family', mend: mend(family) });
  for (const { id, mayBe } of families)
    for (const other of mayBe)
      if (!known.has(other)) faults.push({ file, entry: `family "${id}"`, field: 'mayBe', mend: mend(other) });
  return [...faults, ...checkPhrases([...families, ...types])];
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
