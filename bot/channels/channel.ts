import type { Activity } from 'botbuilder';
import type { Turn } from '../../dialogs/index.ts';

/** What a turn says. What it remembers is no channel's business. */
export type Said = Pick<Turn, 'replies' | 'options' | 'forget'>;

/** How a channel dresses a turn. Everything said is in the turn; a channel decides only how it looks. */
export interface Channel {
  /** The activities to send, in order. None is over the channel's limits. */
  dress(turn: Said): Partial<Activity>[];
}
