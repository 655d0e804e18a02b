/** The embedded Direct Line 3.0 service, put together. */
import type { Activity } from 'botbuilder';
import type { DateTime } from 'luxon';
import type { Mount } from '../http.ts';
import type { Log } from '../log.ts';
import type { TurnHandler } from '../turnHandler.ts';
import { directLineCalls } from './calls.ts';
import { withCors } from './cors.ts';
import { DirectLineAdapter } from './directLineAdapter.ts';
import { type Limits, usualLimits } from './limits.ts';
import { LiveConversations } from './liveConversations.ts';
import { makeStreams } from './streams.ts';
import { makeTokens } from './tokens.ts';

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
  readonly limits?: Partial<Limits>;
}

/** Milliseconds between two looks for streams that went silent and transcripts that nobody uses. */
const sweepEvery = 60_000;

/** The routes and the WebSocket of the service. */
export function makeDirectLine({ key, handler, now, newId, allowedOrigins, log, ...given }: DirectLineOptions): Mount {
  const limits = { ...usualLimits, ...given.limits };
  const tokens = makeTokens(key, now);
  const adapter = new DirectLineAdapter((said) => conversations.get(said.conversation?.id ?? '')?.say(said));
  const turn = async (activity: Partial<Activity>) => {
    try {
      await adapter.receive(activity, handler);
    } catch (error) {
      log.failure('directline.turn', error);
    }
  };
  const conversations = new LiveConversations({ turn, now, limits });
  const streams = makeStreams(tokens, conversations, limits.streams);
  const calls = directLineCalls({ tokens, conversations, now, newId, newPerMinute: limits.newPerMinute });
  const sweeping = setInterval(() => {
    streams.letGoSilent();
    conversations.letGoIdle();
  }, sweepEvery).unref();
  return {
    routes: withCors(calls, allowedOrigins),
    upgrade: streams.upgrade,
    close() {
      clearInterval(sweeping);
      streams.close();
    },
  };
}
