import type { IncomingMessage } from 'node:http';

/** What a Host header may hold: a name or an address, and a port. */
const hostPattern = /^[\w.:[\]-]+$/;

/**
 * Whether the request's address can be parsed. restify 12 parses it outside any guard, so that one malformed Host header,
 * or one request for `http://[`, would end the whole process. This mirrors how restify puts the address together.
 */
export function hasAddress({ headers, url = '/' }: IncomingMessage): boolean {
  const host = headers.host || 'localhost';
  const base = `http://${host}`;
  if (!hostPattern.test(host) || !URL.canParse(base)) return false;
  return url.startsWith('/') ? URL.canParse(base + url) : URL.canParse(url, base);
}
