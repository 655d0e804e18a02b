/** The conversations of this process: each with its transcript, and the turns that the bot takes in it. */
import { type Activity, ActivityTypes } from 'botbuilder';
import type { DateTime } from 'luxon';
import { resumeEvent } from '../activities.ts';
import type { Log } from '../log.ts';
import type { TurnHandler } from '../turnHandler.ts';
import { DirectLineAdapter } from './directLineAdapter.ts';
import type { Posted } from './schemas.ts';
import { Transcript } from './transcript.ts';

/** Conversations held in memory. Beyond them, the one longest unused is let go; its answers stay in the store. */
const mostConversations = 5000;
/** Messages that one conversation may send in a minute: fast typing, not a flood. */
const mostPerMinute = 60;

const bot = { id: 'peer-support-finder', name: 'Peer Support Finder', role: 'bot' } as const;
const channelId = 'webchat';

export interface ConversationOptions {
  readonly handler: TurnHandler;
  readonly now: () => DateTime;
  readonly log: Log;
}

/** One conversation of one person. */
export class LiveConversation {
  readonly transcript: Transcript;
  readonly id: string;
  private readonly user: string;
  private readonly adapter: DirectLineAdapter;
  private readonly options: ConversationOptions;
  private readonly posted = new Map<string, string>();
  private recent: number[] = [];

  constructor(id: string, user: string, options: ConversationOptions) {
    this.id = id;
    this.user = user;
    this.options = options;
    this.transcript = new Transcript(() => options.now().toMillis());
    this.adapter = new DirectLineAdapter((activity) => this.say(activity));
  }

  /** Whether so much came within a minute that the next message must wait. */
  isFlooded(): boolean {
    const minuteAgo = this.options.now().minus({ minutes: 1 }).toMillis();
    this.recent = this.recent.filter((at) => at > minuteAgo);
    return this.recent.length >= mostPerMinute;
  }

  /** Takes what the person sent, echoes it, and lets the bot answer; gives the id. Sent again, it is taken once. */
  post(sent: Posted): string {
    const clientId = sent.channelData?.clientActivityID;
    const before = clientId === undefined ? undefined : this.posted.get(clientId);
    if (before !== undefined) return before;
    this.recent.push(this.options.now().toMillis());
    const activity = this.transcript.add(this.stamped(sent), this.id);
    if (clientId !== undefined) this.posted.set(clientId, activity.id);
    void this.turn(activity);
    return activity.id;
  }

  /** Tells the bot that the person has come, so that it greets them. */
  join(): Promise<void> {
    const person = { id: this.user, name: '' };
    return this.turn(this.stamped({ type: ActivityTypes.ConversationUpdate, membersAdded: [person] }));
  }

  /** Tells the bot that the person has come back to a page whose transcript is gone. */
  resume(): Promise<void> {
    return this.turn(this.stamped({ type: ActivityTypes.Event, name: resumeEvent }));
  }

  private async turn(activity: Partial<Activity>): Promise<void> {
    try {
      await this.adapter.receive(activity, this.options.handler);
    } catch (error) {
      this.options.log.failure('directline.turn', error);
    }
  }

  private say(activity: Partial<Activity>): string {
    const { replyToId, ...rest } = activity;
    const seen = this.transcript.knows(replyToId) ? { replyToId } : {};
    const person = { id: this.user, name: '' };
    return this.transcript.add({ ...this.stamped({ ...rest, ...seen }), from: bot, recipient: person }, this.id).id;
  }

  /** The activity with what is ours to set; from the person, unless something else is said. */
  private stamped(activity: Partial<Activity>): Partial<Activity> {
    return {
      ...activity,
      from: { id: this.user, name: '', role: 'user' },
      recipient: bot,
      channelId,
      conversation: { id: this.id, isGroup: false, conversationType: 'personal', name: '' },
      serviceUrl: 'urn:peer-support-finder:webchat',
      timestamp: this.options.now().toJSDate(),
    };
  }
}

/** The conversations that are held, by id; the longest unused goes first when there are too many. */
export class LiveConversations {
  private readonly held = new Map<string, LiveConversation>();
  private readonly options: ConversationOptions;

  constructor(options: ConversationOptions) {
    this.options = options;
  }

  get(id: string): LiveConversation | undefined {
    const found = this.held.get(id);
    if (found) {
      this.held.delete(id);
      this.held.set(id, found);
    }
    return found;
  }

  open(id: string, user: string): LiveConversation {
    const conversation = new LiveConversation(id, user, this.options);
    this.held.set(id, conversation);
    const [oldest] = this.held.keys();
    if (this.held.size > mostConversations && oldest !== undefined) this.held.delete(oldest);
    return conversation;
  }
}
