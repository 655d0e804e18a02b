/** Deletes what was kept too long: at the start, and as long as the process runs. */
import type { Counts } from './counts.ts';
import type { Log } from './log.ts';
import type { ConversationStore } from './store/store.ts';

/** Milliseconds between two sweeps. Until then nothing too old is recalled, but its file is still there. */
const every = 10 * 60_000;

/** Sweeps once, and then again and again; the function given back ends it. A failure is logged, and tried again. */
export async function keepSwept(store: ConversationStore, counts: Counts, log: Log): Promise<() => void> {
  async function sweep(): Promise<void> {
    try {
      const gone = await store.sweep();
      for (const conversation of gone) counts.ended(conversation);
      log.event('swept', { conversations: gone.length });
    } catch (error) {
      log.failure('sweep.failed', error);
    }
  }
  await sweep();
  const sweeping = setInterval(sweep, every).unref();
  return () => clearInterval(sweeping);
}
