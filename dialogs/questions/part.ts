import type { CancerType, Directory } from '../../data/index.ts';
import type { Answers } from '../conversation.ts';
import type { Question } from './question.ts';

const unsure = { label: 'Not sure', value: 'unsure' };

/**
 * Which cancer a word like "throat" or "ACC" means: asked once, and only of those who said such a word. Not asked after a
 * death: no group for the bereaved depends on it.
 */
export const part: Question = {
  id: 'part',
  applies: (answers, directory) => answers.who !== 'bereaved' && unclearIn(answers, directory) !== undefined,
  choices: (directory, answers) => [
    ...(unclearIn(answers, directory)?.unclear?.choices ?? []).map(({ label, cancer }) => ({ label, value: cancer })),
    unsure,
  ],
  read(value, directory, answers) {
    if (value === unsure.value) return { part: 'skipped' };
    const type = unclearIn(answers, directory);
    const known = type?.unclear?.choices.some(({ cancer }) => cancer === value);
    return type && known ? { cancers: madeClear(answers, type, [value]) } : undefined;
  },
};

/** The first cancer named by a word that may mean several. */
export function unclearIn({ cancers }: Answers, { cancerTypes }: Directory): CancerType | undefined {
  if (cancers === undefined || cancers === 'skipped') return undefined;
  return cancerTypes.find(({ id, unclear }) => unclear && cancers.includes(id));
}

/** The cancers, with what an unclear word meant in its place. */
export function madeClear({ cancers }: Answers, { id }: CancerType, meant: readonly string[]): string[] {
  if (cancers === undefined || cancers === 'skipped') return [...meant];
  return [...new Set(cancers.flatMap((cancer) => (cancer === id ? meant : [cancer])))];
}
