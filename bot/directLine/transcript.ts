/** What was said in one conversation, in memory only, and who is listening. Nothing of it is ever written down. */
import type { Activity } from 'botbuilder';
import type { Limits } from './limits.ts';

/** Activities after a watermark, with the watermark of the last. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

export interface Listener {
  said(set: ActivitySet): void;
  /** The transcript was let go: nothing more will come. */
  ended(): void;
}

interface Entry {
  readonly sequence: number;
  readonly activity: Partial<Activity>;
  readonly characters: number;
}

export class Transcript {
  private readonly entries: Entry[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly limits: Pick<Limits, 'activities' | 'characters'>;
  private readonly millis: () => number;
  private characters = 0;
  private last = 0;

  /** Sequence numbers begin at the clock's milliseconds, so that they never go back, not even across a restart. */
  constructor(limits: Pick<Limits, 'activities' | 'characters'>, millis: () => number) {
    this.limits = limits;
    this.millis = millis;
  }

  get listened(): boolean {
    return this.listeners.size > 0;
  }

  /** Adds an activity under an id of its own, tells the listeners, and gives it back. */
  add<T extends Partial<Activity>>(said: T, conversation: string): T & { readonly id: string } {
    const activity = this.numbered(said, conversation);
    const entry = { sequence: this.last, activity, characters: JSON.stringify(activity).length };
    this.entries.push(entry);
    this.characters += entry.characters;
    this.letGoOldest();
    this.tell(activity);
    return activity;
  }

  /** Forgets everything that was said, and tells the listeners with an activity that is not kept either. */
  forget(activity: Partial<Activity>, conversation: string): void {
    this.entries.length = 0;
    this.characters = 0;
    this.tell(this.numbered(activity, conversation));
  }

  /** What came after a watermark; everything when there is none. */
  after(watermark: number): ActivitySet {
    const newer = this.entries.filter(({ sequence }) => sequence > watermark);
    return { activities: newer.map(({ activity }) => activity), watermark: `${Math.max(watermark, this.last)}` };
  }

  /** Goes on after what a page has seen, even when the server's clock was set back over a restart. */
  goOnAfter(watermark: number): void {
    this.last = Math.max(this.last, watermark);
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

  end(): void {
    for (const listener of this.listeners) listener.ended();
  }

  private numbered<T extends Partial<Activity>>(said: T, conversation: string): T & { readonly id: string } {
    this.last = Math.max(this.last + 1, this.millis());
    return { ...said, id: `${conversation}|${this.last}` };
  }

  private tell(activity: Partial<Activity>): void {
    for (const listener of this.listeners) listener.said({ activities: [activity], watermark: `${this.last}` });
  }

  private letGoOldest(): void {
    const { activities, characters } = this.limits;
    while (this.entries.length > 1 && (this.entries.length > activities || this.characters > characters))
      this.characters -= this.entries.shift()?.characters ?? 0;
  }
}
