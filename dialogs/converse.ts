/** One turn: safety first, then commands and questions to us, then the answers heard, then what comes next. */
import { scopeOf } from '../data/index.ts';
import { act } from './act.ts';
import { type QuestionId, questionIdSchema } from './action.ts';
import { answered, saysAnything, withHeard } from './answers.ts';
import type { Answers, Conversation, IncomingMessage, Services } from './conversation.ts';
import { openQuestion } from './flow.ts';
import type { Question } from './questions/question.ts';
import { type Reading, readMessage } from './reading.ts';
import type { TextReply, Turn } from './reply.ts';
import { afterAnswer, askQuestion, goOn, missed, questionOptions, text } from './turns.ts';
import type { SmallTalk } from './understanding/index.ts';
import { answersInOneLine } from './wording/answers.ts';
import { joinRoutes } from './wording/groups.ts';
import { inTheirLanguage } from './wording/languages.ts';
import * as say from './wording/talk.ts';

/**
 * What was remembered and said, to what to remember and reply. A pure function: the same conversation, message,
 * directory and moment give the same turn, so that a turn can be run again after a write conflict. Never throws.
 */
export function converse(before: Conversation, message: IncomingMessage, services: Services): Turn {
  if (message.action) return act(before, message.action, services);
  const { utterance, danger, language, command, asks, answers, places, smallTalk, sad } = readMessage(
    message,
    before,
    services,
  );
  if (danger) return act(before, { do: 'urgent-help' }, services);
  if (language) return missed(before, inTheirLanguage(language, services.directory.charity), services);
  if (command) return act(before, command, services);
  const open = openQuestion(before.answers, services.directory);
  const after = answered(before, withHeard(before.answers, answers));
  if (asks) return act(saysAnything(answers) ? after : before, asks, services);
  if (open?.id === 'place' && places) return choosePlace(before, open, places, services);
  if (saysAnything(answers)) {
    const enough = isEnough(before, answers, after);
    const replies = acknowledged(before, answers, after, open?.id, enough, services);
    const kind = kindWords(before, after, sad ?? false);
    return afterAnswer(after, [...replies, ...ofAnotherPart(answers, services)], services, { enough, kind });
  }
  if (smallTalk) return chat(before, smallTalk, services);
  if (utterance.words.length === 0) return missed(before, say.nothingTyped, services);
  return missed(before, missedWords(before, open), services);
}

/** Answers what says nothing but that a person is there; with help in sight where they may be in a bad way. */
function chat(before: Conversation, smallTalk: SmallTalk, services: Services): Turn {
  const words = say.smallTalk[smallTalk];
  const heavy = smallTalk === 'swearing' || smallTalk === 'sad';
  const replies = [text(heavy ? `${words}\n\n${services.directory.urgentHelp.line}` : words)];
  return goOn({ ...before, misses: 0 }, replies, services);
}

/**
 * Whether groups are worth showing before every question is answered: somebody said much at once, met a loss, or changed an
 * answer behind groups that they have seen.
 */
function isEnough(before: Conversation, heard: Answers, after: Conversation): boolean {
  const slots = heardSlots(heard);
  const { who, cancers, age, formats } = after.answers;
  if (before.shownFor && slots.some((id) => id in before.answers)) return true;
  if (cancers === undefined || slots.length < 2) return false;
  return slots.length >= 3 || who === 'bereaved' || (who !== undefined && age !== undefined && formats !== undefined);
}

function heardSlots(heard: Answers): QuestionId[] {
  return questionIdSchema.options.filter((id) => heard[id] !== undefined);
}

/** A word of sympathy, at once and once: after a death, or to somebody who is low or afraid. */
function kindWords(before: Conversation, after: Conversation, sad: boolean): TextReply[] {
  if (after.answers.who === 'bereaved' && before.answers.who !== 'bereaved') return [text(say.sorryForLoss)];
  return sad ? [text(say.sorryItIsHard)] : [];
}

/** A cancer of another part of the body: what we can do for them, and the better place. */
function ofAnotherPart({ cancers }: Answers, { directory }: Services): TextReply[] {
  if (cancers === undefined || cancers === 'skipped' || cancers.length === 0) return [];
  if (cancers.some((id) => scopeOf(directory, id) !== 'out')) return [];
  const places = directory.signposts.filter(({ pointsTo }) => pointsTo.includes('other-cancer'));
  return [
    text(
      say.anotherCancer(
        places.map(
          ({ name, contact }) =>
            `${name}: ${joinRoutes(contact)
              .map(({ words }) => words)
              .join(', ')}`,
        ),
      ),
    ),
  ];
}

/** What we say back: that an answer changed, or what was put when more than the open question was answered. */
function acknowledged(
  before: Conversation,
  heard: Answers,
  after: Conversation,
  open: QuestionId | undefined,
  enough: boolean,
  services: Services,
): TextReply[] {
  const line = answersInOneLine(after.answers, services.directory);
  const beyond = heardSlots(heard).filter((id) => id !== open && !isSame(before.answers, after.answers, id));
  if (!line || beyond.length === 0) return [];
  if (beyond.some((id) => id in before.answers)) return [text(say.changed(line))];
  if (before.shownFor && !openQuestion(after.answers, services.directory)) return [text(say.noted(line))];
  return enough || !openQuestion(after.answers, services.directory) ? [] : [text(say.noted(line))];
}

function isSame(before: Answers, after: Answers, id: QuestionId): boolean {
  return JSON.stringify(before[id]) === JSON.stringify(after[id]);
}

function choosePlace(
  before: Conversation,
  open: Question,
  { kind, places }: NonNullable<Reading['places']>,
  services: Services,
): Turn {
  const question = askQuestion(open, before, services);
  const options = places.map(
    ({ id, name }) => ({ label: name, action: { do: 'answer', question: open.id, value: id } }) as const,
  );
  const words = kind === 'which' ? say.whichPlace : say.nearlyPlace;
  return {
    conversation: before,
    replies: [{ ...question, text: words, options }],
    options: questionOptions(open, before),
  };
}

function missedWords({ misses }: Conversation, open: Question | undefined): string {
  if (open?.id === 'place' && misses === 0) return say.unknownPlace;
  return open ? say.notCaught(misses + 1) : say.notCaughtAtTheEnd(misses + 1);
}
