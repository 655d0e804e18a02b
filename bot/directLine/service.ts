/** The calls of Direct Line 3.0, as botframework-directlinejs makes them. */
import type { DateTime } from 'luxon';
import type { HttpRequest, HttpResponse, Mount, Route } from '../http.ts';
import type { Log } from '../log.ts';
import type { TurnHandler } from '../turnHandler.ts';
import { type LiveConversation, LiveConversations } from './conversations.ts';
import { corsHeaders } from './cors.ts';
import { postedSchema } from './schemas.ts';
import { makeStreams } from './streams.ts';
import { type Claims, makeTokens, secondsValid } from './tokens.ts';

export interface DirectLineOptions {
  /** Signs the tokens; the same after a restart, or pages cannot go on. */
  readonly key: Uint8Array;
  readonly handler: TurnHandler;
  readonly now: () => DateTime;
  /** Ids that nobody can guess. */
  readonly newId: () => string;
  /** Origins besides our own whose pages may call. */
  readonly allowedOrigins: readonly string[];
  readonly log: Log;
}

const root = '/directline';
const one = `${root}/conversations/:id`;

/** The routes and the WebSocket of the service. */
export function makeDirectLine({ key, handler, now, newId, allowedOrigins, log }: DirectLineOptions): Mount {
  const tokens = makeTokens(key, now);
  const conversations = new LiveConversations({ handler, now, log });
  const streams = makeStreams(tokens, conversations);

  async function opened(
    claims: Claims,
    request: HttpRequest,
    greet: (live: LiveConversation) => Promise<void>,
  ): Promise<HttpResponse> {
    const known = conversations.get(claims.conversation);
    if (!known) await greet(conversations.open(claims.conversation, claims.user));
    const streamToken = await tokens.sign({ ...claims, use: 'stream' });
    const query = new URLSearchParams({ watermark: request.query.get('watermark') ?? '', t: streamToken });
    const streamUrl = `${webSocketOrigin(request)}${root}/conversations/${claims.conversation}/stream?${query}`;
    return { status: 200, json: { ...(await tokenFor(claims)), streamUrl } };
  }

  async function tokenFor({
    conversation,
    user,
  }: Claims): Promise<{ conversationId: string; token: string; expires_in: number }> {
    const token = await tokens.sign({ conversation, user, use: 'calls' });
    return { conversationId: conversation, token, expires_in: secondsValid.calls };
  }

  /** The claims of a call's token, for the conversation in its path when it names one; else what to answer. */
  async function admitted({ headers, params }: HttpRequest): Promise<Claims | HttpResponse> {
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    const claims = token === undefined ? 'forged' : await tokens.read(token);
    if (claims === 'expired') return refused(403, 'TokenExpired');
    if (claims === 'forged' || claims.use !== 'calls') return refused(401, 'Unauthorized');
    return params.id === undefined || params.id === claims.conversation ? claims : refused(403, 'BadArgument');
  }

  const withClaims =
    (answer: (claims: Claims, request: HttpRequest) => HttpResponse | Promise<HttpResponse>) =>
    async (request: HttpRequest): Promise<HttpResponse> => {
      const claims = await admitted(request);
      return 'status' in claims ? claims : answer(claims, request);
    };

  const routes: Route[] = [
    {
      method: 'POST',
      path: `${root}/tokens/generate`,
      handle: async () => ({
        status: 200,
        json: await tokenFor({ conversation: newId(), user: `dl_${newId()}`, use: 'calls' }),
      }),
    },
    {
      method: 'POST',
      path: `${root}/tokens/refresh`,
      handle: withClaims(async (claims) => ({ status: 200, json: await tokenFor(claims) })),
    },
    {
      method: 'POST',
      path: `${root}/conversations`,
      handle: withClaims(async (claims, request) => ({
        ...(await opened(claims, request, (live) => live.join())),
        status: 201,
      })),
    },
    {
      method: 'GET',
      path: one,
      handle: withClaims((claims, request) => opened(claims, request, (live) => live.resume())),
    },
    {
      method: 'GET',
      path: `${one}/activities`,
      handle: withClaims(({ conversation }, { query }) => {
        const live = conversations.get(conversation);
        return live
          ? { status: 200, json: live.transcript.after(query.get('watermark')) }
          : refused(404, 'ConversationNotFound');
      }),
    },
    {
      method: 'POST',
      path: `${one}/activities`,
      handle: withClaims(async ({ conversation, user }, { body }) => {
        const sent = postedSchema.safeParse(body);
        if (!sent.success) return refused(400, 'BadArgument');
        const live = conversations.get(conversation) ?? conversations.open(conversation, user);
        return live.isFlooded() ? refused(429, 'TooManyRequests') : { status: 200, json: { id: live.post(sent.data) } };
      }),
    },
    { method: 'POST', path: `${one}/upload`, handle: withClaims(() => refused(403, 'UploadNotSupported')) },
  ];

  return { routes: withCors(routes, allowedOrigins), upgrade: streams.upgrade, close: streams.close };
}

/** Every route answers with the headers that let allowed origins read it, and each path answers a preflight. */
function withCors(routes: readonly Route[], allowedOrigins: readonly string[]): Route[] {
  const opened = routes.map(
    (route): Route => ({
      ...route,
      async handle(request) {
        const answer = await route.handle(request);
        return { ...answer, headers: { ...answer.headers, ...corsHeaders(request, allowedOrigins) } };
      },
    }),
  );
  const paths = [...new Set(routes.map(({ path }) => path))];
  const preflights = paths.map(
    (path): Route => ({
      method: 'OPTIONS',
      path,
      handle: (request) => ({ status: 204, headers: corsHeaders(request, allowedOrigins) }),
    }),
  );
  return [...opened, ...preflights];
}

/** Where the page reached us, as the origin of a WebSocket; behind a proxy that ends TLS, by what it says. */
function webSocketOrigin({ headers }: HttpRequest): string {
  const secure = headers['x-forwarded-proto']?.toString().split(',')[0]?.trim() === 'https';
  return `${secure ? 'wss' : 'ws'}://${headers.host ?? 'localhost'}`;
}

function refused(status: number, code: string): HttpResponse {
  return { status, json: { error: { code, message: code } } };
}
