/** Starts the bot: settings, then the app, then the address on the screen. A fault is one clear message and exit code 1. */
import { existsSync } from 'node:fs';
import { DateTime } from 'luxon';
import { DirectoryFaults } from '../data/index.ts';
import { startApp } from './app.ts';
import { pinoLog } from './log.ts';
import { readSettings, SettingsFaults } from './settings.ts';
import { StateFolderFault } from './store/lowdbStore.ts';
import { PageMissing } from './webchat/mount.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const settings = readSettings(process.env);
  const app = await startApp(settings, { now: () => DateTime.now(), log: pinoLog(settings.logLevel) });
  process.stdout.write(`Peer Support Finder is ready: open ${app.url} in a browser. Stop it with Ctrl+C.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.close().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`${whatToMend(error)}\n`);
  process.exitCode = 1;
}

function whatToMend(error: unknown): string {
  const known = [DirectoryFaults, SettingsFaults, StateFolderFault, PageMissing].some((kind) => error instanceof kind);
  if (known && error instanceof Error) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken. Stop the other program, or set PORT to another number.';
  }
  if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
    return 'The port may not be used. Set PORT to a number above 1023.';
  }
  return `The bot could not start: ${error instanceof Error ? error.stack : String(error)}`;
}
