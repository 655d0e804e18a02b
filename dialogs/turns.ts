/** How a turn ends: with the question that is open, or with the groups, and always with a way to help in sight. */
import type { Match } from '../data/index.ts';
import type { Answers, Conversation, Services } from './conversation.ts';
import { openQuestion, questionsFor } from './flow.ts';
import type { Question } from './questions/question.ts';
import { firstGroups, goodOnes, matchesFor, recommend } from './recommendation.ts';
import type { Option, QuestionReply, Reply, TextReply, Turn } from './reply.ts';
import { questionText } from './wording/questions.ts';
import * as say from './wording/talk.ts';

export const needHelpNow: Option = { label: say.labels.help, action: { do: 'urgent-help' } };

/** Misses in a row after which the choices are offered in words, with a person to talk to. */
const missesForAnotherWay = 2;

export function text(words: string): TextReply {
  return { kind: 'text', text: words };
}

/**
 * The rest of a turn that has said `replies`: the open question, or the groups when all is answered. With the groups
 * already shown, what was said stands alone; and when nothing was said, they are shown again.
 */
export function goOn(conversation: Conversation, replies: readonly Reply[], services: Services): Turn {
  const open = openQuestion(conversation.answers, services.directory);
  if (open) {
    const asked = askQuestion(open, conversation, services);
    return { conversation, replies: [...replies, asked], options: questionOptions(open, conversation) };
  }
  if (conversation.shown > 0 && replies.length > 0)
    return {
      conversation,
      replies,
      options: groupOptions(conversation, matchesFor(conversation.answers, services)),
    };
  return showGroups(conversation, replies, services);
}

/**
 * The groups for these answers, and under them the question that is still open. With nothing said before them, the answers
 * are said back; after other groups, what is new and what is gone. `kind`, a word of sympathy, comes first.
 */
export function showGroups(
  conversation: Conversation,
  replies: readonly Reply[],
  services: Services,
  kind: readonly Reply[] = [],
): Turn {
  const { answers, shownFor } = conversation;
  const {
    replies: groups,
    shown,
    matches,
  } = recommend(answers, 0, services, {
    echo: replies.length === 0,
    seenBefore: shownFor?.who === 'bereaved',
  });
  const changes = shownFor ? changesIn(shownFor, answers, services) : undefined;
  const next = { ...conversation, shown: Math.max(shown, 1), shownFor: answers };
  const shownGroups = openQuestion(answers, services.directory) ? groups.map(withQuestionBelow) : groups;
  return withOpenQuestion(
    {
      conversation: next,
      replies: [...kind, ...withLine(replies, changes), ...shownGroups],
      options: groupOptions(next, matches),
    },
    services,
  );
}

/** The choices under a list of cards belong to a question that is out of sight on a small screen. */
function withQuestionBelow(reply: Reply): Reply {
  return reply.kind === 'groups' ? { ...reply, intro: `${reply.intro} ${say.questionBelow}` } : reply;
}

/**
 * The turn after an answer: the next question; or the groups when that was the last one, or it says `enough`. `kind` is a
 * word of sympathy, which comes first and is not what is said about the answer.
 */
export function afterAnswer(
  after: Conversation,
  replies: readonly Reply[],
  services: Services,
  { enough = false, kind = [] }: { readonly enough?: boolean; readonly kind?: readonly Reply[] } = {},
): Turn {
  const open = openQuestion(after.answers, services.directory);
  if ((open && !enough) || after.shown > 0) return goOn(after, [...kind, ...replies], services);
  if (!after.shownFor || !showTheSame(after.shownFor, after.answers, services))
    return showGroups(after, replies, services, kind);
  const first = firstGroups(after.answers, services).length;
  const next = { ...after, shown: Math.max(first, 1), shownFor: after.answers };
  return withOpenQuestion(
    {
      conversation: next,
      replies: [...kind, ...replies, text(say.sameGroups)],
      options: groupOptions(next, matchesFor(after.answers, services)),
    },
    services,
  );
}

