import type { Question } from './question.ts';

const unsure = { label: 'Not sure', value: 'unsure' };

/** The type of cancer. Only families are offered; finer types are understood when typed. */
export const cancers: Question = {
  id: 'cancers',
  applies: () => true,
  choices: (directory) => [
    ...directory.cancerFamilies.filter(({ offered }) => offered).map(({ id, label }) => ({ label, value: id })),
    unsure,
  ],
  read(value, directory) {
    if (value === unsure.value) return { cancers: [] };
    const known = [...directory.cancerFamilies, ...directory.cancerTypes].some(({ id }) => id === value);
    return known ? { cancers: [value] } : undefined;
  },
};
