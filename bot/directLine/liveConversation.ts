/** One conversation of one person: what was said, and the turns that the bot takes in it. */
import { type Activity, ActivityTypes } from 'botbuilder';
import type { DateTime } from 'luxon';
import { forgottenEvent, resumeEvent } from '../activities.ts';
import type { Limits } from './limits.ts';
import { PerMinute } from './perMinute.ts';
import type { Posted } from './schemas.ts';
import { Transcript } from './transcript.ts';

const bot = { id: 'peer-support-finder', name: 'Peer Support Finder', role: 'bot' } as const;
const channelId = 'webchat';
/** Ids of a page remembered, so that what it sends again is taken once: it sends again within seconds. */
const mostPosted = 100;

export interface ConversationOptions {
  /** Lets the bot take a turn. It never fails: what goes wrong is its own to tell. */
  readonly turn: (activity: Partial<Activity>) => Promise<void>;
  readonly now: () => DateTime;
  readonly limits: Limits;
}

export class LiveConversation {
  readonly id: string;
  readonly transcript: Transcript;
  private readonly person: { readonly id: string; readonly name: string };
  private readonly options: ConversationOptions;
  private readonly pace: PerMinute;
  private readonly posted = new Map<string, string>();

  constructor(id: string, user: string, options: ConversationOptions) {
    this.id = id;
    this.person = { id: user, name: '' };
    this.options = options;
    this.transcript = new Transcript(options.limits, () => options.now().toMillis());
    this.pace = new PerMinute(options.limits.activitiesPerMinute, options.now);
  }

  /**
   * Takes what the person sent, echoes it, and lets the bot answer. Gives the activity's id, the same one when the page
   * sends the same again; or `flood` when so much came within a minute that it must wait.
   */
  post(sent: Posted): string | 'flood' {
    const clientId = sent.channelData?.clientActivityID;
    const before = clientId === undefined ? undefined : this.posted.get(clientId);
    if (before !== undefined) return before;
    if (!this.pace.take()) return 'flood';
    const activity = this.transcript.add(this.fromPerson(sent), this.id);
    if (clientId !== undefined) this.rememberPosted(clientId, activity.id);
    void this.options.turn(activity);
    return activity.id;
  }

  /** Tells the bot that the person has come, so that it greets them. */
  join(): Promise<void> {
    const activity = { type: ActivityTypes.ConversationUpdate, membersAdded: [this.person] };
    return this.options.turn(this.fromPerson(activity));
  }

  /** Tells the bot that the person has come back to a page whose transcript is gone. */
  resume(): Promise<void> {
    return this.options.turn(this.fromPerson({ type: ActivityTypes.Event, name: resumeEvent }));
  }

  /**
   * Takes what the bot says, and gives its id. Web Chat holds a reply back for five seconds when it does not know what it
   * replies to, so that is left out then.
   */
  say({ replyToId, ...said }: Partial<Activity>): string {
    if (said.name === forgottenEvent) {
      this.posted.clear();
      this.transcript.forget({ ...this.stamped(said), from: bot }, this.id);
      return '';
    }
    const reply = this.transcript.knows(replyToId) ? { replyToId } : {};
    const activity = { ...this.stamped(said), ...reply, from: bot, recipient: this.person };
    return this.transcript.add(activity, this.id).id;
  }

  private fromPerson(activity: Partial<Activity>): Partial<Activity> {
    return { ...this.stamped(activity), from: { ...this.person, role: 'user' }, recipient: bot };
  }

  /** The activity with what is ours to set. */
  private stamped(activity: Partial<Activity>): Partial<Activity> {
    return {
      ...activity,
      channelId,
      conversation: { id: this.id, isGroup: false, conversationType: 'personal', name: '' },
      serviceUrl: 'urn:peer-support-finder:webchat',
      timestamp: this.options.now().toJSDate(),
    };
  }

  private rememberPosted(clientId: string, id: string): void {
    this.posted.set(clientId, id);
    const [oldest] = this.posted.keys();
    if (this.posted.size > mostPosted && oldest !== undefined) this.posted.delete(oldest);
  }
}
