import { connect } from 'node:net';
import { expect } from 'chai';
import { makeCloudAdapter } from '../../bot/cloudAdapter.ts';
import { makeCounts } from '../../bot/counts.ts';
import type { Mount } from '../../bot/http.ts';
import { silentLog } from '../../bot/log.ts';
import { makeBot } from '../../bot/peerSupportBot.ts';
import { type RunningServer, startServer } from '../../bot/server.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import { makeTurnHandler } from '../../bot/turnHandler.ts';
import { london } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

const sample: Mount = {
  routes: [
    {
      method: 'GET',
      path: '/hello/:name',
      handle: ({ params, query }) => ({ status: 200, json: { ...params, q: query.get('q') } }),
    },
    { method: 'POST', path: '/echo', handle: ({ body }) => ({ status: 200, json: { body } }) },
    {
      method: 'GET',
      path: '/fails',
      handle: () => {
        throw new Error('the secret reason');
      },
    },
  ],
  upgrade: (request) => new URL(request.url ?? '/', 'http://localhost').pathname === '/wanted',
};

/** Sends bytes as they are, which no HTTP client would. An abrupt end is an answer too. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
  });
}

/** A body of so many kilobytes whose length is not said beforehand. */
function chunks(kilobytes: number): ReadableStream {
  let left = kilobytes;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new TextEncoder().encode('x'.repeat(1024)));
      else controller.close();
    },
  });
}

const webSocket =
  'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
const json = 'Content-Type: application/json\r\n';

