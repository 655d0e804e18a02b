import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key that signs tokens, kept beside the conversations so that a page can go on after a restart. Made by `newKey` the
 * first time, and readable by this user alone.
 */
export async function directLineKey(folder: string, newKey: () => Uint8Array): Promise<Uint8Array> {
  const file = join(folder, 'direct-line.key');
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const key = newKey();
  await writeFile(file, key, { mode: 0o600, flag: 'wx' });
  return key;
}
