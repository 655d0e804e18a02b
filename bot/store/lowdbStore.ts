import { createHash } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';
import { conversationSchema } from '../../dialogs/index.ts';
import { queueByKey } from '../queue.ts';
import type { ConversationStore } from './store.ts';

const fileSchema = z.strictObject({ revision: z.int(), conversation: conversationSchema });
type Kept = z.infer<typeof fileSchema>;

/** Thrown when the folder cannot be used; the message says what to do. */
export class StateFolderFault extends Error {
  override readonly name = 'StateFolderFault';
}

/**
 * Keeps each conversation in one small file under `folder`, named by a hash of its key, written whole to a temporary file
 * and then renamed (lowdb's JSONFile). Safe for many turns in one process; two processes on one folder are not: use a
 * store with conditional writes for that. Throws {@link StateFolderFault} when the folder cannot be written.
 */
export async function lowdbStore(folder: string): Promise<ConversationStore> {
  await makeWritable(folder);
  const inTurn = queueByKey();
  const fileOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  return {
    async recall(key) {
      const kept = await read(fileOf(key));
      return kept && { conversation: kept.conversation, revision: `${kept.revision}` };
    },
    remember: (key, conversation, revision) =>
      inTurn(key, async () => {
        const file = fileOf(key);
        const before = await read(file);
        if (revision !== (before && `${before.revision}`)) return 'conflict';
        const next: Kept = { revision: (before?.revision ?? 0) + 1, conversation };
        const database = new Low<Kept>(new JSONFile<Kept>(file), next);
        await database.write();
        return 'kept';
      }),
  };
}

/** What the file holds, or undefined when there is none or it is not a conversation: then it is let go, never misread. */
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

async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StateFolderFault(
      `The state folder ${folder} cannot be written (${why}). Make it writable, or set STATE_FOLDER to another folder.`,
    );
  }
}
