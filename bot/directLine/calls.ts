/** The calls of Direct Line 3.0, as botframework-directlinejs makes them. */
import type { DateTime } from 'luxon';
import { leaveEvent } from '../activities.ts';
import type { HttpRequest, HttpResponse, Route } from '../http.ts';
import { admitting, refused } from './admission.ts';
import type { LiveConversation } from './liveConversation.ts';
import type { LiveConversations } from './liveConversations.ts';
import { PerMinute } from './perMinute.ts';
import { postedSchema, watermarkSchema } from './schemas.ts';
import { type Claims, secondsValid, type Tokens } from './tokens.ts';

/** The path under which every call is. */
export const root = '/directline';
const one = `${root}/conversations/:id`;

export interface CallServices {
  readonly tokens: Tokens;
  readonly conversations: LiveConversations;
  readonly now: () => DateTime;
  /** Ids that nobody can guess. */
  readonly newId: () => string;
  readonly newPerMinute: number;
}

export function directLineCalls({ tokens, conversations, now, newId, newPerMinute }: CallServices): Route[] {
  const admitted = admitting(tokens);
  const newcomers = new PerMinute(newPerMinute, now);

  /** Opens the conversation unless it is open, and says where its stream is. `greet` tells the bot of a new one. */
  async function opened(
    claims: Claims,
    request: HttpRequest,
    greet: (live: LiveConversation) => Promise<void>,
  ): Promise<HttpResponse> {
    const known = conversations.get(claims.conversation);
    if (!known && !newcomers.take()) return refused(429, 'TooManyRequests');
    const live = known ?? conversations.open(claims.conversation, claims.user);
    live.transcript.goOnAfter(watermarkSchema.parse(request.query.get('watermark')));
    if (!known) await greet(live);
    return {
      status: known ? 200 : 201,
      json: { ...(await tokenFor(claims)), streamUrl: await streamFor(claims, request) },
    };
  }

  async function tokenFor({ conversation, user }: Claims) {
    const token = await tokens.sign({ conversation, user, use: 'calls' });
    return { conversationId: conversation, token, expires_in: secondsValid.calls };
  }

  async function streamFor(claims: Claims, request: HttpRequest): Promise<string> {
    const t = await tokens.sign({ ...claims, use: 'stream' });
    const query = new URLSearchParams({ watermark: request.query.get('watermark') ?? '', t });
    return `${webSocketOrigin(request)}${root}/conversations/${claims.conversation}/stream?${query}`;
  }

  function posted({ conversation, user }: Claims, { body }: HttpRequest): HttpResponse {
    const sent = postedSchema.safeParse(body);
    if (!sent.success) return refused(400, 'BadArgument');
    const known = conversations.get(conversation);
    if (!known && !newcomers.take()) return refused(429, 'TooManyRequests');
    const id = (known ?? conversations.open(conversation, user)).post(sent.data);
    if (sent.data.name === leaveEvent) conversations.end(conversation);
    return id === 'flood' ? refused(429, 'TooManyRequests') : { status: 200, json: { id } };
  }

  function missed({ conversation }: Claims, { query }: HttpRequest): HttpResponse {
    const transcript = conversations.get(conversation)?.transcript;
    if (!transcript) return refused(404, 'ConversationNotFound');
    return { status: 200, json: transcript.after(watermarkSchema.parse(query.get('watermark'))) };
  }

  return [
    {
      method: 'POST',
      path: `${root}/tokens/generate`,
      handle: async () => {
        const claims = { conversation: newId(), user: `dl_${newId()}`, use: 'calls' } as const;
        return { status: 200, json: await tokenFor(claims) };
      },
    },
    {
      method: 'POST',
      path: `${root}/tokens/refresh`,
      handle: admitted(async (claims) => ({ status: 200, json: await tokenFor(claims) })),
    },
    {
      method: 'POST',
      path: `${root}/conversations`,
      handle: admitted((claims, request) => opened(claims, request, (live) => live.join())),
    },
    {
      method: 'GET',
      path: one,
      handle: admitted(async (claims, request) => {
        const answer = await opened(claims, request, (live) => live.resume());
        return answer.status === 201 ? { ...answer, status: 200 } : answer;
      }),
    },
    { method: 'GET', path: `${one}/activities`, handle: admitted(missed) },
    { method: 'POST', path: `${one}/activities`, handle: admitted(posted) },
    { method: 'POST', path: `${one}/upload`, handle: admitted(() => refused(403, 'UploadNotSupported')) },
  ];
}

/** Where the page reached us, as the origin of a WebSocket; behind a proxy that ends TLS, by what it says. */
function webSocketOrigin({ headers }: HttpRequest): string {
  const secure = headers['x-forwarded-proto']?.toString().split(',')[0]?.trim() === 'https';
  return `${secure ? 'wss' : 'ws'}://${headers.host ?? 'localhost'}`;
}
