import type { Question } from './question.ts';

/** Whether to include groups for particular communities. Asked of everyone in the same words; never inferred. */
export const communities: Question = {
  id: 'communities',
  applies: (_, directory) => directory.groups.some((group) => group.eligibility.communities.length > 0),
  choices: () => [
    { label: 'Yes, LGBTIQ+ groups', value: 'lgbtiq' },
    { label: 'No thanks', value: 'none' },
  ],
  read(value) {
    if (value === 'none') return { communities: [] };
    return value === 'lgbtiq' ? { communities: ['lgbtiq'] } : undefined;
  },
};
