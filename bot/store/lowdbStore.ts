import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { type Conversation, conversationSchema } from '../../dialogs/index.ts';
import { queueByKey } from '../queue.ts';
import type { ConversationStore, Remembered } from './store.ts';

/** Thrown when the folder cannot be used; the message says what to do. */
export class StateFolderFault extends Error {
  override readonly name = 'StateFolderFault';
}

/**
 * Keeps each conversation in one small file under `folder`, named by a hash of its key, written whole to a temporary file
 * and then renamed (lowdb's JSONFile). The revision is a hash of what is kept, so that one which was let go and begun
 * again is never taken for the old one. Safe for many turns in one process; two processes on one folder are not: use a
 * store with conditional writes for that. Throws {@link StateFolderFault} when the folder cannot be written.
 */
export async function lowdbStore(folder: string): Promise<ConversationStore> {
  await makeWritable(folder);
  const inTurn = queueByKey();
  const fileOf = (key: string) => join(folder, `${sha256(key)}.json`);
  return {
    recall: (key) => read(fileOf(key)),
    remember: (key, conversation, revision) =>
      inTurn(key, async () => {
        const file = fileOf(key);
        const before = await read(file);
        if (revision !== before?.revision) return 'conflict';
        await new Low<Conversation>(new JSONFile<Conversation>(file), conversation).write();
        return 'kept';
      }),
  };
}

/** What the file holds, or undefined when there is none or it is not a conversation: then it is let go, never misread. */
async function read(file: string): Promise<Remembered | undefined> {
  const database = new Low<unknown>(new JSONFile<unknown>(file), null);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const conversation = conversationSchema.safeParse(database.data).data;
  return conversation && { conversation, revision: sha256(JSON.stringify(conversation)) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Makes the folder, and writes into it once: what `access` says does not hold for every user and file system. */
async function makeWritable(folder: string): Promise<void> {
  const probe = join(folder, '.writable');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe, { force: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StateFolderFault(
      `The state folder ${folder} cannot be written (${why}). Make it writable, or set STATE_FOLDER to another folder.`,
    );
  }
}
