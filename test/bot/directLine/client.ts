/** A small Direct Line client, which calls as botframework-directlinejs does. */
import { WebSocket } from 'ws';
import { z } from 'zod';

const startedSchema = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });
const openedSchema = startedSchema.extend({ streamUrl: z.string() });
const activitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  name: z.string().optional(),
  replyToId: z.string().optional(),
  from: z.object({ id: z.string(), role: z.string() }),
  channelData: z.looseObject({ clientActivityID: z.string().optional() }).optional(),
});
export const setSchema = z.object({ activities: z.array(activitySchema), watermark: z.string() });

export class Client {
  token = '';
  conversationId = '';
  private readonly root: string;

  constructor(url: string) {
    this.root = `${url}/directline`;
  }

  call(method: string, path: string, body?: unknown, token = this.token): Promise<Response> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return fetch(`${this.root}${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  async generate(): Promise<void> {
    const { token, conversationId } = startedSchema.parse(await (await this.call('POST', '/tokens/generate')).json());
    [this.token, this.conversationId] = [token, conversationId];
  }

  async open(): Promise<string> {
    return openedSchema.parse(await (await this.call('POST', '/conversations')).json()).streamUrl;
  }

  async resume(watermark = ''): Promise<string> {
    const answer = await this.call('GET', `/conversations/${this.conversationId}?watermark=${watermark}`);
    return openedSchema.parse(await answer.json()).streamUrl;
  }

  post(activity: object): Promise<Response> {
    return this.call('POST', `/conversations/${this.conversationId}/activities`, activity);
  }

  says(text: string, clientActivityID?: string): Promise<Response> {
    return this.post({ type: 'message', text, from: { id: 'somebody else' }, channelData: { clientActivityID } });
  }

  async activities(watermark = ''): Promise<z.infer<typeof setSchema>> {
    const answer = await this.call('GET', `/conversations/${this.conversationId}/activities?watermark=${watermark}`);
    return setSchema.parse(await answer.json());
  }

  /** Polls until something the bot said holds the words. */
  async hears(words: string): Promise<z.infer<typeof setSchema>> {
    for (;;) {
      const set = await this.activities();
      if (set.activities.some(({ from, text }) => from.role === 'bot' && text?.includes(words))) return set;
    }
  }
}

/** Listens on a stream until `done` says so, and gives every activity that came. */
export function listen(streamUrl: string, done: (texts: readonly string[]) => boolean): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const texts: string[] = [];
    const socket = new WebSocket(streamUrl);
    socket.on('message', (data) => {
      texts.push(...setSchema.parse(JSON.parse(String(data))).activities.map(({ text, name }) => text ?? name ?? ''));
      if (done(texts)) socket.close();
    });
    socket.on('close', () => resolve(texts));
    socket.on('error', reject);
  });
}
