import type { Conversation } from '../../dialogs/index.ts';
import type { ConversationStore, Remembered } from './store.ts';

/** Keeps conversations in memory: for the terminal and for tests. */
export function memoryStore(): ConversationStore {
  const kept = new Map<string, { conversation: Conversation; revision: number }>();
  return {
    async recall(key): Promise<Remembered | undefined> {
      const found = kept.get(key);
      return found && { conversation: structuredClone(found.conversation), revision: `${found.revision}` };
    },
    async remember(key, conversation, revision) {
      const before = kept.get(key)?.revision;
      if (revision !== (before === undefined ? undefined : `${before}`)) return 'conflict';
      kept.set(key, { conversation: structuredClone(conversation), revision: (before ?? 0) + 1 });
      return 'kept';
    },
  };
}
