/** All the data that crosses the border of this room: what was said, what is remembered, what to reply. */

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

export const questionIdSchema = z.enum(['who', 'cancers', 'age', 'formats', 'place', 'communities']);
export type QuestionId = z.infer<typeof questionIdSchema>;

const groupId = z.string().max(100);

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
  z.strictObject({ do: z.literal('next-meeting'), group: groupId }),
  z.strictObject({ do: z.literal('all-dates'), group: groupId }),
  z.strictObject({ do: z.literal('topic'), topic: z.string().max(100) }),
  z.strictObject({ do: z.literal('urgent-help'), all: z.boolean().optional() }),
  z.strictObject({ do: z.literal('person') }),
  z.strictObject({ do: z.literal('help') }),
  z.strictObject({ do: z.literal('restart') }),
  z.strictObject({ do: z.literal('stop') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** A tap carries an action; typing carries text. An action wins over text. */
export interface IncomingMessage {
  readonly text: string;
  readonly action?: Action;
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
  /** The group last talked about, for "when is the next one?" */
  group: z.string().optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Where every talk begins. */
export function newConversation(): Conversation {
  return { version: 1, answers: {}, history: [], misses: 0, shown: 0 };
}

/** A choice the person can tap, or type by its label. */
export interface Option {
  readonly label: string;
  readonly action: Action;
}

/** Paragraphs are parted by an empty line; a line that begins with "- " is a list item. */
export interface TextReply {
  readonly kind: 'text';
  readonly text: string;
}

export interface QuestionReply {
  readonly kind: 'question';
  readonly id: QuestionId;
  /** "Question 2 of 5", the question itself and why we ask, in the same form as a text reply. */
  readonly text: string;
  readonly options: readonly Option[];
  /** `buttons` at first; `list` when buttons did not help: the choices in words, one a line. */
  readonly style: 'buttons' | 'list';
}

/** One way to reach a group. `href` is https:, mailto: or tel:; without it the words are all there is. */
export interface JoinRoute {
  readonly label: string;
  readonly words: string;
  readonly href?: string;
  /** What is good to know of this way: opening hours, whom one reaches. */
  readonly note?: string;
}

export interface GroupCard {
  readonly group: string;
  readonly name: string;
  /** `near`: something the person asked for does not match, and `check` says what. */
  readonly fit: 'good' | 'near';
  /** The next meeting in words, or the honest absence of one. */
  readonly nextMeeting: string;
  readonly why: readonly string[];
  readonly check: readonly string[];
  /** Routes that need no voice come first. */
  readonly join: readonly JoinRoute[];
  readonly options: readonly Option[];
}

export interface GroupsReply {
  readonly kind: 'groups';
  readonly intro: string;
  readonly cards: readonly GroupCard[];
}

export interface MeetingsReply {
  readonly kind: 'meetings';
  readonly intro: string;
  /** One meeting a line, soonest first. */
  readonly meetings: readonly string[];
  /** What to check before relying on the dates. */
  readonly note?: string;
}

export interface UrgentHelpReply {
  readonly kind: 'urgent-help';
  readonly intro: string;
  /** Routes that need no voice come first. */
  readonly lines: readonly JoinRoute[];
}

export type Reply = TextReply | QuestionReply | GroupsReply | MeetingsReply | UrgentHelpReply;

/** What one turn gives back. `options` follow the last reply; "I need help now" is always among them. */
export interface Turn {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly options: readonly Option[];
}

/** What a turn may look at besides the conversation and the message. Nothing else: no clock, no I/O, no randomness. */
export interface Services {
  readonly directory: Directory;
  readonly now: DateTime;
}

/** Every way to meet, in the order in which they are offered. */
export const formats: readonly Format[] = formatSchema.options;

export type { Community, Format, Who };
