import { whoSchema } from '../../data/index.ts';
import type { Question } from './question.ts';

const choices = [
  { label: 'Me', value: 'patient' },
  { label: 'A family member', value: 'carer' },
  { label: 'A friend', value: 'friend' },
  { label: 'Someone who died', value: 'bereaved' },
  { label: 'My patient', value: 'professional' },
] as const;

/** Who is looking: it decides whom groups must welcome, and how every later question is put. */
export const who: Question = {
  id: 'who',
  applies: () => true,
  choices: () => choices,
  read(value) {
    const read = whoSchema.safeParse(value);
    return read.success ? { who: read.data } : undefined;
  },
};
