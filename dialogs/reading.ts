/** One message read: what is asked, answered, or only said. What to do about it is decided in `converse.ts`. */
import type { Action, When } from './action.ts';
import { saysAnything, withSkipped } from './answers.ts';
import type { Answers, Conversation, IncomingMessage, Services } from './conversation.ts';
import { openQuestion } from './flow.ts';
import type { Question } from './questions/question.ts';
import { type Danger, noticeDanger } from './safety/index.ts';
import {
  asksAboutMeetings,
  type Heard,
  hearAnswers,
  hearCommand,
  hearLanguage,
  hearMedicalQuestion,
  hearOutOfScope,
  hearQuestion,
  hearSadness,
  hearSmallTalk,
  hearWhen,
  isDeclined,
  isNo,
  isUndiagnosed,
  type Language,
  longestMessage,
  mayAskForDates,
  readUtterance,
  type SmallTalk,
  type Utterance,
} from './understanding/index.ts';

/** What one message says, all of it: a question to us may come with answers. */
export interface Reading {
  readonly utterance: Utterance;
  /** A danger to somebody. It comes before everything else in the message. */
  readonly danger?: Danger;
  /** It is written in another language. Then nothing else is read. */
  readonly language?: Language;
  /** The whole message is a command. Then nothing else is read. */
  readonly command?: Action;
  /** A question to us. */
  readonly asks?: Action;
  readonly answers: Answers;
  /** A place that must be chosen from several, or a name that is nearly what was typed. */
  readonly places?: Heard['places'];
  readonly smallTalk?: SmallTalk;
  /** Beside anything else, that they are low or afraid. */
  readonly sad?: boolean;
}

/** Reads a typed message, seen from where the conversation is. Pure; never throws. */
export function readMessage(message: IncomingMessage, before: Conversation, services: Services): Reading {
  const { directory } = services;
  const text = message.text.slice(0, longestMessage);
  const utterance = readUtterance(text);
  const danger = noticeDanger(utterance);
  if (danger) return { utterance, danger, answers: {} };
  const language = hearLanguage(text);
  if (language) return { utterance, language, answers: {} };
  const command = hearCommand(utterance);
  if (command) return { utterance, command, answers: {} };
  const open = openQuestion(before.answers, directory);
  const { answers, places } = hear(utterance, open, before.answers, services);
  const when = whenAsked(utterance, open, answers, message, services);
  const place = answers.place === 'skipped' ? undefined : answers.place;
  const symptom = isUndiagnosed(utterance) && open?.id !== 'cancers';
  const medical = hearMedicalQuestion(utterance);
  const asks: Action | undefined =
    hearQuestion(utterance, { group: before.group, when, place, symptom }, directory) ??
    (medical === undefined ? undefined : { do: 'topic', topic: medical });
  const told = asks ? toldBeside(asks, answers, utterance) : answers;
  const asked = asks && withFormats(asks, answers);
  const heard = { utterance, answers: told, places, asks: asked, sad: hearSadness(utterance) };
  if (asks || places || saysAnything(told)) return heard;
  const smallTalk = hearSmallTalk(utterance, text);
  if (smallTalk) return { ...heard, smallTalk };
  const beyond = hearOutOfScope(utterance, text);
  return beyond ? { ...heard, asks: { do: 'topic', topic: beyond } } : heard;
}

/** "When do the Swallows meet online?" is about their online meeting. */
function withFormats(asks: Action, { formats }: Answers): Action {
  if (asks.do !== 'next-meeting' || formats === undefined || formats === 'skipped' || formats.length === 0) return asks;
  return { ...asks, formats };
}

const ofSomebody = /\b(?:i|im|ive|my|me|he|hes|she|shes|his|her)\b/;

/** When meetings are asked for; an age ("29 next week") is no such question. */
function whenAsked(
  utterance: Utterance,
  open: Question | undefined,
  answers: Answers,
  { dates }: IncomingMessage,
  { directory, now }: Services,
): When | undefined {
  const isAge = open?.id === 'age' && answers.age !== undefined && !asksAboutMeetings(utterance);
  return !isAge && mayAskForDates(utterance) ? hearWhen(utterance, now, directory.bankHolidays, dates) : undefined;
}

/** The answers beside a question to us: what it asks about is not what the person says of themselves. */
function toldBeside(asks: Action, answers: Answers, { text }: Utterance): Answers {
  if (asks.do === 'person') return { ...answers, formats: undefined };
  if (asks.do === 'topic') return ofSomebody.test(text) ? { ...answers, formats: undefined } : {};
  if (!('group' in asks) || asks.group === undefined) return answers;
  return ofSomebody.test(text) ? { ...answers, formats: undefined } : { who: answers.who };
}

/** The choice that was typed, a refusal to answer, or whatever answers the words hold. */
function hear(utterance: Utterance, open: Question | undefined, answers: Answers, services: Services): Heard {
  const choice = open && typedChoice(utterance, open, answers, services);
  if (choice) return { answers: choice };
  if (open?.id === 'part' && utterance.words.length === 1 && isNo(utterance)) return { answers: { part: 'skipped' } };
  if (open && isDeclined(utterance)) return { answers: withSkipped({}, open.id) };
  return hearAnswers(utterance, { open: open?.id, answers }, services.directory, services.now);
}

/** A choice typed by its label or, where a number cannot be the answer itself, by its number. */
function typedChoice(
  { text: typed }: Utterance,
  open: Question,
  answers: Answers,
  { directory }: Services,
): Answers | undefined {
  const choices = open.choices(directory, answers);
  const byNumber = open.id !== 'age' && /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined;
  const choice = byNumber ?? choices.find(({ label }) => readUtterance(label).text === typed);
  return choice && open.read(choice.value, directory, answers);
}
