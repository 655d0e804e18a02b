/** What every adapter runs: an activity in, the dressed turn out. Nothing of the SDK goes further in than this. */
import type { TurnContext } from 'botbuilder';
import type { Directory } from '../data/index.ts';
import type { IncomingMessage } from '../dialogs/index.ts';
import { conversationKey, hasLeft, toMessage } from './activities.ts';
import { apology } from './apology.ts';
import { channelOf } from './channels/index.ts';
import type { Log } from './log.ts';
import { type Offer, offerOf, picked } from './offers.ts';
import type { Bot } from './peerSupportBot.ts';
import { Recent } from './recent.ts';

export type TurnHandler = (context: TurnContext) => Promise<void>;

/** Conversations whose last choices are remembered in this process; in any other, only `converse` reads what is typed. */
const mostOffers = 5000;

/** When a turn fails, the person gets one kind sentence with the urgent-help line, and nothing they said is logged. */
export function makeTurnHandler(bot: Bot, directory: Directory, log: Log): TurnHandler {
  const offers = new Recent<Offer>(mostOffers);

  function withPicked(message: IncomingMessage, key: string): IncomingMessage {
    const offer = offers.get(key);
    const action = message.action ?? (offer && picked(message.text, offer));
    return action ? { ...message, action } : message;
  }

  /** Nobody is there to be answered; a failure is logged, and what is left is swept in time. */
  async function forgotten(key: string): Promise<void> {
    offers.delete(key);
    try {
      await bot.forget(key);
    } catch (error) {
      log.failure('forget.failed', error);
    }
  }

  return async (context) => {
    const { activity } = context;
    const key = conversationKey(activity);
    if (key !== undefined && hasLeft(activity)) return forgotten(key);
    const message = toMessage(activity);
    if (!message || key === undefined) return;
    const { dress } = channelOf(activity.channelId);
    try {
      const turn = await bot.take({ key, activityId: activity.id, message: withPicked(message, key) });
      if (!turn) return;
      if (turn.forget) offers.delete(key);
      else offers.set(key, offerOf(turn));
      await context.sendActivities(dress(turn));
    } catch (error) {
      log.failure('turn.failed', error);
      await context.sendActivities(dress(apology(directory)));
    }
  };
}
