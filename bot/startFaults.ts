import { DirectoryFaults } from '../data/index.ts';
import { SettingsFaults } from './settings.ts';
import { StateFolderFault } from './stateFolder.ts';
import { PageMissing } from './webchat/mount.ts';

/** Faults whose message already says what to do. */
const told = [DirectoryFaults, SettingsFaults, StateFolderFault, PageMissing] as const;

const mendOfListening: ReadonlyMap<unknown, string> = new Map([
  ['EADDRINUSE', 'The port is taken. Stop the other program, or set PORT to another number.'],
  ['EACCES', 'The port may not be used. Set PORT to a number above 1023.'],
  ['EADDRNOTAVAIL', 'HOST is no address of this machine. Set it to 127.0.0.1, or to 0.0.0.0 for everybody.'],
  ['ENOTFOUND', 'HOST is no name that this machine knows. Set it to 127.0.0.1, or to 0.0.0.0 for everybody.'],
]);

/** What to do about an error at the start, in words. Only an error that nobody foresaw brings its stack. */
export function whatToMend(error: unknown): string {
  if (!(error instanceof Error)) return `The bot could not start: ${String(error)}`;
  if (told.some((kind) => error instanceof kind)) return error.message;
  const listening = 'syscall' in error && /^(?:listen|getaddrinfo)$/.test(String(error.syscall));
  const mend = listening && 'code' in error ? mendOfListening.get(error.code) : undefined;
  return mend ?? `The bot could not start: ${error.stack}`;
}
