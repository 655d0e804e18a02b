/** Fields that the directory's files share. */
import { z } from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
export const words = z.string().trim().min(1, 'say something, or leave the field out');
export const link = z.url({ protocol: /^https$/, error: 'use a full https:// address' });
export const day = z.iso.date('use a date like 2026-11-24');

const phoneSchema = z.strictObject({
  number: z.string().regex(/^0[\d ]{9,13}$/, 'use a UK number with spaces, like 020 3875 8991'),
  label: words,
  hours: words.optional(),
});

export const contactSchema = z.strictObject({
  signUp: link.optional(),
  website: link.optional(),
  email: z.email().optional(),
  phone: phoneSchema.optional(),
  social: words.optional(),
});
export type Contact = z.infer<typeof contactSchema>;

/** A page or paper that a fact comes from. Old pages may only have an http:// address; people are never sent there. */
export const sourceSchema = z.strictObject({
  title: words,
  url: z.url({ protocol: /^https?$/, error: 'use a full web address' }).optional(),
  published: words.nullable(),
});
export type Source = z.infer<typeof sourceSchema>;
