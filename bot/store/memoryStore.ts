import type { Conversation } from '../../dialogs/index.ts';
import type { ConversationStore, Remembered } from './store.ts';

/** Keeps conversations in memory, as long as the process runs: for the terminal and for tests. */
export function memoryStore(): ConversationStore {
  const kept = new Map<string, { conversation: Conversation; revision: string }>();
  let writes = 0;
  return {
    async recall(key): Promise<Remembered | undefined> {
      const found = kept.get(key);
      return found && { conversation: structuredClone(found.conversation), revision: found.revision };
    },
    async remember(key, conversation, revision) {
      if (revision !== kept.get(key)?.revision) return 'conflict';
      writes += 1;
      kept.set(key, { conversation: structuredClone(conversation), revision: `${writes}` });
      return 'kept';
    },
    async forget(key) {
      kept.delete(key);
    },
    sweep: async () => [],
  };
}
