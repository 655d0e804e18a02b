import type { Directory } from '../../data/index.ts';
import type { QuestionId } from '../action.ts';
import type { Answers } from '../conversation.ts';

/** A choice on offer: its label on a button, and the value that a tap carries. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/**
 * One question, one file. Its words are in `wording/questions.ts`; what typed text answers is in `understanding/`.
 */
export interface Question {
  readonly id: QuestionId;
  /** Whether to ask it at all, given the other answers. */
  applies(answers: Answers, directory: Directory): boolean;
  /** The choices offered as buttons. Labels have at most 19 characters. */
  choices(directory: Directory, answers: Answers): readonly Choice[];
  /** The answer that a tapped value stands for, given the other answers; undefined when it is none of ours. */
  read(value: string, directory: Directory, answers: Answers): Answers | undefined;
}
