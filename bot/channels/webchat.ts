/** Web Chat: suggested actions for choices, hero cards for groups and for urgent help. */
import { ActionTypes, type Activity, ActivityTypes, type Attachment, type CardAction, CardFactory } from 'botbuilder';
import {
  type GroupCard,
  type JoinRoute,
  type Option,
  type Reply,
  routeInWords,
  type UrgentHelpReply,
} from '../../dialogs/index.ts';
import { forgottenEvent } from '../activities.ts';
import { offerOf } from '../offers.ts';
import type { Channel } from './channel.ts';
import { checkLines, replyInText } from './text.ts';

export const webchatChannel: Channel = {
  dress(turn) {
    const activities = turn.replies.map(dressReply);
    const last = activities.at(-1);
    const begin = turn.forget ? [{ type: ActivityTypes.Event, name: forgottenEvent }] : [];
    const actions = offerOf(turn).choices.map((option) => button(option));
    return last && actions.length > 0
      ? [...begin, ...activities.slice(0, -1), { ...last, suggestedActions: { to: [], actions } }]
      : [...begin, ...activities];
  },
};

function dressReply(reply: Reply): Partial<Activity> {
  switch (reply.kind) {
    case 'question':
      return reply.style === 'list' ? message(replyInText(reply)) : message(reply.text);
    case 'groups':
      return { ...message(reply.intro), attachments: reply.cards.map(groupCard), attachmentLayout: 'list' };
    case 'urgent-help':
      return { ...message(reply.intro), attachments: [urgentCard(reply)], attachmentLayout: 'list' };
    case 'text':
    case 'meetings':
      return message(replyInText(reply));
  }
}

function message(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'markdown', locale: 'en-GB', inputHint: 'acceptingInput' };
}

function groupCard(card: GroupCard): Attachment {
  const text = [...card.why.map((why) => `- ${why}`), ...checkLines(card)].join('\n');
  const other = card.join.filter(({ href }) => href === undefined).map(routeInWords);
  return CardFactory.heroCard(
    card.name,
    [text, ...other].join('\n'),
    undefined,
    [...links(card.join), ...card.options.map((option) => button(option, card.name))],
    {
      subtitle: card.nextMeeting,
    },
  );
}

/** Lines that a tap can reach are links with their words; the others are words alone. */
function urgentCard({ lines }: UrgentHelpReply): Attachment {
  const others = lines.filter(({ href }) => href === undefined).map(routeInWords);
  return CardFactory.heroCard('People you can contact now', others.join('\n'), undefined, links(lines));
}

/** A tap that carries its action as data, and shows its label as if it had been said. */
function button({ label, action }: Option, about?: string): CardAction {
  const said = about ? `${about}: ${label}` : label;
  return { type: ActionTypes.MessageBack, title: label, text: said, displayText: said, value: action };
}

function links(routes: readonly JoinRoute[]): CardAction[] {
  return routes.flatMap(({ label, words, href, note }) =>
    href === undefined
      ? []
      : [{ type: ActionTypes.OpenUrl, title: `${label}: ${shortAddress(words)}`, value: href, text: note }],
  );
}

/** A web address as people read it: "www.example.org". */
function shortAddress(words: string): string {
  return words.replace(/^https:\/\//, '').replace(/\/$/, '');
}
