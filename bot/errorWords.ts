import type { Log } from './log.ts';

/** An error as restify hands it on before it is sent. */
export interface HttpError extends Error {
  statusCode?: number;
  toJSON?: () => unknown;
}

/** Nothing of an error goes to the client but its kind. */
export function sayLittle(error: HttpError, log: Log): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) log.failure('request.failed', error);
  const words = errorWords(status);
  error.toJSON = () => ({ error: words });
  error.toString = () => words;
}

/** What a client is told with this status. */
export function errorWords(status: number): string {
  if (status >= 500) return 'Something went wrong on our side';
  return words.get(status) ?? 'Bad request';
}

const words: ReadonlyMap<number, string> = new Map([
  [404, 'Not found'],
  [405, 'Method not allowed'],
  [413, 'Too large'],
  [415, 'Send JSON'],
]);
