/** What was said in one conversation, in memory only, and who is listening. Nothing of it is ever written down. */
import type { Activity } from 'botbuilder';

/** Older activities than these are let go; a page that resumes gets the newest. */
const mostActivities = 400;

/** Activities after a watermark, with the watermark of the last. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

export type Listener = (set: ActivitySet) => void;

export class Transcript {
  private readonly entries: { readonly sequence: number; readonly activity: Partial<Activity> }[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly millis: () => number;
  private last = 0;

  /** Sequence numbers begin at the clock's milliseconds, so that they never go back, not even across a restart. */
  constructor(millis: () => number) {
    this.millis = millis;
  }

  /** Adds an activity under an id of its own, tells the listeners, and gives it back. */
  add<T extends Partial<Activity>>(said: T, conversation: string): T & { readonly id: string } {
    this.last = Math.max(this.last + 1, this.millis());
    const activity = { ...said, id: `${conversation}|${this.last}` };
    this.entries.push({ sequence: this.last, activity });
    if (this.entries.length > mostActivities) this.entries.shift();
    for (const listener of this.listeners) listener({ activities: [activity], watermark: `${this.last}` });
    return activity;
  }

  /** What came after a watermark; everything when it is empty or unreadable. */
  after(watermark: string | null): ActivitySet {
    const since = Number(watermark ?? '') || 0;
    const newer = this.entries.filter(({ sequence }) => sequence > since);
    return { activities: newer.map(({ activity }) => activity), watermark: `${Math.max(since, this.last)}` };
  }

  /** Whether the page has an activity of this id, as far as we still know. */
  knows(id: string | undefined): boolean {
    return this.entries.some(({ activity }) => activity.id === id);
  }

  /** Tells `listener` of every activity from now on; the function given back ends it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