/** Whether both sets of answers give the same groups, for the same reasons and with the same meetings. */
function showTheSame(a: Answers, b: Answers, services: Services): boolean {
  return (
    JSON.stringify(recommend(a, 0, services, { echo: false })) ===
    JSON.stringify(recommend(b, 0, services, { echo: false }))
  );
}

/** The line with the last thing said, so that the first group stays in sight on a small screen. */
function withLine(replies: readonly Reply[], line: string | undefined): Reply[] {
  const last = replies.at(-1);
  if (line === undefined) return [...replies];
  if (last?.kind !== 'text') return [...replies, text(line)];
  return [...replies.slice(0, -1), text(`${last.text} ${line}`)];
}

function changesIn(before: Answers, after: Answers, services: Services): string | undefined {
  const names = (answers: Answers) => firstGroups(answers, services).map(({ group }) => group.name);
  const [was, is] = [names(before), names(after)];
  return say.groupsChanged(
    is.filter((name) => !was.includes(name)),
    was.filter((name) => !is.includes(name)),
  );
}

/** A turn that has shown groups, with the question that is still open under them: it can be answered or left. */
export function withOpenQuestion(turn: Turn, services: Services): Turn {
  const open = openQuestion(turn.conversation.answers, services.directory);
  if (!open) return turn;
  const asked = askQuestion(open, turn.conversation, services);
  const question = {
    ...asked,
    text: `${say.orTellMore}\n\n${questionText(open.id, turn.conversation.answers, services.directory)}`,
  };
  const others = turn.options.filter(({ action }) => action.do === 'more' || action.do === 'change');
  const [skip, ...rest] = questionOptions(open, turn.conversation);
  return { ...turn, replies: [...turn.replies, question], options: [...(skip ? [skip] : []), ...others, ...rest] };
}

/** The open question as a reply; its choices in words when buttons have not helped. */
export function askQuestion(
  question: Question,
  { answers, misses }: Conversation,
  { directory }: Services,
): QuestionReply {
  const { number, of } = stepOf(question, answers, { directory });
  return {
    kind: 'question',
    id: question.id,
    text: `${say.stepLine(number, of)}\n\n${questionText(question.id, answers, directory)}`,
    options: question.choices(directory, answers).map(({ label, value }) => ({
      label,
      action: { do: 'answer', question: question.id, value },
    })),
    style: misses >= missesForAnotherWay ? 'list' : 'buttons',
  };
}

function stepOf(
  question: Question,
  answers: Answers,
  { directory }: Pick<Services, 'directory'>,
): { number: number; of: number } {
  const questions = questionsFor(answers, directory);
  return { number: questions.findIndex(({ id }) => id === question.id) + 1, of: questions.length };
}

/** What can be done beside answering the open question. */
export function questionOptions({ id }: Question, { history }: Conversation): Option[] {
  return [
    { label: say.labels.skip, action: { do: 'skip', question: id } },
    ...(history.length > 0 ? [{ label: say.labels.back, action: { do: 'back' } } as const] : []),
    needHelpNow,
  ];
}

/** What can be done once some of the matches are shown. */
export function groupOptions({ shown }: Conversation, matches: readonly Match[]): Option[] {
  const more = shown < goodOnes(matches) ? say.labels.more : say.labels.near;
  return [
    ...(shown < matches.length ? [{ label: more, action: { do: 'more' } } as const] : []),
    ...(matches.length > 1 ? [{ label: say.labels.firstMeeting, action: { do: 'first-meeting' } } as const] : []),
    { label: say.labels.change, action: { do: 'change' } },
    { label: say.labels.restart, action: { do: 'restart' } },
    needHelpNow,
  ];
}

/** A message that was not understood: said so, with help in sight; after two in a row, another way and a person. */
export function missed(before: Conversation, words: string, services: Services): Turn {
  const conversation = { ...before, misses: before.misses + 1 };
  const { charity, urgentHelp } = services.directory;
  const another =
    conversation.misses >= missesForAnotherWay ? [say.person(charity.name, charity.email, charity.phone)] : [];
  return goOn(conversation, [text([words, ...another, urgentHelp.line].join('\n\n'))], services);
}
