/** The WebSocket of a conversation: what was missed at first, then every activity as it comes. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Mount } from '../http.ts';
import type { LiveConversations } from './conversations.ts';
import type { Tokens } from './tokens.ts';
import type { ActivitySet } from './transcript.ts';

const streamPath = /^\/directline\/conversations\/([\w-]+)\/stream$/;
/** Streams that one conversation may hold open: a few tabs, not a flood. The oldest is closed for a new one. */
const mostStreams = 5;

export function makeStreams(
  tokens: Tokens,
  conversations: LiveConversations,
): Required<Pick<Mount, 'upgrade' | 'close'>> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const open = new Map<string, Set<WebSocket>>();

  async function admit(
    id: string,
    query: URLSearchParams,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): Promise<void> {
    const claims = await tokens.read(query.get('t') ?? '');
    const live =
      typeof claims === 'object' && claims.use === 'stream' && claims.conversation === id
        ? conversations.get(id)
        : undefined;
    if (!live) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (stream) => {
      const send = (set: ActivitySet) => stream.send(JSON.stringify(set));
      const missed = live.transcript.after(query.get('watermark'));
      if (missed.activities.length > 0) send(missed);
      const stop = live.transcript.listen(send);
      keep(id, stream);
      stream.on('error', () => stream.terminate());
      stream.on('close', () => {
        stop();
        forget(id, stream);
      });
    });
  }

  function keep(id: string, stream: WebSocket): void {
    const streams = open.get(id) ?? new Set();
    open.set(id, streams.add(stream));
    const [oldest] = streams;
    if (streams.size > mostStreams) oldest?.close(1008, 'too many streams');
  }

  function forget(id: string, stream: WebSocket): void {
    const streams = open.get(id);
    streams?.delete(stream);
    if (streams?.size === 0) open.delete(id);
  }

  return {
    upgrade(request, socket, head) {
      const address = new URL(request.url ?? '/', 'http://localhost');
      const id = streamPath.exec(address.pathname)?.[1];
      if (id === undefined) return false;
      socket.on('error', () => socket.destroy());
      void admit(id, address.searchParams, request, socket, head).catch(() => socket.destroy());
      return true;
    },
    close() {
      for (const stream of sockets.clients) stream.terminate();
      sockets.close();
    },
  };
}
