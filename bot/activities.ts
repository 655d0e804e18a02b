/** Activity to IncomingMessage: the only place where what comes from a channel is read. */
import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import { actionSchema, type IncomingMessage } from '../dialogs/index.ts';

/** Longer text is cut before anything looks at it. */
const longestText = 2000;

const identitySchema = z.object({ id: z.string() });

/**
 * What a person said or tapped; undefined for whatever is not for us (typing, receipts, echoes, our own joining). A tap
 * whose value is not one of our actions is read by its text, as if it had been typed.
 */
export function toMessage(activity: Partial<Activity>): IncomingMessage | undefined {
  switch (activity.type) {
    case ActivityTypes.Message:
      return isEcho(activity.channelData) ? undefined : readMessage(activity);
    case ActivityTypes.ConversationUpdate:
      return somebodyJoined(activity) ? { text: '', action: { do: 'start' } } : undefined;
    case ActivityTypes.Event:
      return activity.name === resumeEvent ? { text: '', action: { do: 'resume' } } : undefined;
    default:
      return undefined;
  }
}

/** The event with which the web chat comes back to a talk whose transcript is gone. */
export const resumeEvent = 'webchat/resume';

function readMessage({ text, value }: Partial<Activity>): IncomingMessage {
  const typed = typeof text === 'string' ? text.slice(0, longestText) : '';
  const tapped = actionSchema.safeParse(typeof value === 'string' ? parseJson(value) : value);
  return tapped.success ? { text: typed, action: tapped.data } : { text: typed };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** People are greeted when they join, and the bot's own joining is not greeted. */
function somebodyJoined({ membersAdded, recipient }: Partial<Activity>): boolean {
  const members = z.array(identitySchema).safeParse(membersAdded);
  return members.success && members.data.some(({ id }) => id !== recipient?.id);
}

/** Messenger sends back what the bot itself said. */
function isEcho(channelData: unknown): boolean {
  return z.object({ message: z.object({ is_echo: z.literal(true) }) }).safeParse(channelData).success;
}
