/** What a support group is: schema and type of `groups.json`, from one declaration. */
import { z } from 'zod';
import { contactSchema, day, id, sourceSchema, words } from './fields.ts';
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

/** `groups.json` */
export const groupsFileSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  groups: z.array(supportGroupSchema).min(1),
});
export type GroupsFile = z.infer<typeof groupsFileSchema>;
