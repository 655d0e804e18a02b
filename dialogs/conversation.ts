/** What was said and what is remembered: the data that a turn begins with. */

import type { DateTime } from 'luxon';
import { z } from 'zod';
import {
  type Community,
  communitySchema,
  type Directory,
  type Format,
  formatSchema,
  type Who,
  whoSchema,
} from '../data/index.ts';
import type { Action } from './action.ts';
import type { RecognisedDays } from './understanding/index.ts';

/** A tap carries an action; typing carries text. An action wins over text. */
export interface IncomingMessage {
  readonly text: string;
  readonly action?: Action;
  /** What a date recogniser read in the text; see `datesToRead`. Without it, only such dates are lost. */
  readonly dates?: readonly RecognisedDays[];
}

/** An age in whole years, both ends included; an exact age has `from` equal to `to`. */
const ageSchema = z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) });
export type AgeRange = z.infer<typeof ageSchema>;

const skipped = z.literal('skipped');

/** What the person has told us. A missing key has not been answered; `skipped` will not be asked again. */
export const answersSchema = z.strictObject({
  who: z.union([whoSchema, skipped]).optional(),
  /** Ids of families or types in `cancerTypes.json`; empty when the person is not sure. */
  cancers: z.union([z.array(z.string()), skipped]).optional(),
  /** Which of several cancers a word like "throat" means: asked once. An answer goes into `cancers`. */
  part: skipped.optional(),
  /** The age of the person with cancer. */
  age: z.union([ageSchema, skipped]).optional(),
  /** Ways to meet, any of which will do; empty for "any way". */
  formats: z.union([z.array(formatSchema), skipped]).optional(),
  /** Id of a place in `places.json`. */
  place: z.union([z.string(), skipped]).optional(),
  /** Communities whose groups to include; empty for "no thanks". */
  communities: z.union([z.array(communitySchema), skipped]).optional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** The only thing remembered between turns. Where we are is derived from the answers (see `flow.ts`). */
export const conversationSchema = z.strictObject({
  version: z.literal(1),
  answers: answersSchema,
  /** Earlier answers, newest last, for "back". At most 20. */
  history: z.array(answersSchema).max(20),
  /** How often in a row the last messages were not understood. */
  misses: z.int().min(0),
  /** How many groups of the recommendation have been shown. 0: none yet. */
  shown: z.int().min(0),
  /** The answers for which groups were last shown, to say what a new answer changes. */
  shownFor: answersSchema.optional(),
  /** The group last talked about, for "when is the next one?" */
  group: z.string().optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Where every talk begins. */
export function newConversation(): Conversation {
  return { version: 1, answers: {}, history: [], misses: 0, shown: 0 };
}

/** What a turn may look at besides the conversation and the message. Nothing else: no clock, no I/O, no randomness. */
export interface Services {
  readonly directory: Directory;
  readonly now: DateTime;
}

/** Every way to meet, in the order in which they are offered. */
export const formats: readonly Format[] = formatSchema.options;

export type { Community, Format, Who };