/** Requests that end a careless server, each with how the first line of the answer begins: `` is a closed socket. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['a Host with a space', 'GET /hello/karen HTTP/1.1\r\nHost: a b\r\n', '400'],
  ['a Host that is half an address', 'GET /hello/karen HTTP/1.1\r\nHost: [\r\n', '400'],
  ['a Host with no such port', 'GET /hello/karen HTTP/1.1\r\nHost: x:99999\r\n', '400'],
  ['a Host with a path', 'GET /hello/karen HTTP/1.1\r\nHost: x/y?\r\n', '400'],
  ['an empty Host', 'GET /hello/karen HTTP/1.1\r\nHost:\r\n', '200'],
  ['a whole address that cannot be parsed', 'GET http://[ HTTP/1.1\r\nHost: x\r\n', '400'],
  ['two slashes and a bracket', 'GET //[ HTTP/1.1\r\nHost: x\r\n', '404'],
  ['a broken escape', 'GET /hello/%zz HTTP/1.1\r\nHost: x\r\n', '404'],
  ['a method nobody uses', 'TRACE /hello/karen HTTP/1.1\r\nHost: x\r\n', '405'],
  ['no HTTP at all', 'hello\r\n', '400'],
  [
    'gzip in name only',
    `POST /echo HTTP/1.1\r\nHost: x\r\n${json}Content-Encoding: gzip\r\nContent-Length: 2\r\n`,
    '415',
  ],
  ['a WebSocket with a bad Host', `GET /stream HTTP/1.1\r\nHost: [\r\n${webSocket}`, ''],
  ['a WebSocket with a bad address', `GET //[ HTTP/1.1\r\nHost: x\r\n${webSocket}`, ''],
  ['a WebSocket that nobody wants', `GET /stream HTTP/1.1\r\nHost: x\r\n${webSocket}`, ''],
];

describe('the server', () => {
  let server: RunningServer;
  before(async () => {
    const directory = await realDirectory();
    const take = makeBot({
      directory,
      store: memoryStore(),
      now: () => london('2026-11-24T03:00'),
      readDates: async () => [],
      counts: makeCounts(directory),
      log: silentLog,
    });
    const handler = makeTurnHandler(take, directory, silentLog);
    const adapter = makeCloudAdapter(undefined, silentLog);
    server = await startServer({
      host: '127.0.0.1',
      port: 0,
      mounts: [sample],
      log: silentLog,
      messages: (request, response) => adapter.process(request, response, handler),
    });
  });
  after(() => server.close());

  const get = (path: string, init?: RequestInit & { duplex?: 'half' }) => fetch(`${server.url}${path}`, init);

  it('serves what is mounted, with careful headers', async () => {
    const answer = await get('/hello/karen?q=1');
    expect(await answer.json()).to.deep.equal({ name: 'karen', q: '1' });
    expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(answer.headers.get('referrer-policy')).to.equal('no-referrer');
    expect(answer.headers.get('set-cookie')).to.equal(null);
  });

  it('answers HEAD without a body', async () => {
    const answer = await get('/hello/karen', { method: 'HEAD' });
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.equal('');
  });

  it('says little of an error', async () => {
    const failed = await get('/fails');
    expect(failed.status).to.equal(500);
    expect(await failed.text())
      .not.to.include('secret')
      .and.not.to.include('server.test');
    const missing = await get('/no-such-page');
    expect(missing.status).to.equal(404);
    expect(await missing.text()).not.to.include('no-such-page');
  });

  it('refuses a large body before it is parsed, and one that is no JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const large = await get('/echo', { method: 'POST', headers, body: JSON.stringify({ text: 'x'.repeat(300_000) }) });
    expect(large.status).to.equal(413);
    const broken = await get('/echo', { method: 'POST', headers, body: '{"text":' });
    expect(broken.status).to.equal(400);
    const chunked = await get('/echo', { method: 'POST', headers, body: chunks(300), duplex: 'half' });
    expect(chunked.status).to.equal(413);
    const nothing = await get('/echo', { method: 'POST' });
    expect(await nothing.json()).to.deep.equal({});
  });

  for (const [what, head, begins] of hostile) {
    it(`lives through ${what}`, async () => {
      const end = what.startsWith('a WebSocket') ? '' : 'Connection: close\r\n';
      const answer = await raw(
        Number(new URL(server.url).port),
        `${head}${end}\r\n${head.includes('Content-Length') ? '{}' : ''}`,
      );
      expect(answer.split('\r\n')[0]).to.match(begins === '' ? /^$/ : new RegExp(`^HTTP/1.1 ${begins}`));
      expect((await get('/hello/karen')).status).to.equal(200);
    });
  }

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'x;;;']) {
    it(`takes no ${type}, and writes nothing of it to disk`, async () => {
      const body = '--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nhello\r\n--b--\r\n';
      const answer = await get('/echo', { method: 'POST', headers: { 'content-type': type }, body });
      expect(answer.status).to.equal(415);
    });
  }

  it('lets a request under way end when it closes', async () => {
    let arrived = () => {};
    const here = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    let answer = () => {};
    const wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const handle = async () => {
      arrived();
      await wait;
      return { status: 200, body: 'the end' };
    };
    const mounts: Mount[] = [{ routes: [{ method: 'GET', path: '/slow', handle }] }];
    const slow = await startServer({ host: '127.0.0.1', port: 0, mounts, messages: undefined, log: silentLog });
    const asked = fetch(`${slow.url}/slow`, { headers: { connection: 'close' } });
    await here;
    const closed = slow.close();
    answer();
    expect(await (await asked).text()).to.equal('the end');
    await closed;
  });

  it('takes a message on loopback and answers in the same response when asked to', async () => {
    const activity = {
      type: 'message',
      id: '1',
      channelId: 'test',
      serviceUrl: 'http://127.0.0.1:9',
      deliveryMode: 'expectReplies',
      from: { id: 'person' },
      recipient: { id: 'bot' },
      conversation: { id: 'talk' },
      text: 'my dad had a laryngectomy',
    };
    const answer = await get('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.include('How old is the person with cancer?');
  });

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const options = { host: '127.0.0.1', port, mounts: [], messages: undefined, log: silentLog };
    const fault: unknown = await startServer(options).catch((error: unknown) => error);
    expect(fault).to.have.property('code', 'EADDRINUSE');
  });
});
