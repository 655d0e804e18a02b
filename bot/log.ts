/** What happened, never what was said: events with counts and timings, no words, answers or ids. */
import { pino } from 'pino';

export type Fields = Readonly<Record<string, number | boolean>>;

/** The port to the log. */
export interface Log {
  event(name: string, fields?: Fields): void;
  /** A failure of ours: its kind alone, because a message may hold what a person said. */
  failure(name: string, error: unknown): void;
}

/** Logs as JSON lines on standard output. */
export function pinoLog(level: string): Log {
  const log = pino({ level, base: undefined });
  return {
    event: (name, fields = {}) => log.info({ event: name, ...fields }),
    failure: (name, error) => log.error({ event: name, kind: kindOf(error) }),
  };
}

/** Logs nothing: for the terminal and for tests. */
export const silentLog: Log = { event: () => undefined, failure: () => undefined };

/** The kind of an error: its name and, for a system error, its code. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
