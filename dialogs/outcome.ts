/** What a turn or a talk came to, for counts that hold nobody: ids of groups and questions, and no answer. */
import type { Directory } from '../data/index.ts';
import type { QuestionId } from './action.ts';
import type { Answers, Conversation, Services } from './conversation.ts';
import { openQuestion } from './flow.ts';
import { matchesFor } from './recommendation.ts';
import type { Turn } from './reply.ts';

/** The answer without which a group would have fitted; `several` when it is more than one. */
export const unmetNeeds = ['formats', 'age', 'cancers', 'who', 'several'] as const;
export type UnmetNeed = (typeof unmetNeeds)[number];

export interface Outcome {
  /** Ids of the groups on the cards of this turn. */
  readonly groups: readonly string[];
  /** Why nothing fitted well, when groups were looked for in this turn and none did. */
  readonly unmet?: UnmetNeed;
}

/** What this turn came to. */
export function outcomeOf(before: Conversation | undefined, turn: Turn, services: Services): Outcome {
  const groups = turn.replies.flatMap((reply) =>
    reply.kind === 'groups' ? reply.cards.map(({ group }) => group) : [],
  );
  const { shownFor } = turn.conversation;
  const isNew = shownFor !== undefined && JSON.stringify(shownFor) !== JSON.stringify(before?.shownFor);
  const unmet = isNew ? unmetBy(shownFor, services) : undefined;
  return unmet ? { groups, unmet } : { groups };
}

/** The question at which a talk ended before any group was shown. */
export function abandonedAt({ answers, shownFor }: Conversation, directory: Directory): QuestionId | undefined {
  return shownFor ? undefined : openQuestion(answers, directory)?.id;
}

function unmetBy(answers: Answers, services: Services): UnmetNeed | undefined {
  const fits = (some: Answers) => matchesFor(some, services).some(({ fit }) => fit === 'good');
  if (fits(answers)) return undefined;
  return unmetNeeds.find((id) => id !== 'several' && fits({ ...answers, [id]: undefined })) ?? 'several';
}
