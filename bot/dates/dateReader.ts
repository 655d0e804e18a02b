/**
 * Dates recognised in a thread of their own, within a deadline. The recogniser takes half a second to load, and some texts
 * take it for ever: so it is warmed after the server listens, and let go when it is late. Whatever happens to it, the only
 * thing that is lost is the date.
 */
import { Worker } from 'node:worker_threads';
import type { DateTime } from 'luxon';
import type { RecognisedDays } from '../../dialogs/index.ts';
import type { Log } from '../log.ts';
import { recognisedSchema } from './messages.ts';

/** Days read in a short text, seen from `now`; empty when the recogniser is away, late or dead. Never rejects. */
export type ReadDates = (text: string, now: DateTime) => Promise<readonly RecognisedDays[]>;

export interface DateReader {
  readonly read: ReadDates;
  /** Starts loading, so that nobody waits for it later. */
  warmUp(): void;
  close(): Promise<void>;
}

export interface DateReaderParts {
  /** How long one text may take, in milliseconds. */
  readonly deadline: number;
  readonly start: () => Worker;
  readonly log: Log;
}

/** Milliseconds a text may take. A round trip costs about three; a person does not notice 300. */
export const dateDeadline = 300;

export function startDateWorker(): Worker {
  return new Worker(new URL('./startDateWorker.js', import.meta.url));
}

interface Running {
  readonly worker: Worker;
  ready: boolean;
}

/** Recognises dates in a worker, which is started when it is first needed, and again after it was let go. */
export function makeDateReader({ deadline, start, log }: DateReaderParts): DateReader {
  const waiting = new Map<number, (dates: readonly RecognisedDays[]) => void>();
  let running: Running | undefined;
  let last = 0;

  function letGo(mine: Running, event: 'dates.late' | 'dates.died'): void {
    if (running !== mine) return;
    running = undefined;
    log.event(event, { waiting: waiting.size });
    for (const answer of waiting.values()) answer([]);
    void mine.worker.terminate();
  }

  function current(): Running {
    if (running) return running;
    const mine: Running = { worker: start(), ready: false };
    running = mine;
    mine.worker.unref();
    mine.worker.on('message', (raw: unknown) => {
      const answered = recognisedSchema.safeParse(raw);
      if (answered.success) waiting.get(answered.data.id)?.(answered.data.dates);
      else mine.ready = true;
    });
    mine.worker.on('error', (error) => log.failure('dates', error));
    mine.worker.on('exit', () => letGo(mine, 'dates.died'));
    return mine;
  }

  return {
    read: (text, now) =>
      new Promise((resolve) => {
        const mine = current();
        const id = ++last;
        const timer = setTimeout(() => {
          if (mine.ready) letGo(mine, 'dates.late');
          answer([]);
        }, deadline);
        const answer = (dates: readonly RecognisedDays[]) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(dates);
        };
        waiting.set(id, answer);
        mine.worker.postMessage({ id, text, today: now.setZone('Europe/London').toFormat('yyyy-MM-dd') });
      }),
    warmUp: () => void current(),
    async close() {
      const mine = running;
      running = undefined;
      for (const answer of waiting.values()) answer([]);
      await mine?.worker.terminate();
    },
  };
}
