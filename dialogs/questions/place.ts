import type { Question } from './question.ts';

/** Who would take more ways than these has not asked to meet in person, but only refused something else. */
const waysAskedFor = 3;

/** Where to meet: asked only of those who want to meet in person. It has no buttons; places are typed. */
export const place: Question = {
  id: 'place',
  applies: ({ formats }) =>
    formats !== undefined && formats !== 'skipped' && formats.includes('in-person') && formats.length <= waysAskedFor,
  choices: () => [],
  read: (value, directory) => (directory.places.get(value) ? { place: value } : undefined),
};
