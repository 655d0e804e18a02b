/** Activity to IncomingMessage: the only place where what comes from a channel is read. */
import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import { actionSchema, type IncomingMessage } from '../dialogs/index.ts';

/** Longer text is cut before anything looks at it: nobody types a longer answer. */
const longestText = 1000;

const identitySchema = z.object({ id: z.string().min(1) });

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

/**
 * Whether this says that the person has left for good: the app was removed, the bot was blocked or taken out of the
 * conversation, or they closed it. What is remembered is deleted then.
 */
export function hasLeft(activity: Partial<Activity>): boolean {
  switch (activity.type) {
    case ActivityTypes.EndOfConversation:
      return true;
    case ActivityTypes.InstallationUpdate:
    case ActivityTypes.ContactRelationUpdate:
      return /^remove/.test(String(activity.action));
    case ActivityTypes.ConversationUpdate:
      return isAmong(activity.membersRemoved, activity.recipient?.id);
    case ActivityTypes.Event:
      return activity.name === leaveEvent;
    default:
      return false;
  }
}

function isAmong(members: unknown, id: string | undefined): boolean {
  const known = z.array(identitySchema).safeParse(members);
  return known.success && known.data.some((member) => member.id === id);
}

/** Under what a conversation is remembered; undefined when nobody says which one it is: then it is nobody's. */
export function conversationKey({ channelId, conversation }: Partial<Activity>): string | undefined {
  const known = identitySchema.safeParse(conversation);
  return known.success ? `${channelId} ${known.data.id}` : undefined;
}

/** The event with which the web chat comes back to a talk whose transcript is gone. */
export const resumeEvent = 'webchat/resume';
/** The event with which the web chat says that the person has left the page in haste. */
export const leaveEvent = 'webchat/leave';
/** The event that tells the web chat to begin with an empty screen: everything was forgotten. */
export const forgottenEvent = 'webchat/forgotten';

function readMessage({ text, value }: Partial<Activity>): IncomingMessage {
  const typed = typeof text === 'string' ? visible(text.slice(0, longestText)) : '';
  const tapped = actionSchema.safeParse(typeof value === 'string' ? parseJson(value) : value);
  return tapped.success ? { text: typed, action: tapped.data } : { text: typed };
}

/** Without what nobody sees: control characters, marks of direction, half emoji. Joined emoji stay joined. */
function visible(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Control}/gu, ' ')
    .replace(/(?!\u200d)\p{Format}|\p{Surrogate}/gu, '')
    .trim();
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
