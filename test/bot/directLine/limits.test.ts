/** What the service does when it is used hard, long, or by nobody. */
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { Client, listen } from './client.ts';
import { RunningService } from './runningService.ts';

describe('the limits of the Direct Line service', () => {
  let service: RunningService;
  let client: Client;

  async function started(limits: RunningService['limits'] = {}): Promise<void> {
    service = new RunningService();
    service.limits = limits;
    await service.start();
    client = await newcomer();
  }
  async function newcomer(): Promise<Client> {
    const one = new Client(service.url);
    await one.generate();
    return one;
  }
  const closing = (stream: string) =>
    new Promise<number>((resolve) => {
      new WebSocket(stream).on('close', resolve);
    });
  const opening = (stream: string) =>
    new Promise<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(stream);
      socket.once('message', () => resolve(socket)).once('error', reject);
    });

  afterEach(() => service.stop());

  it('cuts 20,000 characters, and answers kindly', async () => {
    await started();
    await client.open();
    expect((await client.says(`x${'😀'.repeat(10_000)}`, 'long')).status).to.equal(200);
    const { activities } = await client.hears("I didn't catch that");
    const echo = activities.find(({ channelData }) => channelData?.clientActivityID === 'long');
    expect(echo?.text).to.equal(`x${'😀'.repeat(1999)}`);
  });

  it('refuses the value of a tap that is none of ours by its size', async () => {
    await started();
    await client.open();
    expect((await client.post({ type: 'message', value: { do: 'x'.repeat(5000) } })).status).to.equal(400);
  });

  it('answers every one of many messages sent at once, in the order in which they were taken', async () => {
    await started();
    await client.open();
    await Promise.all(['tongue cancer', 'im 34', 'online'].map((text) => client.says(text)));
    const { activities } = await client.hears('I have put: tongue cancer, age 34, online');
    const ids = activities.map(({ id }) => Number(id.split('|')[1]));
    expect(ids).to.deep.equal([...ids].sort((one, other) => one - other));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(activities.filter(({ from }) => from.role === 'user')).to.have.length(3);
  });

  it('goes on after what the page has seen when the clock was set back over a restart', async () => {
    await started();
    await client.open();
    await client.says('me');
    const { watermark } = await client.hears('Question 2 of 5');
    service.now = service.now.minus({ hours: 1 });
    await service.restart();
    client = Object.assign(new Client(service.url), { token: client.token, conversationId: client.conversationId });
    const texts = await listen(await client.resume(watermark), (heard) => heard.some((text) => text.includes('again')));
    expect(texts.join(' ')).to.include('Question 2 of 5');
  });

  it('keeps the newest of a long talk', async () => {
    await started({ activities: 4 });
    await client.open();
    for (const text of ['me', 'tongue cancer', '34']) await client.says(text);
    const { activities } = await client.hears('Question 4 of 5');
    expect(activities).to.have.length(4);
  });

  it('closes the oldest stream of a conversation for one too many', async () => {
    await started({ streams: 2 });
    const first = await opening(await client.open());
    const closed = new Promise<number>((resolve) => {
      first.on('close', resolve);
    });
    const others = [await opening(await client.resume()), await opening(await client.resume())];
    expect(await closed).to.equal(1008);
    for (const other of others) other.close();
  });

  it('lets go the conversation that was longest unused when there are too many, and its page can go on', async () => {
    await started({ conversations: 1 });
    const closed = closing(await client.open());
    await client.says('me');
    await client.hears('Question 2 of 5');
    await opening(await client.resume());
    await (await newcomer()).open();
    expect(await closed).to.equal(1001);
    expect((await client.call('GET', `/conversations/${client.conversationId}/activities`)).status).to.equal(404);
    await client.resume();
    const { activities } = await client.hears('Hello again');
    expect(activities.at(-1)?.text).to.include('Question 2 of 5');
  });

  it('opens only so many new conversations in a minute', async () => {
    await started({ newPerMinute: 1 });
    await client.open();
    const other = await newcomer();
    expect((await other.call('POST', '/conversations')).status).to.equal(429);
    service.now = service.now.plus({ seconds: 61 });
    expect((await other.call('POST', '/conversations')).status).to.equal(201);
    expect((await client.says('me')).status).to.equal(200);
  });
});
