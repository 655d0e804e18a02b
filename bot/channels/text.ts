/** Plain text with numbered choices: for the terminal, and for every channel without a dress of its own. */
import type { Activity } from 'botbuilder';
import { type GroupCard, type Option, type Reply, routeInWords } from '../../dialogs/index.ts';
import type { Channel, Said } from './channel.ts';

export const textChannel: Channel = {
  dress: (turn) => [...turn.replies.map((reply) => message(replyInText(reply))), ...optionsMessage(turn)],
};

function message(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain', locale: 'en-GB' };
}

/** One reply in words. */
export function replyInText(reply: Reply): string {
  switch (reply.kind) {
    case 'text':
      return reply.text;
    case 'question':
      return [reply.text, choices(reply.options, reply.id !== 'age')].filter(Boolean).join('\n\n');
    case 'groups':
      return [reply.intro, ...reply.cards.map(cardInText), toHearMore(reply.cards)].filter(Boolean).join('\n\n');
    case 'meetings':
      return [reply.intro, reply.meetings.map((meeting) => `- ${meeting}`).join('\n'), reply.note]
        .filter(Boolean)
        .join('\n\n');
    case 'urgent-help':
      return [reply.intro, reply.lines.map(routeInWords).join('\n')].join('\n\n');
  }
}

/** The choices, one a line; numbered unless a number could itself be the answer. */
function choices(options: readonly Option[], numbered: boolean): string {
  return options.map(({ label }, index) => (numbered ? `${index + 1}. ${label}` : `- ${label}`)).join('\n');
}

function cardInText(card: GroupCard): string {
  return [
    `* ${card.name}`,
    card.nextMeeting,
    ...card.why.map((why) => `- ${why}`),
    ...checkLines(card),
    ...card.join.map(routeInWords),
  ].join('\n');
}

/** Cards have buttons for this. In plain text, a group is asked about by its name. */
function toHearMore([first]: readonly GroupCard[]): string {
  return first ? `To hear more about a group, type its name. For example: ${first.name}` : '';
}

/** What to check, as list lines. */
export function checkLines({ check }: Pick<GroupCard, 'check'>): string[] {
  return check.map((line) => `- Check: ${line}`);
}

/** What else can be said now: typed by its words. */
function optionsMessage({ options }: Said): Partial<Activity>[] {
  return options.length === 0 ? [] : [message(`You can also type: ${options.map(({ label }) => label).join(' | ')}`)];
}
