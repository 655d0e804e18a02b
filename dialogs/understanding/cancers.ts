/** Which cancers the words name. */

import { type Directory, familyOf } from '../../data/index.ts';
import { listed } from './listed.ts';
import { saysAny, type Utterance, wordsBefore, wordsFrom } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';

const cancerMentioned =
  /\b(ca|can[cs][eo]r|cancers|tumou?rs?|carcinoma|lump|growth|scc|squamous|lesion|malignan\w*|onco\w*|sarcoma|op|surgery|removed|diagnos\w*|radiotherapy|chemo|treatment|biopsy|(?:had|has|have|got) it (?:in|on)|flap)\b/;

const diagnosed =
  /\b(?:can[cs][eo]r|tumou?r|carcinoma|sarcoma|melanoma|lymphoma|rodent|malignan\w*|diagnos\w*|chemo\w*|radio\w*|surgery|operation|removed|biopsy|treated|treatment|remission)\b/;
const symptom = /\b(?:lumps?|ulcers?|sores?|hoarse\w*|white patch\w*|red patch\w*|swelling|lost my voice)\b/;

const notDiagnosed =
  /\b(?:(?:havent|have not|not|hasnt|has not|never) (?:actually |yet )?been diagnosed|(?:havent|hasnt|dont) (?:got|have) (?:a )?(?:cancer|diagnosis) yet|not diagnosed yet|waiting (?:for|on) (?:a |my |the )?biopsy|might be cancer|could be cancer|may be cancer|think (?:i might|it might|it could|i may)|suspected cancer)\b/;

/** Whether somebody describes a symptom, and nothing says that a doctor has called it cancer. */
export function isUndiagnosed({ text }: Utterance): boolean {
  return (symptom.test(text) && !diagnosed.test(text)) || notDiagnosed.test(text);
}

const notSure =
  listed(`not sure | unsure | dont know | do not know | no idea | dunno | idk | unknown | cant remember | cannot remember |
      havent been told | not been told | havent said | hasnt said | havent told | hasnt been told | waiting to find out | waiting for results |
      awaiting results | not confirmed | dont remember | i forget | forgot | forgotten | no clue | not a clue | wasnt told | never told | didnt say | didnt tell |
      still waiting | not certain | unclear | no one has said | nobodys told | no ones told | noones told | nobodys said | no ones said | nobody has said | nobody told | not told | havent got a clue | who knows | couldnt tell you |
      rare one | they dont know | dont no | not shure | not diagnosed yet | yet to be confirmed | waiting on`);
/** Said unasked, of the type alone. */
const notSureWhich =
  /\b(?:(?:not sure|unsure|dont know|do not know|no idea|cant remember|havent (?:been )?told|not (?:been )?told|wasnt told) (?:\w+ ){0,2}?(?:which|what|where|type|kind|the name|what type|what kind|sort|bit)|type unknown|unknown type)\b/;

/** "Other", "something else": an answer to the question, and no cancer in a sentence. */
const another = 'other';

/** The type of somebody who says "head and neck cancer" and no more: the question which one it is stays open. */
const unnamed = 'head-and-neck';

/** Words that turn the cancer named after them into one that is not meant: "not in my mouth". */
const negated =
  /\b(?:not|isnt|wasnt|no|never|rather than|instead of|forget|scrap|thought it was|thought i had|take|cross|scrub|drop|remove|ditch|ignore|leave out|rule out|ruled out) (?:(?:in|on|of|my|the|his|her|a|an|cancer|it|its|really|just) )*$/;

/**
 * Ids of the families or types named, in the order they were said; empty when the person says they are not sure, and
 * undefined when nothing is said of it. `weakToo`: words like "nose" count without a word for cancer. A finer type makes its own family's word unnecessary.
 */
export function hearCancers(
  utterance: Utterance,
  asked: boolean,
  directory: Directory,
  weakToo = asked,
): string[] | undefined {
  if (!asked && isUndiagnosed(utterance)) return undefined;
  const said = cancerMentioned.test(utterance.text);
  const found = vocabularyOf(directory)
    .cancers.find(utterance.words)
    .filter(({ value, start, end }) => {
      const counts = !value.weak || (said && value.id !== another) || end - start === utterance.words.length;
      return weakToo || counts;
    })
    .filter(({ start, end }) => !isTakenBack(utterance, start, end))
    .map(({ value }) => value.id);
  const families = new Set(directory.cancerTypes.filter(({ id }) => found.includes(id)).map(({ family }) => family));
  const distinct = [...new Set(found.filter((id) => !families.has(id)))];
  const cancers = / and /.test(utterance.text) ? distinct : withoutUnclear(distinct, directory);
  const named = withoutSites(cancers, directory).filter((id) => id !== unnamed);
  if (named.length > 0) return named;
  if (asked && cancers.length > 0) return [];
  return (asked && saysAny(utterance, notSure)) || notSureWhich.test(utterance.text) ? [] : undefined;
}

/** Ids of what is named only to be taken back: "it isn't the jaw". */
export function cancersTakenBack(utterance: Utterance, directory: Directory): string[] {
  return vocabularyOf(directory)
    .cancers.find(utterance.words)
    .filter(({ start, end }) => isTakenBack(utterance, start, end))
    .map(({ value }) => value.id);
}

/** "I said thyroid but it's salivary": what stands before "but" was wrong. */
const saidBefore = /\b(?:said|put|typed|wrote|chose|ticked|picked|told you) (?:\w+ ){0,4}?$/;

function isTakenBack(utterance: Utterance, start: number, end: number): boolean {
  const before = `${wordsBefore(utterance, start, 6)} `;
  if (
    /^(?:(?:was|is|has been|bit) (?:wrong|not right|a mistake|incorrect|ruled out|out)|ruled out|off (?:that|the list|it)|out of it)\b/.test(
      wordsFrom(utterance, end, 4),
    )
  )
    return true;
  return negated.test(before) || (saidBefore.test(before) && /\bbut\b/.test(wordsFrom(utterance, end, 8)));
}

/** "Skin cancer on my nose" is of the skin, and the nose is only where it is. */
function withoutSites(found: readonly string[], directory: Directory): string[] {
  if (!found.some((id) => familyOf(directory, id) === 'skin')) return [...found];
  const sites = ['nasal', 'eye-removed', 'ear', 'lip', 'neck-unclear', 'eye', 'mouth', 'unknown-primary'];
  return found.filter((id) => !sites.includes(id));
}

/** "Throat cancer, my tonsil" (and not "jaw and mouth"): a word that may mean several cancers is clear once another says which. */
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
