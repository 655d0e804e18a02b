/** Schema and types of the directory's files, from one declaration: what a group, a cancer type or a help line is. */
import { z } from 'zod';
import { scheduleSchema } from './schedule/schedule.ts';

/** Who is looking, in relation to the person with cancer. */
export const whoSchema = z.enum(['patient', 'carer', 'friend', 'bereaved', 'professional']);
export type Who = z.infer<typeof whoSchema>;

/** Ways in which people meet. `online` is a video meeting; `online-community` is Facebook, WhatsApp or a forum. */
export const formatSchema = z.enum(['online', 'in-person', 'phone', 'online-community', 'one-to-one']);
export type Format = z.infer<typeof formatSchema>;

/** Communities that some groups are especially for. Asked neutrally, never inferred. */
export const communitySchema = z.enum(['lgbtiq']);
export type Community = z.infer<typeof communitySchema>;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
const words = z.string().trim().min(1, 'say something, or leave the field out');
const link = z.url({ protocol: /^https$/, error: 'use a full https:// address' });
const day = z.iso.date('use a date like 2026-11-24');

/** An age in whole years, both ends included. */
const ageLimitsSchema = z
  .strictObject({ from: z.int().min(0).max(120).optional(), to: z.int().min(0).max(120).optional() })
  .refine((age) => age.from !== undefined || age.to !== undefined, 'give `from`, `to` or both')
  .refine((age) => age.from === undefined || age.to === undefined || age.from <= age.to, '`from` is above `to`');
export type AgeLimits = z.infer<typeof ageLimitsSchema>;

/**
 * Which cancers a group is for. `listed` names cancer families or types of `cancerTypes.json`; `askAlso` names those
 * that the group may welcome but does not promise. `especially` marks what an any-head-and-neck group says first.
 */
const cancersSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('any-cancer') }),
  z.strictObject({ scope: z.literal('any-head-and-neck'), especially: z.array(id).default([]) }),
  z.strictObject({ scope: z.literal('listed'), types: z.array(id).min(1), askAlso: z.array(id).default([]) }),
]);
export type EligibleCancers = z.infer<typeof cancersSchema>;

const eligibilitySchema = z.strictObject({
  cancers: cancersSchema,
  age: ageLimitsSchema.optional(),
  /** Whom the group says it welcomes. Nobody else is refused: the bot says "ask them first". */
  people: z.array(whoSchema).min(1),
  /** Not empty: the group is for these communities, and shown only to people who asked for such groups. */
  communities: z.array(communitySchema).default([]),
});

/** A place where a group meets. `near` names places of `places.json`; with several, the nearest one counts. */
const venueSchema = z.strictObject({
  id,
  name: words,
  near: z.array(z.string()).min(1),
  address: words.optional(),
  /** False when only a town, an area or a county is published: people must ask for the address. */
  exact: z.boolean(),
});
export type Venue = z.infer<typeof venueSchema>;

const phoneSchema = z.strictObject({
  number: z.string().regex(/^0[\d ]{9,13}$/, 'use a UK number with spaces, like 020 3875 8991'),
  label: words,
  hours: words.optional(),
});

const contactSchema = z.strictObject({
  signUp: link.optional(),
  website: link.optional(),
  email: z.email().optional(),
  phone: phoneSchema.optional(),
  social: words.optional(),
});
export type Contact = z.infer<typeof contactSchema>;

/** Where a fact comes from, and the day a person last confirmed it with the group (null: not yet confirmed). */
const provenanceSchema = z.strictObject({ sources: z.array(z.string()).min(1), checkedOn: day.nullable() });
export type Provenance = z.infer<typeof provenanceSchema>;

/** The facts of a group that must each carry their provenance, as paths into the group. */
export const provenFields = [
  'name',
  'summary',
  'eligibility.cancers',
  'eligibility.age',
  'eligibility.people',
  'eligibility.communities',
  'formats',
  'venues',
  'schedules',
  'contact.signUp',
  'contact.website',
  'contact.email',
  'contact.phone',
  'contact.social',
  'cost',
  'warnings',
  'notes',
] as const;
export type ProvenField = (typeof provenFields)[number];

export const supportGroupSchema = z.strictObject({
  id,
  name: words,
  /** Other names that people use for it, in lower case. */
  otherNames: z.array(words).default([]),
  /** Two or three plain sentences: what it is and whom it is for. */
  summary: words,
  eligibility: eligibilitySchema,
  formats: z.array(formatSchema).min(1),
  venues: z.array(venueSchema).default([]),
  schedules: z.array(scheduleSchema).default([]),
  contact: contactSchema,
  /** What it costs, in words, where a source says so. */
  cost: words.optional(),
  /** What a person must know before they rely on this group, one plain sentence each: shown wherever it is recommended. */
  warnings: z.array(words).default([]),
  /** What is good to know, one plain sentence each: shown to those who ask for more. */
  notes: z.array(words).default([]),
  provenance: z.partialRecord(z.enum(provenFields), provenanceSchema),
});
export type SupportGroup = z.infer<typeof supportGroupSchema>;

/** A page or paper that a fact comes from. Old pages may only have an http:// address; people are never sent there. */
const sourceSchema = z.strictObject({
  title: words,
  url: z.url({ protocol: /^https?$/, error: 'use a full web address' }).optional(),
  published: words.nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** `groups.json` */
export const groupsFileSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  groups: z.array(supportGroupSchema).min(1),
});
export type GroupsFile = z.infer<typeof groupsFileSchema>;

/**
 * A family of cancers that people name in one word, and the finer types inside it. `words` mean the family on their own;
 * `weakWords` (lip, ear, cup) only beside a word for cancer. `mayBe` lists families that people mean by the same word.
 */
const cancerFamilySchema = z.strictObject({
  id,
  /** On a button: at most 19 characters. */
  label: words.max(19),
  /** In a sentence: "tongue cancer". */
  name: words,
  /** core: head and neck; edge: often seen by head and neck teams; out: another part of the body. */
  scope: z.enum(['core', 'edge', 'out']),
  /** Offered as a button when the question is asked. */
  offered: z.boolean(),
  words: z.array(words),
  weakWords: z.array(words).default([]),
  misspellings: z.array(words).default([]),
  mayBe: z.array(id).default([]),
});
export type CancerFamily = z.infer<typeof cancerFamilySchema>;

/** A finer type (or a treatment that only one family has, such as a laryngectomy), inside a family. */
const cancerTypeSchema = z.strictObject({
  id,
  family: id,
  name: words,
  scope: z.enum(['core', 'edge', 'out']),
  kind: z.enum(['cancer', 'treatment']),
  words: z.array(words).min(1),
  weakWords: z.array(words).default([]),
  misspellings: z.array(words).default([]),
});
export type CancerType = z.infer<typeof cancerTypeSchema>;

/** `cancerTypes.json` */
export const cancerTypesFileSchema = z.strictObject({
  source: words,
  families: z.array(cancerFamilySchema).min(1),
  types: z.array(cancerTypeSchema),
});
export type CancerTypesFile = z.infer<typeof cancerTypesFileSchema>;

/** A question about peer support, the charity or its links that the bot can answer from the charity's own page. */
const topicSchema = z.strictObject({
  id,
  title: words,
  /** How people ask for it: words that must all be there, in lower case; any one list is enough. */
  asks: z.array(z.array(words).min(1)).min(1),
  /** Short paragraphs; a line that begins with "- " is a list item. */
  answer: z.array(words).min(1),
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
export type BankHolidaysFile = z.infer<typeof bankHolidaysFileSchema>;
