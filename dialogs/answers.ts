/** Verbs on the answers: plain data in, plain data out. */
import type { Directory, Needs } from '../data/index.ts';
import type { QuestionId } from './action.ts';
import type { Answers, Conversation } from './conversation.ts';

const longestHistory = 20;

/** The answers with what was heard put over what was there. */
export function withHeard(before: Answers, heard: Answers): Answers {
  return withoutGaps({
    who: heard.who ?? before.who,
    cancers: heard.cancers ?? before.cancers,
    // Another cancer may be unclear in its turn.
    part: heard.part ?? (heard.cancers ? undefined : before.part),
    age: heard.age ?? before.age,
    formats: heard.formats ?? before.formats,
    place: heard.place ?? before.place,
    communities: heard.communities ?? before.communities,
  });
}

/** The answers without one of them, so that its question is open again. */
export function without(before: Answers, id: QuestionId): Answers {
  return withoutGaps({ ...before, [id]: undefined });
}

/** The answers with a question skipped. */
export function withSkipped(before: Answers, id: QuestionId): Answers {
  return { ...before, [id]: 'skipped' };
}

/** Whether two sets of answers say the same. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  return JSON.stringify(withHeard({}, a)) === JSON.stringify(withHeard({}, b));
}

/** Whether anything was answered at all. */
export function saysAnything(answers: Answers): boolean {
  return !sameAnswers(answers, {});
}

/** The conversation with new answers, the old ones kept for "back"; the groups shown begin anew. */
export function answered(before: Conversation, answers: Answers): Conversation {
  if (sameAnswers(before.answers, answers)) return { ...before, misses: 0 };
  return {
    ...before,
    answers,
    history: [...before.history, before.answers].slice(-longestHistory),
    misses: 0,
    shown: 0,
  };
}

/** What the answers ask of the directory. What was skipped is not known. */
export function needsOf(answers: Answers, directory: Directory): Needs {
  return {
    who: known(answers.who),
    cancers: known(answers.cancers),
    age: known(answers.age),
    formats: known(answers.formats),
    place: directory.places.get(known(answers.place) ?? ''),
    communities: known(answers.communities) ?? [],
  };
}

function known<T>(answer: T | 'skipped' | undefined): T | undefined {
  return answer === 'skipped' ? undefined : answer;
}

function withoutGaps(answers: Answers): Answers {
  const { who, cancers, part, age, formats, place, communities } = answers;
  return {
    ...(who === undefined ? {} : { who }),
    ...(cancers === undefined ? {} : { cancers }),
    ...(part === undefined ? {} : { part }),
    ...(age === undefined ? {} : { age }),
    ...(formats === undefined ? {} : { formats }),
    ...(place === undefined ? {} : { place }),
    ...(communities === undefined ? {} : { communities }),
  };
}
