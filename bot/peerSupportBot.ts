/** One turn: recall, converse, remember, reply. */
import type { DateTime } from 'luxon';
import type { Directory } from '../data/index.ts';
import {
  converse,
  datesToRead,
  type IncomingMessage,
  newConversation,
  outcomeOf,
  type Turn,
} from '../dialogs/index.ts';
import type { Counts } from './counts.ts';
import type { ReadDates } from './dates/dateReader.ts';
import type { Log } from './log.ts';
import { queueByKey } from './queue.ts';
import { Recent } from './recent.ts';
import type { ConversationStore, Remembered } from './store/store.ts';

export interface BotServices {
  readonly directory: Directory;
  readonly store: ConversationStore;
  readonly now: () => DateTime;
  readonly readDates: ReadDates;
  readonly counts: Counts;
  readonly log: Log;
}

/** A message with the key of its conversation, and the channel's id of the activity, which a retry repeats. */
export interface Received {
  readonly key: string;
  readonly activityId: string | undefined;
  readonly message: IncomingMessage;
}

export interface Bot {
  /** Takes one message and gives the turn to send; undefined when the same activity was taken before. */
  take(received: Received): Promise<Turn | undefined>;
  /** Deletes what is remembered under a key, without a word: nobody is there any more. */
  forget(key: string): Promise<void>;
}

/** How often a turn is run again because somebody else wrote in between. */
const mostConflicts = 5;
/**
 * Activities remembered for idempotency, in this process alone: channels repeat one within seconds. One whose answer was
 * worked out but could not be sent is not taken again either: answers would be heard twice.
 */
const mostRecent = 5000;

/**
 * Turns of one conversation run one after another. The state is written before anything is sent, and only if nobody wrote
 * in between; else the turn is run again on what they wrote. A failure leaves the last good conversation standing.
 */
export function makeBot({ directory, store, now, readDates, counts, log }: BotServices): Bot {
  const inTurn = queueByKey();
  const recent = new Recent<true>(mostRecent);

  async function turn(key: string, message: IncomingMessage): Promise<Turn> {
    for (let attempt = 1; attempt <= mostConflicts; attempt++) {
      const remembered = await store.recall(key);
      const services = { directory, now: now() };
      const next = converse(remembered?.conversation ?? newConversation(), message, services);
      if (next.forget) {
        await forget(key, remembered);
        return next;
      }
      if ((await store.remember(key, next.conversation, remembered?.revision)) === 'kept') {
        counts.taken(!remembered, outcomeOf(remembered?.conversation, next, services));
        return next;
      }
      log.event('turn.conflict', { attempt });
    }
    throw new Error('the conversation was written by others again and again');
  }

  async function forget(key: string, remembered: Remembered | undefined): Promise<void> {
    await store.forget(key);
    if (remembered) counts.ended(remembered.conversation);
  }

  /** The message with the dates in it, where it asks for some that only the recogniser reads. */
  async function withDates(message: IncomingMessage): Promise<IncomingMessage> {
    const moment = now();
    const text = message.action ? undefined : datesToRead(message.text, { directory, now: moment });
    return text === undefined ? message : { ...message, dates: await readDates(text, moment) };
  }

  return {
    take: ({ key, activityId, message }) =>
      inTurn(key, async () => {
        const id = activityId === undefined ? undefined : `${key} ${activityId}`;
        if (id !== undefined && recent.get(id)) return undefined;
        const taken = await turn(key, await withDates(message));
        if (id !== undefined) recent.set(id, true);
        log.event('turn', { replies: taken.replies.length });
        return taken;
      }),
    forget: (key) =>
      inTurn(key, async () => {
        await forget(key, await store.recall(key));
        log.event('left');
      }),
  };
}
