/** What goes to the date worker and comes back. */
import { z } from 'zod';
import { recognisedDaysSchema } from '../../dialogs/index.ts';

/** A short text, and the London day on which it was typed. */
export const requestSchema = z.strictObject({ id: z.int(), text: z.string().max(200), today: z.string() });

export const recognisedSchema = z.strictObject({ id: z.int(), dates: z.array(recognisedDaysSchema) });
export type Recognised = z.infer<typeof recognisedSchema>;
