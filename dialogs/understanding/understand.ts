/** Everything heard in one message, for every question at once, so that nothing said is asked again. */
import type { DateTime } from 'luxon';
import { type Directory, familyOf } from '../../data/index.ts';
import type { QuestionId } from '../action.ts';
import type { Answers, Format } from '../conversation.ts';
import { madeClear, unclearIn } from '../questions/part.ts';
import { hearAge } from './age.ts';
import { cancersTakenBack, hearCancers, isUndiagnosed } from './cancers.ts';
import { hearCommunities } from './communities.ts';
import { hearFormats } from './formats.ts';
import { readNumbers } from './numbers.ts';
import { hearPlace, type PlaceHeard } from './place.ts';
import { type Utterance, withoutWords } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';
import { hearWho } from './who.ts';

export interface Heard {
  readonly answers: Answers;
  /** A place that must be chosen from several, or a name that is nearly what was typed. */
  readonly places?: PlaceHeard;
}

/** What was asked before: the question that is open, and the answers given so far. */
export interface Asked {
  readonly open: QuestionId | undefined;
  readonly answers: Answers;
}

/** Words that take back an answer: what follows may be the bare answer to any question asked so far. */
const correction =
  /^(?:(?:tell a lie|i tell a lie|oh|ah|er|um|hang on|hold on|wait|oops|whoops|sorry|apologies|actually|no|nope|nah|not that|scrap that|ignore that|typo|correction|my mistake|i mean|i meant|i meant to say|meant to say|i mean to say|make that|make it|change that to|change it to|should be|that should be|it should be|should say|should have said|shouldve said|rather|i got that wrong|got that wrong|thats wrong|wrong|\d+ (?:no|was wrong|should be)|to be exact|that was wrong|i was wrong|i lied|(?:i )?(?:put|typed|gave|said|entered|chose|picked) the wrong (?:age|answer|cancer|type|one|number|thing|place|town)|(?:change|changing|correct|update|alter|fix|swap) (?:my|the|his|her|it|that)(?: (?:age|cancer|type|type of cancer|format|answer|place|town))?(?: from [\w ]+?)? to|to correct that|let me correct that|instead)(?: |$))+/;
/** "No zoom" refuses zoom; "no, throat" corrects. */
const refusal =
  /^(?:no|not that) (?:video|zoom|online|phones?|calls?|facebook|face|meetings?|in person|groups?|thanks|thank|idea|one|preference|problem|type|social|way|telephone|whatsapp|teams|clue|need|more)\b/;

const afterwards =
  /(?: (?:i should say|i should have said|is what i meant|to be (?:exact|precise)|exactly|actually|instead|sorry|i mean|i meant|my mistake|oops|typo|not that))+$/;

/** A number alone, or one that corrects another, where an age was given or could be: "56", "46 not 44". */
function isBareAge(text: string, { open, answers }: Asked): boolean {
  if (open === 'part' && answers.age === undefined) return true;
  return (
    answers.age !== undefined &&
    /^(?:its |im |hes |shes |my age is )?\d\d(?: not \d\d)?(?: (?:if|now|really|in fact|to be|not|though|sorry|actually|then)\b.*)?$/.test(
      readNumbers(text),
    )
  );
}

/** What is said in place of an answer; undefined when nothing is taken back. */
function withoutCorrection(said: Utterance): Utterance | undefined {
  const [clause = ''] = said.clauses;
  const alone = said.clauses.length > 1 && correction.exec(`${clause} `)?.[0].trim() === clause;
  const first = alone || !refusal.test(said.text) ? wordsIn(correction.exec(said.text)?.[0]) : 0;
  const last = wordsIn(afterwards.exec(said.text)?.[0]);
  const count = said.words.length;
  if (first + last === 0 || first + last >= count) return undefined;
  return withoutWords(said, [
    { start: 0, end: first },
    { start: count - last, end: count },
  ]);
}

function wordsIn(words: string | undefined): number {
  return words === undefined ? 0 : words.trim().split(' ').length;
}

