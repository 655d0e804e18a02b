import { createHash, createHmac } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { conversationSchema } from '../../dialogs/index.ts';
import { queueByKey } from '../queue.ts';
import type { ConversationStore } from './store.ts';

/** What a file holds, and nothing else: no text, no name, no id of a person or a conversation. */
const fileSchema = z.strictObject({ writtenAt: z.iso.datetime(), conversation: conversationSchema });
type Kept = z.infer<typeof fileSchema>;

export interface StoreOptions {
  readonly folder: string;
  /** Names the files, so that nobody can tell from a name whose conversation it is. */
  readonly secret: Uint8Array;
  /** How long a conversation is kept after its last message. */
  readonly hours: number;
  readonly now: () => DateTime;
}

const ours = /^[0-9a-f]{64}\.json$/;
/** What lowdb was writing when the process ended. */
const half = /^\.[0-9a-f]{64}\.json\.tmp$/;

/**
 * Keeps each conversation in one small file under `folder`, named by a keyed hash of its key, written whole to a temporary
 * file and then renamed (lowdb's JSONFile). The revision is a hash of what is kept, so that one which was let go and begun
 * again is never taken for the old one. Safe for many turns in one process; two processes on one folder are not: use a
 * store with conditional writes for that. The folder must be there and writable (`openStateFolder`).
 */
export async function lowdbStore({ folder, secret, hours, now }: StoreOptions): Promise<ConversationStore> {
  await removeHalfWritten(folder);
  const inTurn = queueByKey();
  const fileOf = (key: string) => join(folder, `${createHmac('sha256', secret).update(key).digest('hex')}.json`);
  const isTooOld = ({ writtenAt }: Kept) => DateTime.fromISO(writtenAt).plus({ hours }) <= now();

  async function recalled(file: string) {
    const kept = await read(file);
    if (!kept || isTooOld(kept)) return undefined;
    const revision = createHash('sha256').update(JSON.stringify(kept)).digest('hex');
    return { conversation: kept.conversation, revision };
  }

  /** Deletes a file that is too old or cannot be read, and gives what it held. */
  async function swept(file: string): Promise<Kept | undefined> {
    const kept = await read(file);
    if (kept && !isTooOld(kept)) return undefined;
    await rm(file, { force: true });
    return kept;
  }

  return {
    recall: (key) => recalled(fileOf(key)),
    remember(key, conversation, revision) {
      const file = fileOf(key);
      return inTurn(file, async () => {
        if (revision !== (await recalled(file))?.revision) return 'conflict';
        const kept: Kept = { writtenAt: now().toUTC().toISO() ?? '', conversation };
        await new Low<Kept>(new JSONFile<Kept>(file), kept).write();
        return 'kept';
      });
    },
    forget(key) {
      const file = fileOf(key);
      return inTurn(file, () => rm(file, { force: true }));
    },
    async sweep() {
      const files = (await readdir(folder)).filter((name) => ours.test(name)).map((name) => join(folder, name));
      const gone: Kept['conversation'][] = [];
      for (const file of files) {
        const kept = await inTurn(file, () => swept(file));
        if (kept) gone.push(kept.conversation);
      }
      return gone;
    },
  };
}

/** What the file holds, or undefined when there is none or it is no conversation: then it is let go, never misread. */
async function read(file: string): Promise<Kept | undefined> {
  const database = new Low<unknown>(new JSONFile<unknown>(file), null);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return fileSchema.safeParse(database.data).data;
}

async function removeHalfWritten(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => half.test(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}
