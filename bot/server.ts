/** The server: routes, limits and headers. The only file that knows restify. */
import type { AddressInfo } from 'node:net';
import type { Request as BotRequest, Response as BotResponse } from 'botbuilder';
import restify from 'restify';
import type { HttpResponse, Mount, Route } from './http.ts';
import type { Log } from './log.ts';

declare module 'restify' {
  interface Server {
    /** Handlers that run before anything else; the types of restify 8 do not know them. `false` ends the request. */
    first(handler: (request: Request, response: Response) => boolean): this;
  }
}

/** Larger bodies are refused before they are parsed, or anything about them is checked. */
const mostBytes = 256 * 1024;

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly mounts: readonly Mount[];
  /** What `/api/messages` does; undefined: it is not mounted. */
  readonly messages: ((request: BotRequest, response: BotResponse) => Promise<void>) | undefined;
  readonly log: Log;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server. Rejects when the port cannot be had. */
export async function startServer({ host, port, mounts, messages, log }: ServerOptions): Promise<RunningServer> {
  const server = restify.createServer({ name: 'peer-support-finder', handleUncaughtExceptions: false });
  server.first((request, response) => guardHost(request, response));
  server.pre((_, response, next) => {
    for (const [name, value] of Object.entries(everyHeader)) response.setHeader(name, value);
    next();
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: mostBytes, mapParams: false, mapFiles: false }));
  server.on('restifyError', (_request, _response, error: RestifyError, done: () => void) => {
    sayLittle(error, log);
    done();
  });
  if (messages) server.post('/api/messages', async (request, response) => messages(request, response));
  for (const route of mounts.flatMap(({ routes }) => routes)) mountRoute(server, route);
  server.server.on('upgrade', (request, socket, head) => {
    if (!mounts.some((mount) => mount.upgrade?.(request, socket, head))) socket.destroy();
  });
  await listening(server, host, port);
  return {
    url: urlOf(server.server.address()),
    close: () =>
      new Promise((resolve) => {
        for (const mount of mounts) mount.close?.();
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

const everyHeader = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-store',
} as const;

/**
 * restify 12 parses the URL of a request outside any guard, and a malformed Host header then ends the whole process. This
 * runs first of all; answering false stops the request.
 */
function guardHost(request: restify.Request, response: restify.Response): boolean {
  const host = request.headers.host ?? 'localhost';
  if (URL.canParse(`http://${host}${request.url ?? '/'}`) && URL.canParse(`http://${host}`)) return true;
  response.writeHead(400, { 'Content-Type': 'text/plain' });
  response.end('Bad request');
  return false;
}

interface RestifyError extends Error {
  statusCode?: number;
  toJSON?: () => unknown;
}

/** Nothing of an error goes to the client but its kind. */
function sayLittle(error: RestifyError, log: Log): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) log.failure('request.failed', error);
  const words = status === 404 ? 'Not found' : status < 500 ? 'Bad request' : 'Something went wrong on our side';
  error.toJSON = () => ({ error: words });
  error.toString = () => words;
}

function mountRoute(server: restify.Server, { method, path, handle }: Route): void {
  const handler = async (request: restify.Request, response: restify.Response) => {
    const answer = await handle({
      params: request.params,
      query: new URLSearchParams(request.getQuery()),
      headers: request.headers,
      body: request.body,
    });
    send(response, answer);
  };
  switch (method) {
    case 'GET':
      server.get(path, handler);
      server.head(path, handler);
      return;
    case 'POST':
      server.post(path, handler);
      return;
    case 'OPTIONS':
      server.opts(path, handler);
  }
}

function send(response: restify.Response, { status, headers, body, json }: HttpResponse): void {
  const text = json === undefined ? body : JSON.stringify(json);
  response.writeHead(status, { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers });
  response.end(text);
}

function listening(server: restify.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return String(address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
