/** What the bot understands of a line, in the coarse words of the evaluation sets. */
import { DateTime } from 'luxon';
import type { Directory } from '../../data/index.ts';
import {
  type Action,
  type Answers,
  type Conversation,
  converse,
  type DateRecogniser,
  datesToRead,
  type IncomingMessage,
  newConversation,
  questionIdSchema,
  type Reading,
  readMessage,
  type When,
} from '../../dialogs/index.ts';
import type { Line } from './line.ts';

/** Where a line says nothing of the clock, it is this moment, so that a set gives the same figures every day. */
const usualNow = '2026-12-16T18:00';

/** The slots of a line, each as plain comparable data. */
export interface Understood {
  readonly who: string | null;
  readonly cancer: readonly string[];
  readonly age: readonly [number, number] | null;
  readonly formats: readonly string[];
  readonly asks: string;
  readonly group: string | null;
  readonly when: { readonly from: DateTime; readonly to: DateTime | undefined } | null;
  readonly safety: string;
}

/** Where a line begins: what was said before it, and the question that is open. */
export function standing(line: Line, directory: Directory, recogniser: DateRecogniser): Conversation {
  const now = clockOf(line);
  const services = { directory, now };
  const talked = (line.before ?? []).reduce<Conversation>(
    (before, text) => converse(before, withDates({ text }, directory, now, recogniser), services).conversation,
    newConversation(),
  );
  const asked = questionIdSchema.safeParse(line.asked);
  return asked.success ? { ...talked, answers: askedNext(talked.answers, asked.data) } : talked;
}

/** Answers that leave this question the next one open. */
function askedNext(answers: Answers, asked: string): Answers {
  const others = questionIdSchema.options.filter((id) => id !== asked && answers[id] === undefined);
  const skipped = Object.fromEntries(others.map((id) => [id, 'skipped' as const]));
  const inPerson: Answers = asked === 'place' ? { formats: ['in-person'] } : {};
  const { [questionIdSchema.parse(asked)]: _, ...rest } = { ...answers, ...skipped, ...inPerson };
  return rest;
}

/** The message of a line, with what the recogniser reads in it. */
export function withDates(
  message: IncomingMessage,
  directory: Directory,
  now: DateTime,
  recogniser: DateRecogniser,
): IncomingMessage {
  const text = datesToRead(message.text, { directory, now });
  return text === undefined ? message : { ...message, dates: recogniser(text, now.toFormat('yyyy-MM-dd')) };
}

export function clockOf({ now }: Line): DateTime {
  return DateTime.fromISO(now ?? usualNow, { zone: 'Europe/London' });
}

/** Reads one line. */
export function understand(
  line: Line,
  before: Conversation,
  directory: Directory,
  recogniser: DateRecogniser,
): Understood {
  const now = clockOf(line);
  return coarse(
    readMessage(withDates({ text: line.text }, directory, now, recogniser), before, { directory, now }),
    directory,
  );
}

function coarse(reading: Reading, directory: Directory): Understood {
  const { answers, danger } = reading;
  const action = reading.command ?? reading.asks;
  return {
    who: known(answers.who) ?? null,
    cancer: cancersOf(known(answers.cancers), directory),
    age: ageOf(known(answers.age)),
    formats: formatsOf(known(answers.formats)),
    asks: asksOf(action, directory),
    group: action && 'group' in action ? (action.group ?? null) : null,
    when: action?.do === 'meetings' && action.when ? periodOf(action.when) : null,
    safety: danger ?? 'none',
  };
}

function cancersOf(cancers: readonly string[] | undefined, { cancerTypes }: Directory): string[] {
  if (cancers === undefined) return [];
  const families = cancers.map((id) => cancerTypes.find((type) => type.id === id)?.family ?? id);
  return families.length === 0 ? ['unsure'] : [...new Set(families)].sort();
}

function ageOf(age: { readonly from: number; readonly to: number } | undefined): [number, number] | null {
  return age ? [age.from, age.to] : null;
}

function formatsOf(formats: readonly string[] | undefined): string[] {
  if (formats === undefined) return [];
  const coarse = formats.map((format) => (format === 'online-community' ? 'facebook' : format));
  return coarse.length === 0 ? ['any'] : coarse.sort();
}

function asksOf(action: Action | undefined, { topics }: Directory): string {
  switch (action?.do) {
    case 'tell':
      return 'group-info';
    case 'next-meeting':
    case 'all-dates':
    case 'first-meeting':
      return 'next-meeting';
    case 'meetings':
      return 'meetings-when';
    case 'person':
      return 'person';
    case 'topic':
      return topics.find(({ id }) => id === action.topic)?.about ?? 'none';
    default:
      return 'none';
  }
}

function periodOf({ from, to, hours }: When): Understood['when'] {
  if (from === undefined) return null;
  const day = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/London' });
  const oneDay = to !== undefined && +day(from).plus({ days: 1 }) === +day(to);
  if (hours && oneDay)
    return { from: day(from).plus({ minutes: hours.from }), to: day(from).plus({ minutes: hours.to }) };
  return { from: day(from), to: to === undefined ? undefined : day(to) };
}

function known<T>(answer: T | 'skipped' | undefined): T | undefined {
  return answer === 'skipped' ? undefined : answer;
}
