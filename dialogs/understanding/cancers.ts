/** Which cancers the words name. */

import { type Directory, familyOf } from '../../data/index.ts';
import { listed } from './listed.ts';
import type { Utterance } from './utterance.ts';
import { saysAny } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';

const cancerMentioned =
  /\b(can[cs][eo]r|cancers|tumou?rs?|carcinoma|lump|growth|scc|squamous|lesion|malignan\w*|onco\w*|sarcoma|op|surgery|removed|diagnos\w*|radiotherapy|chemo|treatment|biopsy|(?:had|has|have|got) it (?:in|on)|flap)\b/;

const diagnosed =
  /\b(?:can[cs][eo]r|tumou?r|carcinoma|sarcoma|melanoma|lymphoma|malignan\w*|diagnos\w*|chemo\w*|radio\w*|surgery|operation|removed|biopsy|treated|treatment|remission)\b/;
const symptom = /\b(?:lumps?|ulcers?|sores?|hoarse\w*|white patch\w*|red patch\w*|swelling|lost my voice)\b/;

/** Whether somebody describes a symptom, and nothing says that a doctor has called it cancer. */
export function isUndiagnosed({ text }: Utterance): boolean {
  return symptom.test(text) && !diagnosed.test(text);
}

const notSure = listed(`not sure | unsure | dont know | do not know | no idea | dunno | idk | unknown | cant remember`);

/** The type of somebody who says "head and neck cancer" and no more: the question which one it is stays open. */
const unnamed = 'head-and-neck';

/** Words that turn the cancer named after them into one that is not meant: "not mouth cancer". */
const negations = new Set(['not', 'isnt', 'wasnt', 'no', 'never']);

/**
 * Ids of the families or types named, in the order they were said; empty when the person says they are not sure, and
 * undefined when nothing is said of it. A finer type makes its own family's word unnecessary.
 */
export function hearCancers(utterance: Utterance, asked: boolean, directory: Directory): string[] | undefined {
  if (!asked && isUndiagnosed(utterance)) return undefined;
  const said = cancerMentioned.test(utterance.text);
  const found = vocabularyOf(directory)
    .cancers.find(utterance.words)
    .filter(({ value, start }) => (asked || said || !value.weak) && !isNegated(utterance.words, start))
    .map(({ value }) => value.id);
  const families = new Set(directory.cancerTypes.filter(({ id }) => found.includes(id)).map(({ family }) => family));
  const cancers = withoutUnclear([...new Set(found.filter((id) => !families.has(id)))], directory);
  const named = cancers.filter((id) => id !== unnamed);
  if (named.length > 0) return named;
  if (asked && cancers.length > 0) return [];
  return asked && saysAny(utterance, notSure) ? [] : undefined;
}

function isNegated(words: readonly string[], start: number): boolean {
  return words.slice(Math.max(0, start - 2), start).some((word) => negations.has(word));
}

/** "Throat cancer, my tonsil": a word that may mean several cancers is clear once another says which. */
function withoutUnclear(found: readonly string[], directory: Directory): string[] {
  return found.filter((id) => {
    const type = directory.cancerTypes.find((one) => one.id === id);
    if (!type?.unclear) return true;
    const meant = [type.family, ...type.unclear.choices.map(({ cancer }) => cancer)];
    return !found.some(
      (other) => other !== id && (meant.includes(other) || meant.includes(familyOf(directory, other))),
    );
  });
}
