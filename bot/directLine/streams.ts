/** The WebSocket of a conversation: what was missed at first, then every activity as it comes. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Mount } from '../http.ts';
import type { LiveConversation } from './liveConversation.ts';
import type { LiveConversations } from './liveConversations.ts';
import { watermarkSchema } from './schemas.ts';
import type { Tokens } from './tokens.ts';
import type { ActivitySet } from './transcript.ts';

const streamPath = /^\/directline\/conversations\/([\w-]+)\/stream$/;

interface Streams extends Required<Pick<Mount, 'upgrade' | 'close'>> {
  /** Ends the streams whose page has not answered since the last time, such as a phone that lost its network. */
  letGoSilent(): void;
}

/** Takes over the WebSocket requests of the service. `most`: streams that one conversation may hold open. */
export function makeStreams(tokens: Tokens, conversations: LiveConversations, most: number): Streams {
  // Pages only send empty frames, to keep the stream open.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const open = new Map<string, Set<WebSocket>>();
  const silent = new WeakSet<WebSocket>();

  /** The conversation that the token in the address is for. */
  async function admitted(id: string, query: URLSearchParams): Promise<LiveConversation | undefined> {
    const claims = await tokens.read(query.get('t') ?? '');
    const allowed = typeof claims === 'object' && claims.use === 'stream' && claims.conversation === id;
    return allowed ? conversations.get(id) : undefined;
  }

  function tell(stream: WebSocket, { id, transcript }: LiveConversation, watermark: number): void {
    const said = (set: ActivitySet) => stream.send(JSON.stringify(set));
    const missed = transcript.after(watermark);
    if (missed.activities.length > 0) said(missed);
    const stop = transcript.listen({ said, ended: () => stream.close(1001, 'let go') });
    keep(id, stream);
    stream.on('pong', () => silent.delete(stream));
    stream.on('error', () => stream.terminate());
    stream.on('close', () => {
      stop();
      forget(id, stream);
    });
  }

  function keep(id: string, stream: WebSocket): void {
    const streams = open.get(id) ?? new Set();
    open.set(id, streams.add(stream));
    const [oldest] = streams;
    if (streams.size > most) oldest?.close(1008, 'too many streams');
  }

  function forget(id: string, stream: WebSocket): void {
    const streams = open.get(id);
    streams?.delete(stream);
    if (streams?.size === 0) open.delete(id);
  }

  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer, id: string, query: URLSearchParams) {
    const live = await admitted(id, query);
    if (!live) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    const watermark = watermarkSchema.parse(query.get('watermark'));
    sockets.handleUpgrade(request, socket, head, (stream) => tell(stream, live, watermark));
  }

  return {
    upgrade(request, socket, head) {
      const address = new URL(request.url ?? '/', 'http://localhost');
      const id = streamPath.exec(address.pathname)?.[1];
      if (id === undefined) return false;
      socket.on('error', () => socket.destroy());
      admit(request, socket, head, id, address.searchParams).catch(() => socket.destroy());
      return true;
    },
    letGoSilent() {
      for (const stream of sockets.clients) {
        if (silent.has(stream)) {
          stream.terminate();
          continue;
        }
        silent.add(stream);
        stream.ping();
      }
    },
    close() {
      for (const stream of sockets.clients) stream.terminate();
      sockets.close();
    },
  };
}
