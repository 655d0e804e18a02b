/** Everything heard in one message, for every question at once, so that nothing said is asked again. */
import type { DateTime } from 'luxon';
import type { Directory } from '../../data/index.ts';
import type { QuestionId } from '../action.ts';
import type { Answers } from '../conversation.ts';
import { madeClear, unclearIn } from '../questions/part.ts';
import { hearAge } from './age.ts';
import { hearCancers } from './cancers.ts';
import { hearCommunities } from './communities.ts';
import { hearFormats } from './formats.ts';
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
  /^(?:(?:oh|ah|er|um|hang on|hold on|wait|oops|whoops|sorry|apologies|actually|no|nope|nah|not that|scrap that|ignore that|typo|correction|my mistake|i mean|i meant|i meant to say|meant to say|i mean to say|make that|make it|change that to|change it to|should be|that should be|it should be|should say|should have said|shouldve said|rather|i got that wrong|got that wrong|thats wrong|that was wrong|i was wrong|i lied|to correct that|let me correct that|instead)(?: |$))+/;
/** "No zoom" refuses zoom; "no, throat" corrects. */
const refusal =
  /^(?:no|not that) (?:video|zoom|online|phones?|calls?|facebook|face|meetings?|in person|groups?|thanks|thank|idea|one|preference|problem|type|social|way|telephone|whatsapp|teams|clue|need|more)\b/;

/** With a place beside it, a wish to meet in person: "a group in Leeds". */
const meetsThere = /\b(?:groups?|meet|meets|meeting|meetings|anything|something|anyone)\b/;

/**
 * Reads the answers in one message. To the question that is open, one bare word may be the answer. Names of groups are no
 * answers: the Mouth Cancer Foundation is not a cancer of the mouth.
 */
export function hearAnswers(said: Utterance, before: Asked, directory: Directory, now: DateTime): Heard {
  const named = withoutWords(said, vocabularyOf(directory).groups.find(said.words));
  const takenBack = refusal.test(named.text) ? undefined : correction.exec(named.text)?.[0].trim();
  const taken = takenBack === undefined ? 0 : takenBack.split(' ').length;
  const correcting = taken > 0 && taken < named.words.length;
  const utterance = correcting ? withoutWords(named, [{ start: 0, end: taken }]) : named;
  const asked = (id: QuestionId) => id === before.open || (correcting && before.answers[id] !== undefined);
  const place = hearPlace(utterance, asked('place'), directory);
  const only = place?.kind === 'one' ? place.places[0] : undefined;
  const answers: Answers = {
    who: hearWho(utterance, asked('who')),
    ...hearWhichCancer(utterance, asked('cancers'), before, directory),
    age: hearAge(utterance, asked('age'), now),
    formats:
      hearFormats(utterance, asked('formats')) ?? (only && meetsThere.test(utterance.text) ? ['in-person'] : undefined),
    place: only?.id,
    communities: hearCommunities(utterance, before.open === 'communities'),
  };
  return { answers, places: only ? undefined : place };
}

/** The cancers named. Where it was asked what a word like "throat" means, they take its place; "not sure" leaves it. */
function hearWhichCancer(utterance: Utterance, asked: boolean, before: Asked, directory: Directory): Answers {
  const type = before.open === 'part' ? unclearIn(before.answers, directory) : undefined;
  const cancers = hearCancers(utterance, asked || type !== undefined, directory);
  if (!type || cancers === undefined) return { cancers };
  return cancers.length === 0 || cancers.includes(type.id)
    ? { part: 'skipped' }
    : { cancers: madeClear(before.answers, type, cancers) };
}
