/** The Direct Line service on loopback, with the real bot, under a clock that the test sets. */
import { DateTime } from 'luxon';
import { makeCounts } from '../../../bot/counts.ts';
import { makeDirectLine } from '../../../bot/directLine/index.ts';
import type { Limits } from '../../../bot/directLine/limits.ts';
import { silentLog } from '../../../bot/log.ts';
import { makeBot } from '../../../bot/peerSupportBot.ts';
import { type RunningServer, startServer } from '../../../bot/server.ts';
import { memoryStore } from '../../../bot/store/memoryStore.ts';
import { makeTurnHandler } from '../../../bot/turnHandler.ts';
import { realDirectory } from '../../realDirectory.ts';

export const key = new TextEncoder().encode('a key of thirty-two bytes or more');

export class RunningService {
  now = DateTime.fromISO('2026-11-24T03:00', { zone: 'Europe/London' });
  limits: Partial<Limits> = {};
  private ids = 0;
  private readonly store = memoryStore();
  private server: RunningServer | undefined;

  get url(): string {
    return this.server?.url ?? '';
  }

  async start(): Promise<void> {
    const directory = await realDirectory();
    const now = () => this.now;
    const take = makeBot({
      directory,
      store: this.store,
      now,
      readDates: async () => [],
      counts: makeCounts(directory),
      log: silentLog,
    });
    const mount = makeDirectLine({
      key,
      handler: makeTurnHandler(take, directory, silentLog),
      now,
      newId: () => `id-${++this.ids}-of-this-run`,
      allowedOrigins: ['https://charity.example'],
      log: silentLog,
      limits: this.limits,
    });
    const options = { host: '127.0.0.1', port: 0, mounts: [mount], messages: undefined, log: silentLog };
    this.server = await startServer(options);
  }

  async stop(): Promise<void> {
    await this.server?.close();
  }

  /** The store and the key stay; everything in memory is gone. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}
