/** What each action does. Taps carry actions; typed commands and questions become the same ones. */

import type { Directory } from '../data/index.ts';
import { aboutGroup, meetsFirst } from './aboutGroups.ts';
import type { Action } from './action.ts';
import { answer, back, change, more, showNow, soFar } from './answering.ts';
import { answered, withSkipped } from './answers.ts';
import { type Conversation, newConversation, type Services, type Who } from './conversation.ts';
import { openQuestion } from './flow.ts';
import { meetingsAsked } from './meetingsAsked.ts';
import type { Option, Turn } from './reply.ts';
import { afterAnswer, goOn, missed, needHelpNow, text } from './turns.ts';
import { answersInOneLine } from './wording/answers.ts';
import { welcomedInWords } from './wording/groups.ts';
import * as say from './wording/talk.ts';

/** Does one action. Whatever it is, the turn ends with the open question or the groups, and help in sight. */
export function act(before: Conversation, action: Action, services: Services): Turn {
  const { directory } = services;
  const calm = { ...before, misses: 0 };
  switch (action.do) {
    case 'start':
    case 'resume':
      return Object.keys(before.answers).length > 0 ? resume(calm, services) : start(calm, services);
    case 'go-on':
      return goOn({ ...calm, shown: 0 }, [], services);
    case 'answer':
      return answer(before, action, services);
    case 'skip':
      return afterAnswer(answered(before, withSkipped(before.answers, action.question)), [], services);
    case 'back':
      return back(calm, services);
    case 'change':
      return change(calm, action.question, services);
    case 'so-far':
      return soFar(calm, services);
    case 'show':
      return showNow(calm, services);
    case 'more':
      return more(calm, services);
    case 'first-meeting':
      return goOn(calm, [meetsFirst(calm.answers, services)], services);
    case 'tell':
    case 'next-meeting':
    case 'all-dates':
      return aboutGroup(calm, action, services);
    case 'meetings':
      return goOn(
        { ...calm, group: action.group ?? calm.group },
        [meetingsAsked(calm.answers, action, services)],
        services,
      );
    case 'topic':
      return topic(before, action.topic, services);
    case 'urgent-help':
      return urgentHelp(before, action.all ?? false, services);
    case 'person':
      return goOn(calm, [text(personWords(services))], services);
    case 'help':
      return goOn(calm, [text(say.help)], services);
    case 'restart':
      return goOn(newConversation(), [text(say.startedAgain)], services);
    case 'forget':
      return forget(services);
    case 'stop':
      return {
        conversation: calm,
        replies: [text(`${say.goodbye}\n\n${directory.urgentHelp.line}`)],
        options: [
          { label: say.labels.goOn, action: { do: 'go-on' } },
          { label: say.labels.restart, action: { do: 'restart' } },
          needHelpNow,
        ],
      };
  }
}

/** It is done before it is said: the turn is sent once nothing is remembered any more. */
function forget({ directory }: Services): Turn {
  return {
    conversation: newConversation(),
    forget: true,
    replies: [text(`${say.forgotten}\n\n${directory.urgentHelp.line}`)],
    options: [{ label: say.labels.restart, action: { do: 'restart' } }, needHelpNow],
  };
}

function start(conversation: Conversation, services: Services): Turn {
  const { charity, urgentHelp } = services.directory;
  return goOn(conversation, [text(`${say.welcome(charity.name)}\n\n${urgentHelp.line}`)], services);
}

function resume(conversation: Conversation, services: Services): Turn {
  const line = answersInOneLine(conversation.answers, services.directory);
  const open = openQuestion(conversation.answers, services.directory);
  const words = line && open ? `${say.welcomeBack}\n\n${say.noted(line)}` : say.welcomeBack;
  return goOn({ ...conversation, shown: 0 }, [text(words)], services);
}

/** A question that the data answers. One that we cannot help with is said in other words the second time. */
function topic(conversation: Conversation, id: string, services: Services): Turn {
  const { directory } = services;
  const known = directory.topics.find((one) => one.id === id);
  if (!known) return missed(conversation, say.notCaught(conversation.misses + 1), services);
  const link = known.link ? [`${known.link.label}: ${known.link.url}`] : [];
  const welcoming = known.welcomes ? [welcomeLine(known.welcomes, directory)] : [];
  if (known.about !== 'out-of-scope')
    return goOn(
      { ...conversation, misses: 0 },
      [text([...known.answer, ...welcoming, ...link].join('\n\n'))],
      services,
    );
  const again = conversation.misses > 0 ? [say.anotherICannot(conversation.misses)] : [];
  return missed(conversation, [...again, ...known.answer, ...link].join('\n\n'), services);
}

function welcomeLine(who: Who, directory: Directory): string {
  const names = directory.groups.filter(({ eligibility }) => eligibility.people.includes(who)).map(({ name }) => name);
  return say.theseWelcome(welcomedInWords([who]), names);
}

function urgentHelp(conversation: Conversation, all: boolean, { directory }: Services): Turn {
  const lines = directory.urgentHelp.lines
    .filter(({ first }) => all || first)
    .map(({ name, how, when, hours, href }) => ({
      label: name,
      words: how,
      href,
      note: [when, hours].filter(Boolean).join(' '),
    }));
  const more: Option = { label: say.labels.moreHelp, action: { do: 'urgent-help', all: true } };
  return {
    conversation,
    replies: [{ kind: 'urgent-help', intro: say.urgentIntro, lines }, text(say.urgentOutro)],
    options: [
      { label: say.labels.goOn, action: { do: 'go-on' } },
      ...(all ? [] : [more]),
      { label: say.labels.person, action: { do: 'person' } },
    ],
  };
}

function personWords({ directory: { charity, urgentHelp } }: Services): string {
  return `${say.person(charity.name, charity.email, charity.phone)}\n\n${urgentHelp.line}`;
}
