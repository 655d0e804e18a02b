/** What else people are told: schema and type of `peerSupport.json`, `urgentHelp.json` and `bankHolidays.json`. */
import { z } from 'zod';
import { contactSchema, day, id, link, sourceSchema, words } from './fields.ts';
import { whoSchema } from './supportGroup.ts';

/** A question about peer support, the charity or its links that the bot can answer from the charity's own page. */
const topicSchema = z.strictObject({
  id,
  title: words,
  /** What the question is about. `out-of-scope`: what we cannot answer, and only point elsewhere for. */
  about: z.enum(['about-peer-support', 'about-bot', 'out-of-scope']),
  /** How people ask for it: words that must all be there, in lower case; any one list is enough. Empty: heard otherwise. */
  asks: z.array(z.array(words).min(1)),
  /** Short paragraphs; a line that begins with "- " is a list item. */
  answer: z.array(words).min(1),
  /** The groups that say they welcome these people are named under the answer. */
  welcomes: whoSchema.optional(),
  link: z.strictObject({ label: words, url: link }).optional(),
  sources: z.array(z.string()).min(1),
  checkedOn: day.nullable(),
});
export type Topic = z.infer<typeof topicSchema>;

/** Where else to turn: not a peer support group of the directory, but the right place for some people. */
const signpostSchema = z.strictObject({
  id,
  name: words,
  what: words,
  /** Who is pointed there: `everyone` when nothing fits, `bereaved` when somebody has died, and so on. */
  pointsTo: z.array(z.enum(['everyone', 'bereaved', 'carer', 'other-cancer', 'medical-question'])).min(1),
  contact: contactSchema,
  sources: z.array(z.string()).min(1),
  checkedOn: day.nullable(),
});
export type Signpost = z.infer<typeof signpostSchema>;

/** `peerSupport.json` */
export const peerSupportFileSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  /** The charity that runs this bot. */
  charity: z.strictObject({
    name: words,
    email: z.email(),
    phone: z.string(),
    website: link,
    sources: z.array(z.string()).min(1),
  }),
  topics: z.array(topicSchema),
  signposts: z.array(signpostSchema),
});
export type PeerSupportFile = z.infer<typeof peerSupportFileSchema>;

/** A line for people in trouble. Those that need no voice come first in the file, and are shown first. */
const helpLineSchema = z.strictObject({
  id,
  /** "Shout" */
  name: words,
  /** "Text SHOUT to 85258" */
  how: words,
  /** "Crisis support by text. You do not need to speak." */
  when: words,
  hours: words.optional(),
  area: words.optional(),
  needsVoice: z.boolean(),
  /** Shown at once; the others when more are asked for, because a long list helps nobody at first. */
  first: z.boolean(),
  /** What a tap does: sms:, tel:, mailto: or https:. */
  href: z
    .string()
    .regex(/^(sms:|tel:|mailto:|https:\/\/)/, 'begin with sms:, tel:, mailto: or https://')
    .optional(),
  sources: z.array(z.string()).min(1),
  checkedOn: day.nullable(),
  /** Wording that needs a clinician's signature: who signed and when; null: nobody yet. */
  clinicianCheck: z.strictObject({ by: words, on: day }).nullable(),
});
export type HelpLine = z.infer<typeof helpLineSchema>;

/** `urgentHelp.json` */
export const urgentHelpFileSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  /** One line that every "I did not catch that", the welcome and the end carry. */
  line: words,
  lines: z.array(helpLineSchema).min(1),
});
export type UrgentHelpFile = z.infer<typeof urgentHelpFileSchema>;

/** `bankHolidays.json`: days on which a weekly meeting may not run. The bot asks people to check, no more. */
export const bankHolidaysFileSchema = z.strictObject({
  source: words,
  checkedOn: day.nullable(),
  days: z.array(z.strictObject({ date: day, name: words })),
});