/** With a place beside it, a wish to meet in person: "a group in Leeds". */
const meetsThere = /\b(?:groups?|meet|meets|meeting|meetings|anything|something|anyone)\b/;

/**
 * Reads the answers in one message. To the question that is open, one bare word may be the answer. Names of groups are no
 * answers: the Mouth Cancer Foundation is not a cancer of the mouth.
 */
export function hearAnswers(said: Utterance, before: Asked, directory: Directory, now: DateTime): Heard {
  const named = withoutWords(said, vocabularyOf(directory).groups.find(said.words));
  const corrected = withoutCorrection(named);
  const utterance = corrected ?? named;
  const asked = (id: QuestionId) => id === before.open || (corrected !== undefined && before.answers[id] !== undefined);
  const place = hearPlace(utterance, asked('place'), directory);
  const only = place?.kind === 'one' ? place.places[0] : undefined;
  const formatsBefore = before.answers.formats === 'skipped' ? [] : before.answers.formats;
  const answers: Answers = {
    who: isUndiagnosed(utterance) ? undefined : hearWho(utterance, asked('who')),
    ...hearWhichCancer(utterance, asked('cancers'), before, directory),
    age: hearAge(utterance, asked('age') || isBareAge(utterance.text, before), now),
    formats:
      hearWays(utterance, asked('formats'), formatsBefore) ??
      (only && meetsThere.test(utterance.text) ? ['in-person'] : undefined),
    place: only?.id,
    communities: hearCommunities(utterance, before.open === 'communities'),
  };
  return { answers, places: only ? undefined : place };
}

/** "Tonsil as well", "or a WhatsApp group": beside what was said before, and not in its place. */
const adding =
  /^(?!.*\b(?:not|isnt|wasnt|instead|rather|no)\b).*(?:\b(?:as well|also|add|adding|plus|on top)\b|\btoo$|^(?:and|or|oh and|plus) )/;

/** Ways to meet; what is added stands beside what was said before. */
function hearWays(utterance: Utterance, asked: boolean, before: readonly Format[] = []): Format[] | undefined {
  const heard = hearFormats(utterance, asked, before);
  if (heard === undefined || heard.length === 0 || !adding.test(utterance.text)) return heard;
  return [...new Set([...before, ...heard])];
}

/** A few words after a cancer was named: "not eye, nose" needs no word for cancer. */
function correctsCancer({ words }: Utterance, { open, answers }: Asked): boolean {
  return answers.cancers !== undefined && words.length <= fewWords && open !== 'place';
}
const fewWords = 8;

/** With those named before, where one is added to them or one of them is taken back. */
function withThoseBefore(
  utterance: Utterance,
  heard: readonly string[] | undefined,
  { cancers: before }: Answers,
  directory: Directory,
): string[] | undefined {
  if (before === undefined || before === 'skipped') return heard && [...heard];
  if (heard !== undefined)
    return heard.length > 0 && adding.test(utterance.text) ? [...new Set([...before, ...heard])] : [...heard];
  const gone = cancersTakenBack(utterance, directory);
  const left = before.filter((id) => !gone.includes(id) && !gone.includes(familyOf(directory, id)));
  return left.length > 0 && left.length < before.length ? left : undefined;
}

/** The cancers named. Where it was asked what a word like "throat" means, they take its place; "not sure" leaves it. */
function hearWhichCancer(utterance: Utterance, asked: boolean, before: Asked, directory: Directory): Answers {
  const type = before.open === 'part' ? unclearIn(before.answers, directory) : undefined;
  const said = asked || type !== undefined;
  const cancers = hearCancers(utterance, said, directory, said || correctsCancer(utterance, before));
  if (!type || cancers === undefined)
    return { cancers: withThoseBefore(utterance, cancers, before.answers, directory) };
  return cancers.length === 0 || cancers.includes(type.id)
    ? { part: 'skipped' }
    : { cancers: madeClear(before.answers, type, cancers) };
}
