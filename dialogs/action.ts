/** What a tap carries, and what typed commands become: plain data, parsed by schema at the door. */
import { z } from 'zod';
import { formatSchema } from '../data/index.ts';

export const questionIdSchema = z.enum(['who', 'cancers', 'part', 'age', 'formats', 'place', 'communities']);
export type QuestionId = z.infer<typeof questionIdSchema>;

const groupId = z.string().max(100);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const minute = z.int().min(0).max(1440);

/**
 * When somebody would like to meet, in London. `from` is the first day and `to` the first day after; without `to` there is
 * no end. `weekdays`: 1 is Monday. `hours` in minutes after midnight, `to` not included.
 */
const whenSchema = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  weekdays: z.array(z.int().min(1).max(7)).optional(),
  hours: z.strictObject({ from: minute, to: minute }).optional(),
});
export type When = z.infer<typeof whenSchema>;

/** What a tap carries, as plain data. `start` opens a talk, `resume` comes back to one after a reload. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start') }),
  z.strictObject({ do: z.literal('resume') }),
  z.strictObject({ do: z.literal('answer'), question: questionIdSchema, value: z.string().max(100) }),
  z.strictObject({ do: z.literal('skip'), question: questionIdSchema }),
  z.strictObject({ do: z.literal('go-on') }),
  z.strictObject({ do: z.literal('back') }),
  z.strictObject({ do: z.literal('change'), question: questionIdSchema.optional() }),
  z.strictObject({ do: z.literal('so-far') }),
  z.strictObject({ do: z.literal('show') }),
  z.strictObject({ do: z.literal('more') }),
  z.strictObject({ do: z.literal('first-meeting') }),
  z.strictObject({ do: z.literal('tell'), group: groupId }),
  z.strictObject({ do: z.literal('next-meeting'), group: groupId, formats: z.array(formatSchema).optional() }),
  z.strictObject({ do: z.literal('all-dates'), group: groupId }),
  z.strictObject({
    do: z.literal('meetings'),
    when: whenSchema.optional(),
    group: groupId.optional(),
    place: z.string().max(100).optional(),
  }),
  z.strictObject({ do: z.literal('topic'), topic: z.string().max(100) }),
  z.strictObject({ do: z.literal('urgent-help'), all: z.boolean().optional() }),
  z.strictObject({ do: z.literal('person') }),
  z.strictObject({ do: z.literal('help') }),
  z.strictObject({ do: z.literal('restart') }),
  z.strictObject({ do: z.literal('forget') }),
  z.strictObject({ do: z.literal('stop') }),
]);
export type Action = z.infer<typeof actionSchema>;
