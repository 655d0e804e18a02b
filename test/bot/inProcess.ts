import type { Activity } from 'botbuilder';
import { makeCounts } from '../../bot/counts.ts';
import { DirectLineAdapter } from '../../bot/directLine/directLineAdapter.ts';
import type { Log } from '../../bot/log.ts';
import { makeBot } from '../../bot/peerSupportBot.ts';
import type { ConversationStore } from '../../bot/store/store.ts';
import { makeTurnHandler } from '../../bot/turnHandler.ts';
import { london } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

/** The bot without any server: gives it an activity, and gives back what it sends. */
export async function inProcess(store: ConversationStore, log: Log, now = () => london('2026-11-24T03:00')) {
  const directory = await realDirectory();
  const handler = makeTurnHandler(
    makeBot({ directory, store, now, readDates: async () => [], counts: makeCounts(directory), log }),
    directory,
    log,
  );
  return async (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    const sent: Partial<Activity>[] = [];
    const adapter = new DirectLineAdapter((said) => `${sent.push(said)}`);
    await adapter.receive({ ...from, ...activity }, handler);
    return sent;
  };
}

const from: Partial<Activity> = {
  type: 'message',
  channelId: 'webchat',
  from: { id: 'person', name: '' },
  recipient: { id: 'bot', name: '' },
  conversation: { id: 'talk', isGroup: false, conversationType: 'personal', name: '' },
};
