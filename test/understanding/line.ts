/** A line of an evaluation set: what was typed, and what a careful reader would understand. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { questionIdSchema } from '../../dialogs/index.ts';

const london = (text: string) => DateTime.fromISO(text, { zone: 'Europe/London' });
const moment = z.string().refine((text) => london(text).isValid, 'write a moment like 2026-12-16T18:00');

export const coarseCancers = [
  'mouth',
  'tongue',
  'throat',
  'larynx',
  'hypopharynx',
  'nasopharynx',
  'nasal',
  'salivary',
  'thyroid',
  'skin',
  'jaw',
  'eye',
  'unknown-primary',
  'other',
  'unsure',
] as const;
export const whoIds = ['patient', 'carer', 'bereaved', 'friend', 'professional'] as const;
export const formatIds = ['online', 'in-person', 'phone', 'facebook', 'one-to-one', 'any'] as const;
export const askIds = [
  'group-info',
  'next-meeting',
  'meetings-when',
  'about-peer-support',
  'about-bot',
  'person',
  'out-of-scope',
  'none',
] as const;
export const dangerIds = ['crisis', 'emergency', 'urgent', 'low-mood', 'none'] as const;

const otherNames = new Map<string, string>([
  ['cancer', 'cancers'],
  ['format', 'formats'],
  ['community', 'communities'],
]);
/** The question that is open, under the name of its slot or of the question. */
const askedSchema = z
  .enum(['cancer', 'format', 'community', ...questionIdSchema.options])
  .transform((name) => otherNames.get(name) ?? name);

const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one.transform((value) => [value]), z.null().transform(() => [])]);

/** A key that is absent is not judged; `null`, and an empty list, say that nothing of the kind was said. */
const expectSchema = z.strictObject({
  who: z.enum(whoIds).nullable().optional(),
  cancer: oneOrMore(z.enum(coarseCancers)).optional(),
  age: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .nullable()
    .optional(),
  formats: oneOrMore(z.enum(formatIds)).optional(),
  asks: z.enum(askIds).nullable().optional(),
  group: z.string().nullable().optional(),
  when: z.strictObject({ from: moment, to: moment.optional() }).nullable().optional(),
  safety: z.enum(dangerIds).nullable().optional(),
});
export type Expected = z.infer<typeof expectSchema>;

const lineSchema = z.object({
  text: z.string(),
  expect: expectSchema,
  /** The question that is open. */
  asked: askedSchema.nullable().optional(),
  /** The clock, in London unless it says otherwise. */
  now: moment.optional(),
  /** What the same person said before, in this talk. */
  before: z.array(z.string()).optional(),
});
export type Line = z.infer<typeof lineSchema> & { readonly number: number };

/** Reads a set in JSON lines. Every line that cannot be read is named with its number and what to mend. */
export function readLines(text: string): { lines: Line[]; faults: string[] } {
  const lines: Line[] = [];
  const faults: string[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (raw.trim() === '') continue;
    const read = lineSchema.safeParse(parsed(raw));
    if (read.success) lines.push({ ...read.data, number: index + 1 });
    else
      faults.push(
        `line ${index + 1}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')}`,
      );
  }
  return { lines, faults };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
