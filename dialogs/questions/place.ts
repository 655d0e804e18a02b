import { waysAskedFor } from '../../data/index.ts';
import type { Question } from './question.ts';

/** Where to meet: asked only of those who want to meet in person. It has no buttons; places are typed. */
export const place: Question = {
  id: 'place',
  applies: ({ formats }) =>
    formats !== undefined && formats !== 'skipped' && formats.includes('in-person') && formats.length <= waysAskedFor,
  choices: () => [],
  read: (value, directory) => (directory.places.get(value) ? { place: value } : undefined),
};
