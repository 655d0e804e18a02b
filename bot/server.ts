/** The server: routes, limits and headers. The only file that knows restify. */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Request as BotRequest, Response as BotResponse } from 'botbuilder';
import restify from 'restify';
import { errorWords, type HttpError, sayLittle } from './errorWords.ts';
import type { HttpResponse, Mount, Route } from './http.ts';
import { type Body, readJson } from './jsonBody.ts';
import type { Log } from './log.ts';
import { hasAddress } from './requestGuard.ts';

declare module 'restify' {
  interface Server {
    /** Handlers that run before anything else; the types of restify 8 do not know them. `false` ends the request. */
    first(handler: (request: Request, response: Response) => boolean): this;
  }
}

/** Milliseconds that requests under way are given to end when the server closes. */
const patience = 5000;

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
  /** Takes no more requests, and lets those under way end. */
  close(): Promise<void>;
}

/** Starts the server. Rejects when the port cannot be had. */
export async function startServer({ host, port, mounts, messages, log }: ServerOptions): Promise<RunningServer> {
  const server = restify.createServer({ name: 'peer-support-finder', handleUncaughtExceptions: false });
  server.first((request, response) => {
    if (hasAddress(request)) return true;
    response.writeHead(400, { 'Content-Type': 'text/plain' });
    response.end(errorWords(400));
    return false;
  });
  server.pre((_, response, next) => {
    for (const [name, value] of Object.entries(everyHeader)) response.setHeader(name, value);
    next();
  });
  server.use(parseBody);
  server.on('restifyError', (_request, _response, error: HttpError, done: () => void) => {
    sayLittle(error, log);
    done();
  });
  if (messages) server.post('/api/messages', async (request, response) => messages(request, response));
  for (const route of mounts.flatMap(({ routes }) => routes)) mountRoute(server, route);
  server.server.on('upgrade', (request, socket, head) => upgrade(mounts, request, socket, head, log));
  await listening(server, host, port);
  return { url: urlOf(server.server.address()), close: () => close(server, mounts) };
}

/** What every answer carries; a route may say otherwise. */
const everyHeader = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-store',
} as const;

function parseBody(request: restify.Request, response: restify.Response, next: restify.Next): void {
  const refuse = (status: number) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ error: errorWords(status) }));
    next(false);
  };
  const take = (body: Body) => {
    if ('refused' in body) return refuse(body.refused);
    request.body = body.json;
    return next();
  };
  // A body that breaks off has nobody left to answer.
  if (request.method === 'POST') readJson(request).then(take, () => next(false));
  else next();
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
  response.writeHead(status, {
    ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(text === undefined ? {} : { 'Content-Length': Buffer.byteLength(text) }),
    ...headers,
  });
  response.end(text);
}

/** Hands a WebSocket request to the mount that wants it. Whatever is wrong with it, only its own socket ends. */
function upgrade(mounts: readonly Mount[], request: IncomingMessage, socket: Duplex, head: Buffer, log: Log): void {
  socket.on('error', () => socket.destroy());
  try {
    if (hasAddress(request) && mounts.some((mount) => mount.upgrade?.(request, socket, head))) return;
  } catch (error) {
    log.failure('upgrade.failed', error);
  }
  socket.destroy();
}

function listening(server: restify.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

async function close(server: restify.Server, mounts: readonly Mount[]): Promise<void> {
  for (const mount of mounts) mount.close?.();
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const impatient = setTimeout(() => server.server.closeAllConnections(), patience);
  await closed;
  clearTimeout(impatient);
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return String(address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
