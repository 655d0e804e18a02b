import { connect } from 'node:net';
import { expect } from 'chai';
import { makeCloudAdapter } from '../../bot/cloudAdapter.ts';
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
};

/** Sends bytes as they are, which no HTTP client would. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the server', () => {
  let server: RunningServer;
  before(async () => {
    const directory = await realDirectory();
    const take = makeBot({ directory, store: memoryStore(), now: () => london('2026-11-24T03:00'), log: silentLog });
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

  const get = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);

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
  });

  for (const host of ['a b', '[', 'x:99999', '']) {
    it(`lives through a request with the Host “${host}”`, async () => {
      const port = Number(new URL(server.url).port);
      const answer = await raw(port, `GET /hello/karen HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(answer).to.match(/^HTTP\/1\.1 (?:400|200)/);
      expect((await get('/hello/karen')).status).to.equal(200);
    });
  }

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
