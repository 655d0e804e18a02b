/** Plays a talk: says and taps, and reads what comes back. Tests read as talk. */
import { DateTime } from 'luxon';
import type { Directory } from '../../data/index.ts';
import {
  type Action,
  type Conversation,
  converse,
  newConversation,
  type Option,
  type Reply,
  routeInWords,
  type Turn,
} from '../../dialogs/index.ts';

export const london = (local: string) => DateTime.fromISO(local, { zone: 'Europe/London' });

/** A talk with the bot, without any channel. */
export class Talk {
  conversation: Conversation = newConversation();
  now = london('2026-11-24T03:00');
  turn: Turn;
  private readonly directory: Directory;

  constructor(directory: Directory) {
    this.directory = directory;
    this.turn = this.take('', { do: 'start' });
  }

  says(text: string): Turn {
    return this.take(text);
  }

  /** Taps the choice with this label; "Group: Label" taps one on that group's card. */
  taps(label: string): Turn {
    const option = optionsOf(this.turn).find((one) => one.label === label);
    if (!option)
      throw new Error(
        `there is no choice “${label}” among: ${optionsOf(this.turn)
          .map((one) => one.label)
          .join(', ')}`,
      );
    return this.take('', option.action);
  }

  /** Everything the person can read in the last turn. */
  get heard(): string {
    return [...this.turn.replies.map(readable), ...optionsOf(this.turn).map(({ label }) => `[${label}]`)].join('\n');
  }

  /** Ids of the groups shown in the last turn, in order. */
  get groups(): string[] {
    return this.turn.replies.flatMap((reply) => (reply.kind === 'groups' ? reply.cards.map(({ group }) => group) : []));
  }

  private take(text: string, action?: Action): Turn {
    this.turn = converse(this.conversation, { text, action }, { directory: this.directory, now: this.now });
    this.conversation = this.turn.conversation;
    return this.turn;
  }
}

function optionsOf(turn: Turn): Option[] {
  return [
    ...turn.replies.flatMap((reply) => {
      if (reply.kind === 'question') return reply.options;
      if (reply.kind !== 'groups') return [];
      return reply.cards.flatMap(({ name, options }) =>
        options.map(({ label, action }) => ({ label: `${name}: ${label}`, action })),
      );
    }),
    ...turn.options,
  ];
}

function readable(reply: Reply): string {
  switch (reply.kind) {
    case 'text':
    case 'question':
      return reply.text;
    case 'groups':
      return [
        reply.intro,
        ...reply.cards.flatMap((card) => [
          card.name,
          ...card.why,
          ...card.check,
          card.nextMeeting,
          ...card.join.map(routeInWords),
        ]),
      ].join('\n');
    case 'meetings':
      return [reply.intro, ...reply.meetings, reply.note].join('\n');
    case 'urgent-help':
      return [reply.intro, ...reply.lines.map(routeInWords)].join('\n');
  }
}
