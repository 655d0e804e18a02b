import type { Conversation } from '../../dialogs/index.ts';

/** What was remembered of a conversation, with the revision to hand back when remembering the next state. */
export interface Remembered {
  readonly conversation: Conversation;
  readonly revision: string;
}

/**
 * The port to wherever conversations are kept, with optimistic concurrency: `remember` writes only if nobody wrote since
 * `revision` was read (undefined: since nothing was there), and otherwise answers `conflict` and changes nothing.
 * What cannot be read as a conversation, or was kept too long, is let go: `recall` answers undefined.
 */
export interface ConversationStore {
  recall(key: string): Promise<Remembered | undefined>;
  remember(key: string, conversation: Conversation, revision: string | undefined): Promise<'kept' | 'conflict'>;
  /** Deletes what was remembered, at once, whoever wrote it. */
  forget(key: string): Promise<void>;
  /** Deletes every conversation that was kept too long without a message, and gives them. */
  sweep(): Promise<readonly Conversation[]>;
}
