/** What a cancer type is: schema and type of `cancerTypes.json`, from one declaration. */
import { z } from 'zod';
import { id, words } from './fields.ts';

/**
 * A family of cancers that people name in one word, and the finer types inside it. `words` mean the family on their own;
 * `weakWords` (lip, ear, cup) only beside a word for cancer. `mayBe` lists families that people mean by the same word.
 */
const cancerFamilySchema = z.strictObject({
  id,
  /** On a button: at most 19 characters. */
  label: words.max(19),
  /** In a sentence: "tongue cancer". */
  name: words,
  /** core: head and neck; edge: often seen by head and neck teams; out: another part of the body. */
  scope: z.enum(['core', 'edge', 'out']),
  /** Offered as a button when the question is asked. */
  offered: z.boolean(),
  words: z.array(words),
  weakWords: z.array(words).default([]),
  misspellings: z.array(words).default([]),
  mayBe: z.array(id).default([]),
});
export type CancerFamily = z.infer<typeof cancerFamilySchema>;

/** A finer type (or a treatment that only one family has, such as a laryngectomy), inside a family. */
const cancerTypeSchema = z.strictObject({
  id,
  family: id,
  name: words,
  scope: z.enum(['core', 'edge', 'out']),
  kind: z.enum(['cancer', 'treatment']),
  words: z.array(words),
  weakWords: z.array(words).default([]),
  misspellings: z.array(words).default([]),
  /** A word that may mean several cancers: asked once which one it is. Who is not sure is taken for the family. */
  unclear: z
    .strictObject({
      question: words,
      /** Labels as on a button, at most 19 characters, with the family or type each stands for. */
      choices: z.array(z.strictObject({ label: words.max(19), cancer: id })).min(2),
    })
    .optional(),
});
export type CancerType = z.infer<typeof cancerTypeSchema>;

/** `cancerTypes.json` */
export const cancerTypesFileSchema = z.strictObject({
  source: words,
  families: z.array(cancerFamilySchema).min(1),
  types: z.array(cancerTypeSchema),
});
export type CancerTypesFile = z.infer<typeof cancerTypesFileSchema>;
