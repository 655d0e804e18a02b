/** What every adapter runs: an activity in, the dressed turn out. Nothing of the SDK goes further in than this. */
import type { TurnContext } from 'botbuilder';
import type { Directory } from '../data/index.ts';
import { toMessage } from './activities.ts';
import { channelOf } from './channels/index.ts';
import type { Log } from './log.ts';
import type { TakeTurn } from './peerSupportBot.ts';

export type TurnHandler = (context: TurnContext) => Promise<void>;

/** When a turn fails, the person gets one kind sentence with the urgent-help line, and nothing they said is logged. */
export function makeTurnHandler(takeTurn: TakeTurn, directory: Directory, log: Log): TurnHandler {
  return async (context) => {
    const { activity } = context;
    const message = toMessage(activity);
    if (!message) return;
    try {
      const key = `${activity.channelId} ${activity.conversation?.id}`;
      const turn = await takeTurn({ key, activityId: activity.id, message });
      if (turn) await context.sendActivities(channelOf(activity.channelId).dress(turn));
    } catch (error) {
      log.failure('turn.failed', error);
      await context.sendActivity(
        `I'm sorry, something went wrong on my side. Please try again.\n\n${directory.urgentHelp.line}`,
      );
    }
  };
}
