import { formatSchema } from '../../data/index.ts';
import type { Question } from './question.ts';

const any = { label: 'Any way', value: 'any' };
const choices = [
  { label: 'Online', value: 'online' },
  { label: 'In person', value: 'in-person' },
  { label: 'By phone', value: 'phone' },
  { label: 'Facebook or chat', value: 'online-community' },
  { label: 'One to one', value: 'one-to-one' },
  any,
] as const;

/** How the person would like to meet. */
export const formats: Question = {
  id: 'formats',
  applies: () => true,
  choices: () => choices,
  read(value) {
    if (value === any.value) return { formats: [] };
    const read = formatSchema.safeParse(value);
    return read.success ? { formats: [read.data] } : undefined;
  },
};
