/** Everything heard in one message, for every question at once, so that nothing said is asked again. */
import type { DateTime } from 'luxon';
import type { Directory } from '../../data/index.ts';
import type { Answers, QuestionId } from '../conversation.ts';
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

/**
 * Reads the answers in one message. `open` is the question that was asked, whose answer may be one bare word. Names of
 * groups are no answers: the Mouth Cancer Foundation is not a cancer of the mouth.
 */
export function hearAnswers(said: Utterance, open: QuestionId | undefined, directory: Directory, now: DateTime): Heard {
  const utterance = withoutWords(said, vocabularyOf(directory).groups.find(said.words));
  const place = hearPlace(utterance, open === 'place', directory);
  const only = place?.kind === 'one' ? place.places[0] : undefined;
  const answers: Answers = {
    who: hearWho(utterance, open === 'who'),
    cancers: hearCancers(utterance, open === 'cancers', directory),
    age: hearAge(utterance, open === 'age', now),
    formats: hearFormats(utterance, open === 'formats'),
    place: only?.id,
    communities: hearCommunities(utterance, open === 'communities'),
  };
  return { answers, places: only ? undefined : place };
}
