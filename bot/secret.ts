import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A shorter key could be guessed; one that was cut short by a crash is such a key. */
const shortest = 32;

/**
 * The key that signs the web chat's tokens and names the files of conversations, kept beside them so that a talk can go on
 * after a restart. Made by `newKey` the first time, and readable by this user alone.
 */
export async function secretIn(folder: string, newKey: () => Uint8Array): Promise<Uint8Array> {
  const file = join(folder, 'secret.key');
  const kept = await readKept(file);
  if (kept && kept.length >= shortest) return kept;
  const key = newKey();
  await writeFile(`${file}.new`, key, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return key;
}

async function readKept(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
