/** One turn: safety first, then commands and questions to us, then the answers heard, then what comes next. */
import { act } from './act.ts';
import type { QuestionId } from './action.ts';
import { answered, sameAnswers, withHeard } from './answers.ts';
import type { Answers, Conversation, IncomingMessage, Services } from './conversation.ts';
import { openQuestion } from './flow.ts';
import type { Question } from './questions/question.ts';
import { type Reading, readMessage } from './reading.ts';
import type { Turn } from './reply.ts';
import { askQuestion, goOn, missed, questionOptions, text } from './turns.ts';
import { answersInOneLine } from './wording/answers.ts';
import * as say from './wording/talk.ts';

/**
 * What was remembered and said, to what to remember and reply. A pure function: the same conversation, message,
 * directory and moment give the same turn, so that a turn can be run again after a write conflict. Never throws.
 */
export function converse(before: Conversation, message: IncomingMessage, services: Services): Turn {
  if (message.action) return act(before, message.action, services);
  const { utterance, danger, command, asks, answers, places, smallTalk } = readMessage(message, before, services);
  if (danger) return act(before, { do: 'urgent-help' }, services);
  if (utterance.words.length === 0) return missed(before, say.nothingTyped, services);
  if (command) return act(before, command, services);
  const open = openQuestion(before.answers, services.directory);
  const after = answered(before, withHeard(before.answers, answers));
  if (asks) return act(after, asks, services);
  if (open?.id === 'place' && places) return choosePlace(before, open, places, services);
  if (saysAnything(answers)) return goOn(after, acknowledged(before, answers, after, open?.id, services), services);
  if (smallTalk) return goOn({ ...before, misses: 0 }, [text(say.smallTalk[smallTalk])], services);
  return missed(before, missedWords(before, open), services);
}

function saysAnything(answers: Answers): boolean {
  return !sameAnswers(answers, {});
}

/** What we say back: that an answer changed, or what was put when more than the open question was answered. */
function acknowledged(
  before: Conversation,
  heard: Answers,
  after: Conversation,
  open: QuestionId | undefined,
  services: Services,
) {
  const line = answersInOneLine(after.answers, services.directory);
  const stillOpen = openQuestion(after.answers, services.directory) !== undefined;
  const changedOne = Object.entries(heard).some(
    ([id, value]) => value !== undefined && id !== open && id in before.answers,
  );
  if (line && changedOne) return [text(say.changed(line))];
  const beyond = Object.entries(heard).some(([id, value]) => value !== undefined && id !== open);
  return line && beyond && stillOpen ? [text(say.noted(line))] : [];
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
