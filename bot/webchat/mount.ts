/** The chat page and its files, all from our own server. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HttpRequest, HttpResponse, Mount, Route } from '../http.ts';

/** Thrown when the page's built files are not there; the message says what to run. */
export class PageMissing extends Error {
  override readonly name = 'PageMissing';
}

export interface PageOptions {
  /** A value that nobody can guess, new for each page that is sent. */
  readonly nonce: () => string;
  /** Origins whose pages may show this one in a frame. */
  readonly frameAncestors: readonly string[];
}

const ours = [
  'page.css',
  'page.js',
  'card.js',
  'connection.js',
  'leave.js',
  'look.js',
  'notice.js',
  'talk.js',
  'words.js',
] as const;
const built = ['webchat.js', 'react.js', 'react-dom.js'] as const;

/** Routes for the page at `/`. Throws {@link PageMissing} when the built files are missing. */
export function webchatMount({ nonce, frameAncestors }: PageOptions): Mount {
  const page = read(`page/page.html`).toString();
  const handle = (request: HttpRequest): HttpResponse => {
    const fresh = nonce();
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentPolicy(fresh, request.headers.host ?? 'localhost', frameAncestors),
    };
    return { status: 200, headers, body: page.replaceAll('{{nonce}}', fresh) };
  };
  return { routes: [{ method: 'GET', path: '/', handle }, ...ours.map(ownFile), ...built.map(builtFile)] };
}

/** The hash of nothing: Web Chat adds one empty style without a nonce. */
const emptyStyle = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** Nothing comes from elsewhere, and nothing goes elsewhere. Web Chat writes styles, which carry the nonce. */
function contentPolicy(nonce: string, host: string, frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' '${emptyStyle}'`,
    `connect-src 'self' ws://${host} wss://${host}`,
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
  ].join('; ');
}

function ownFile(name: (typeof ours)[number]): Route {
  const body = read(`page/${name}`);
  return fileRoute(name, () => ({ status: 200, headers: headersOf(name, 'no-cache'), body }));
}

/** A large file, sent as small as the browser can take it. Its name holds no version, so a day is all it is kept. */
function builtFile(name: (typeof built)[number]): Route {
  const bodies = { br: read(`built/${name}.br`), gzip: read(`built/${name}.gz`), identity: read(`built/${name}`) };
  return fileRoute(name, (request) => {
    const accepted = request.headers['accept-encoding']?.toString() ?? '';
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
    const headers = {
      ...headersOf(name, 'public, max-age=86400'),
      'Content-Encoding': encoding,
      Vary: 'Accept-Encoding',
    };
    return { status: 200, headers, body: bodies[encoding] };
  });
}

function fileRoute(name: string, handle: Route['handle']): Route {
  return { method: 'GET', path: `/webchat/${name}`, handle };
}

function headersOf(name: string, cacheControl: string): Readonly<Record<string, string>> {
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return { 'Content-Type': type, 'Cache-Control': cacheControl };
}

function read(name: string): Buffer {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (!existsSync(file)) throw new PageMissing(`The chat page lacks ${name}. Run: npm run webchat`);
  return readFileSync(file);
}
