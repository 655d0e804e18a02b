import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Thrown when the folder cannot be used; the message says what to do. */
export class StateFolderFault extends Error {
  override readonly name = 'StateFolderFault';
}

/**
 * Makes the folder for this user alone, and writes into it once: what `access` says does not hold for every user and file
 * system. Throws {@link StateFolderFault} when it cannot be written.
 */
export async function openStateFolder(folder: string): Promise<void> {
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
