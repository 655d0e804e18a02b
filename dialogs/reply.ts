/** What is said to a person: plain data, which every channel dresses in its own way. */
import type { Action, QuestionId } from './action.ts';
import type { Conversation } from './conversation.ts';

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
  /** Whatever was remembered of this talk is to be deleted, and nothing new remembered. */
  readonly forget?: true;
}
