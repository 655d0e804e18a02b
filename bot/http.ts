/** The small contract between the server and what it serves, so that `server.ts` alone knows restify. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface HttpRequest {
  /** Values of the `:names` in the route's path. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  /** Header names in lower case. */
  readonly headers: IncomingMessage['headers'];
  /** The parsed JSON body, or undefined. It comes from outside: parse it by schema. */
  readonly body: unknown;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes are sent as they are; `json` is sent as JSON. */
  readonly body?: string | Uint8Array;
  readonly json?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** With `:names`, like `/directline/conversations/:id/activities`. */
  readonly path: string;
  handle(request: HttpRequest): HttpResponse | Promise<HttpResponse>;
}

/** Something that the server serves: routes, and perhaps WebSockets. */
export interface Mount {
  readonly routes: readonly Route[];
  /** Takes over a WebSocket request, or answers false to leave it to the next mount; unclaimed sockets are closed. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Ends what is open, when the server stops. */
  close?(): void;
}
