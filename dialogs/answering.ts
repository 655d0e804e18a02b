/** Answers taken, taken back, said back and changed; and the groups that they give. */
import type { Action, QuestionId } from './action.ts';
import { answered, withHeard, without, withSkipped } from './answers.ts';
import type { Conversation, Services } from './conversation.ts';
import { openQuestion, questionOf, questionsFor } from './flow.ts';
import { recommend } from './recommendation.ts';
import type { Turn } from './reply.ts';
import { afterAnswer, goOn, groupOptions, missed, needHelpNow, text, withOpenQuestion } from './turns.ts';
import { answerInWords } from './wording/answers.ts';
import { sentence } from './wording/lists.ts';
import { questionNames } from './wording/questions.ts';
import * as say from './wording/talk.ts';

/** Takes a tapped answer, also one to a question that was asked long ago. */
export function answer(
  before: Conversation,
  { question, value }: Extract<Action, { readonly do: 'answer' }>,
  services: Services,
): Turn {
  const read = questionOf(question)?.read(value, services.directory, before.answers);
  if (!read) return missed(before, say.notCaught(before.misses + 1), services);
  const after = answered(before, withHeard(before.answers, read));
  const isLoss = after.answers.who === 'bereaved' && before.answers.who !== 'bereaved';
  return afterAnswer(after, [], services, { kind: isLoss ? [text(say.sorryForLoss)] : [] });
}

/** Puts the answers back as they were one step before. */
export function back(before: Conversation, services: Services): Turn {
  const answers = before.history.at(-1);
  if (!answers) return goOn(before, [text(say.backAtStart)], services);
  return goOn({ ...before, answers, history: before.history.slice(0, -1), shown: 0 }, [text(say.wentBack)], services);
}

/** Opens a question again, or offers the answers that can be changed. */
export function change(before: Conversation, question: QuestionId | undefined, services: Services): Turn {
  if (question) {
    if (!questionOf(question)?.applies(before.answers, services.directory))
      return goOn(before, [text(say.notForThese)], services);
    if (before.answers[question] === undefined) return goOn(before, [text(say.notAskedYet)], services);
    return goOn(answered(before, without(before.answers, question)), [text(say.changing)], services);
  }
  const given = questionsFor(before.answers, services.directory).filter(({ id }) => before.answers[id] !== undefined);
  if (given.length === 0) return goOn(before, [text(say.nothingToChange)], services);
  return {
    conversation: before,
    replies: [text(say.whichToChange)],
    options: [
      ...given.map(({ id }) => ({ label: questionNames[id], action: { do: 'change', question: id } }) as const),
      { label: say.labels.goOn, action: { do: 'go-on' } },
      needHelpNow,
    ],
  };
}

/** Says the answers back, with the groups that they would give by now. */
export function soFar(conversation: Conversation, services: Services): Turn {
  const { answers } = conversation;
  const lines = questionsFor(answers, services.directory).flatMap(({ id }) => {
    const words = answerInWords(id, answers, services.directory);
    return words === undefined ? [] : [`${questionNames[id]}: ${sentence(words)}`];
  });
  const groups =
    lines.length > 0 && openQuestion(answers, services.directory)
      ? recommend(answers, 0, services, { echo: false }).replies
      : [];
  return goOn({ ...conversation, shown: 0 }, [text(say.soFar(lines)), ...groups], services);
}

/** Skips every open question and shows the groups. */
export function showNow(before: Conversation, services: Services): Turn {
  const open = questionsFor(before.answers, services.directory).filter(({ id }) => before.answers[id] === undefined);
  const answers = open.reduce((soFar, { id }) => withSkipped(soFar, id), before.answers);
  return goOn({ ...answered(before, answers), shown: 0 }, [], services);
}

/** Shows the next groups. */
export function more(before: Conversation, services: Services): Turn {
  if (before.shown === 0) return goOn(before, [], services);
  const { replies, shown, matches } = recommend(before.answers, before.shown, services);
  const conversation = { ...before, shown };
  return withOpenQuestion({ conversation, replies, options: groupOptions(conversation, matches) }, services);
}
