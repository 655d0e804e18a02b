import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { usualLimits } from '../../../bot/directLine/limits.ts';
import { LiveConversations } from '../../../bot/directLine/liveConversations.ts';
import { makeStreams } from '../../../bot/directLine/streams.ts';
import { makeTokens } from '../../../bot/directLine/tokens.ts';
import { london } from '../../conversations/talk.ts';
import { key } from './runningService.ts';

const now = () => london('2026-11-24T03:00');

describe('the streams of the Direct Line service', () => {
  const tokens = makeTokens(key, now);
  const conversations = new LiveConversations({ turn: async () => undefined, now, limits: usualLimits });
  const streams = makeStreams(tokens, conversations, usualLimits.streams);
  const live = conversations.open('talk', 'dl_a');
  let server: Server;
  let port: number;

  before((done) => {
    server = createServer().on('upgrade', (request, socket, head) => streams.upgrade(request, socket, head));
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      port = typeof address === 'object' && address ? address.port : 0;
      done();
    });
  });
  after(() => {
    streams.close();
    server.close();
  });

  /** A page's stream, once it is open. One that has lost its network does not answer pings. */
  async function opened(answersPings: boolean): Promise<WebSocket> {
    const t = await tokens.sign({ conversation: 'talk', user: 'dl_a', use: 'stream' });
    const address = `ws://127.0.0.1:${port}/directline/conversations/talk/stream?${new URLSearchParams({ t })}`;
    const stream = new WebSocket(address, { autoPong: answersPings });
    await new Promise((resolve) => stream.once('open', resolve));
    return stream;
  }
  const when = (stream: WebSocket, event: string) => new Promise((resolve) => stream.once(event, resolve));

  it('ends the one whose page does not answer any more, and keeps the others', async () => {
    const [present, gone] = [await opened(true), await opened(false)];
    const asked = Promise.all([when(present, 'ping'), when(gone, 'ping')]);
    streams.letGoSilent();
    await asked;
    const answered = when(present, 'pong');
    present.ping();
    await answered;
    const ended = when(gone, 'close');
    streams.letGoSilent();
    await ended;
    expect(present.readyState).to.equal(WebSocket.OPEN);
    expect(live.transcript.listened).to.equal(true);
    const closed = when(present, 'close');
    live.transcript.end();
    await closed;
    expect(live.transcript.listened).to.equal(false);
  });
});
