import { type Directory, openDirectory } from '../data/index.ts';

let opened: Promise<Directory> | undefined;

/** The directory that we ship, opened once for all tests: it is frozen. */
export function realDirectory(): Promise<Directory> {
  opened ??= openDirectory();
  return opened;
}
