import { expect } from 'chai';
import { makeTokens } from '../../../bot/directLine/tokens.ts';
import { Client, listen } from './client.ts';
import { key, RunningService } from './runningService.ts';

describe('the Direct Line service', () => {
  let service: RunningService;
  let client: Client;

  beforeEach(async () => {
    service = new RunningService();
    await service.start();
    client = new Client(service.url);
    await client.generate();
  });
  afterEach(() => service.stop());

  /** The same page, after the service has started again at another address. */
  const movedTo = (url: string) =>
    Object.assign(new Client(url), { token: client.token, conversationId: client.conversationId });

  it('greets once when a conversation is opened, however often it is', async () => {
    await client.open();
    await client.open();
    const greetings = (await client.activities()).activities.filter(({ text }) => text?.startsWith('Hello.'));
    expect(greetings).to.have.length(1);
    expect(greetings[0]).not.to.have.property('replyToId');
  });

  it('echoes what the person sent, as theirs, with the id of the page, and answers', async () => {
    await client.open();
    const posted = await client.says('tongue cancer', 'client-1');
    expect(posted.status).to.equal(200);
    const { activities } = await client.hears('I have put: tongue cancer');
    const echo = activities.find(({ channelData }) => channelData?.clientActivityID === 'client-1');
    expect(echo).to.include({ text: 'tongue cancer' });
    expect(echo?.from).to.include({ role: 'user' });
    expect(echo?.from.id).to.match(/^dl_/);
    expect(await posted.json()).to.deep.equal({ id: echo?.id });
  });

  it('takes what is sent twice once', async () => {
    await client.open();
    const first = await (await client.says('me', 'client-1')).json();
    expect(await (await client.says('me', 'client-1')).json()).to.deep.equal(first);
    await client.hears('Question 2 of 5');
    expect((await client.activities()).activities.filter(({ text }) => text === 'me')).to.have.length(1);
  });

  it('shows nothing of what was said once the person has been forgotten, and tells the page so', async () => {
    const stream = await client.open();
    await client.says('tongue cancer');
    let isListening = false;
    await listen(stream, (texts) => {
      if (!isListening && texts.join().includes('I have put: tongue cancer')) {
        isListening = true;
        void client.says('forget me');
      }
      return texts.includes('webchat/forgotten');
    });
    await client.hears('I have deleted what you told me');
    const { activities } = await client.activities();
    expect(activities.map(({ text = '' }) => text).join()).not.to.match(/tongue|forget me|Hello\./);
    expect(activities.map(({ type }) => type)).not.to.include('event');
  });

  it('lets everything go when the person leaves the page in haste', async () => {
    await client.open();
    await client.says('tongue cancer');
    await client.hears('I have put: tongue cancer');
    await client.post({ type: 'event', name: 'webchat/leave' });
    expect((await client.call('GET', `/conversations/${client.conversationId}/activities`)).status).to.equal(404);
    await client.resume();
    await client.hears('Question 1');
  });

  it('sends by WebSocket what was missed, and then what comes', async () => {
    const stream = await client.open();
    const heard = listen(stream, (texts) => texts.some((text) => text.includes('Question 2 of 5')));
    await client.says('me');
    const texts = await heard;
    expect(texts[0]).to.match(/^Hello\./);
    expect(texts).to.include('me');
  });

  it('gives only what is new after a watermark, and watermarks never go back, not even across a restart', async () => {
    await client.open();
    await client.says('me');
    const { watermark } = await client.hears('Question 2 of 5');
    expect((await client.activities(watermark)).activities).to.deep.equal([]);
    service.now = service.now.plus({ minutes: 1 });
    await service.restart();
    client = movedTo(service.url);
    await client.resume(watermark);
    const after = await client.hears('Hello again');
    expect(Number(after.watermark)).to.be.above(Number(watermark));
    expect(after.activities.at(-1)?.text).to.include('Question 2 of 5');
  });

  it('gives the whole transcript back after a reload, without a new greeting', async () => {
    await client.open();
    await client.says('me');
    const before = await client.hears('Question 2 of 5');
    const stream = await client.resume();
    const texts = await listen(stream, (heard) => heard.length >= before.activities.length);
    expect(texts).to.deep.equal(before.activities.map(({ text }) => text));
  });

  it('refreshes a token', async () => {
    const answer = await client.call('POST', '/tokens/refresh');
    expect(await answer.json()).to.include({ conversationId: client.conversationId });
  });

  it('refuses uploads', async () => {
    expect((await client.call('POST', `/conversations/${client.conversationId}/upload`)).status).to.equal(403);
  });

  it('answers 401 to whoever has no token of ours, and 403 to an old one or one of another conversation', async () => {
    await client.open();
    const other = new Client(service.url);
    await other.generate();
    const tokens = makeTokens(key, () => service.now);
    const forged = makeTokens(new TextEncoder().encode('some other key of thirty-two bytes'), () => service.now);
    const claims = { conversation: client.conversationId, user: 'dl_x', use: 'calls' } as const;
    const path = `/conversations/${client.conversationId}/activities`;
    const status = async (token: string) => (await client.call('GET', path, undefined, token)).status;
    expect(await status('')).to.equal(401);
    expect(await status('no.token.at-all')).to.equal(401);
    expect(await status(await forged.sign(claims))).to.equal(401);
    expect(await status(await tokens.sign({ ...claims, use: 'stream' }))).to.equal(401);
    expect(await status(other.token)).to.equal(403);
    service.now = service.now.plus({ hours: 25 });
    expect(await status(client.token)).to.equal(403);
  });

  it('closes a stream without a token for it', async () => {
    await client.open();
    const address = `${service.url.replace('http', 'ws')}/directline/conversations/${client.conversationId}/stream?t=${client.token}`;
    const fault: unknown = await listen(address, () => true).catch((error: unknown) => error);
    expect(String(fault)).to.include('403');
  });

  it('refuses what is no activity, and stays whole', async () => {
    await client.open();
    for (const body of [{}, { type: 'conversationUpdate' }, { type: 'message', text: 7 }, []]) {
      expect((await client.post(body)).status).to.equal(400);
    }
    await client.says('me');
    await client.hears('Question 2 of 5');
  });

  it('makes a flood wait, and lets the next minute in', async () => {
    await client.open();
    const answers = await Promise.all(Array.from({ length: 70 }, () => client.says('x')));
    expect(answers.filter(({ status }) => status === 429).length).to.equal(10);
    service.now = service.now.plus({ minutes: 2 });
    expect((await client.says('me')).status).to.equal(200);
  });

  it('lets only listed origins read its answers', async () => {
    const asked = (origin: string) =>
      fetch(`${service.url}/directline/tokens/generate`, { method: 'POST', headers: { origin } });
    expect((await asked('https://charity.example')).headers.get('access-control-allow-origin')).to.equal(
      'https://charity.example',
    );
    expect((await asked('https://other.example')).headers.get('access-control-allow-origin')).to.equal(null);
    const preflight = await fetch(`${service.url}/directline/conversations`, {
      method: 'OPTIONS',
      headers: { origin: 'https://charity.example' },
    });
    expect(preflight.status).to.equal(204);
    expect(preflight.headers.get('access-control-allow-headers')).to.include('x-ms-bot-agent');
  });
});
