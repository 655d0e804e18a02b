/** Starts the bot: settings, then the app, then the address on the screen. A fault is one clear message and exit code 1. */
import { existsSync } from 'node:fs';
import { DateTime } from 'luxon';
import { messagesAre, startApp } from './app.ts';
import { pinoLog } from './log.ts';
import { readSettings } from './settings.ts';
import { whatToMend } from './startFaults.ts';

const notices = {
  'for channels': '',
  'for this machine': 'MicrosoftAppId is not set: /api/messages takes every request, from this machine alone.\n',
  off: 'MicrosoftAppId is not set: /api/messages is not there, and only the web chat can reach the bot.\n',
};

try {
  // What we write is for this user alone.
  process.umask(0o077);
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readSettings(process.env);
  const app = await startApp(settings, { now: () => DateTime.now(), log: pinoLog(settings.logLevel) });
  process.stdout.write(`Peer Support Finder is ready: open ${app.url} in a browser. Stop it with Ctrl+C.\n`);
  process.stdout.write(notices[messagesAre(settings)]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.close().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`${whatToMend(error)}\n`);
  process.exitCode = 1;
}
