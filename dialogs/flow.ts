/** The questions in order and when each is asked; nothing else. Where we are is worked out from the answers. */
import type { Directory } from '../data/index.ts';
import type { QuestionId } from './action.ts';
import type { Answers } from './conversation.ts';
import { age } from './questions/age.ts';
import { cancers } from './questions/cancers.ts';
import { communities } from './questions/communities.ts';
import { formats } from './questions/formats.ts';
import { part } from './questions/part.ts';
import { place } from './questions/place.ts';
import type { Question } from './questions/question.ts';
import { who } from './questions/who.ts';

const inOrder: readonly Question[] = [who, cancers, part, age, formats, place, communities];

/** The questions that these answers make worth asking, in order. */
export function questionsFor(answers: Answers, directory: Directory): readonly Question[] {
  return inOrder.filter((question) => question.applies(answers, directory));
}

/** The first question still without an answer; undefined when all are answered. */
export function openQuestion(answers: Answers, directory: Directory): Question | undefined {
  return questionsFor(answers, directory).find(({ id }) => answers[id] === undefined);
}

/** A question by its id. */
export function questionOf(id: QuestionId): Question | undefined {
  return inOrder.find((question) => question.id === id);
}
