/** How much the service takes on. All of it is held in memory, and anybody can reach it. */
export interface Limits {
  /** Conversations held at once. Beyond them the one longest unused is let go; its answers stay in the store. */
  readonly conversations: number;
  /** New conversations in a minute, in the whole process: each becomes a file in the store. */
  readonly newPerMinute: number;
  /** Activities that one conversation may send in a minute: fast typing, not a flood. */
  readonly activitiesPerMinute: number;
  /** Streams that one conversation may hold open: a few tabs. The oldest is closed for a new one. */
  readonly streams: number;
  /** Minutes without a call or an open stream after which a transcript is let go. */
  readonly idleMinutes: number;
  /** Activities, and characters of their JSON, that a transcript keeps: the newest. A long talk is 60,000 characters. */
  readonly activities: number;
  readonly characters: number;
}

/** At the very worst about 300 MB; a talk takes some 30 kB. */
export const usualLimits: Limits = {
  conversations: 2000,
  newPerMinute: 600,
  activitiesPerMinute: 60,
  streams: 5,
  idleMinutes: 60,
  activities: 400,
  characters: 150_000,
};
