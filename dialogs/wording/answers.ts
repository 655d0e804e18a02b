/** Answers said back to the person. */
import type { Directory } from '../../data/index.ts';
import type { QuestionId } from '../action.ts';
import type { AgeRange, Answers, Format, Who } from '../conversation.ts';
import { inWords } from './lists.ts';

export const whoNames: Readonly<Record<Who, string>> = {
  patient: 'for you',
  carer: 'for a family member',
  friend: 'for a friend',
  bereaved: 'after a death',
  professional: 'for a patient of yours',
};

export const formatNames: Readonly<Record<Format, string>> = {
  online: 'online',
  'in-person': 'in person',
  phone: 'by phone',
  'online-community': 'in an online community',
  'one-to-one': 'one to one',
};

/** "34", "18 to 64", "65 or over", "under 18". */
export function ageInWords({ from, to }: { readonly from?: number; readonly to?: number }): string {
  if (from === to) return `${from}`;
  if (to === undefined || to >= 110) return `${from} or over`;
  if (from === undefined || from === 0) return `under ${to + 1}`;
  return `${from} to ${to}`;
}

/** "tongue cancer": the name of a family or type. */
export function cancerName(id: string, directory: Directory): string {
  const known =
    directory.cancerTypes.find((type) => type.id === id) ?? directory.cancerFamilies.find((family) => family.id === id);
  return known?.name ?? 'this type of cancer';
}

/** One answer in words, or undefined when there is none. */
export function answerInWords(id: QuestionId, answers: Answers, directory: Directory): string | undefined {
  const answer = answers[id];
  if (answer === undefined) return undefined;
  if (answer === 'skipped') return 'skipped';
  switch (id) {
    case 'who':
      return whoNames[answers.who === undefined || answers.who === 'skipped' ? 'patient' : answers.who];
    case 'cancers':
      return cancersInWords(answers.cancers, directory);
    case 'part':
      return undefined;
    case 'age':
      return ageAnswer(answers.age);
    case 'formats':
      return formatsInWords(answers.formats);
    case 'place':
      return directory.places.get(answers.place ?? '')?.name;
    case 'communities':
      return answers.communities?.length ? 'LGBTIQ+ groups included' : 'no LGBTIQ+ groups';
  }
}

function cancersInWords(cancers: Answers['cancers'], directory: Directory): string | undefined {
  if (cancers === undefined || cancers === 'skipped') return undefined;
  return cancers.length === 0
    ? 'not sure of the type'
    : inWords(
        cancers.map((id) => cancerName(id, directory)),
        'and',
      );
}

function ageAnswer(age: AgeRange | 'skipped' | undefined): string | undefined {
  return age === undefined || age === 'skipped' ? undefined : `age ${ageInWords(age)}`;
}

function formatsInWords(formats: Answers['formats']): string | undefined {
  if (formats === undefined || formats === 'skipped') return undefined;
  return formats.length === 0
    ? 'any way to meet'
    : inWords(
        formats.map((format) => formatNames[format]),
        'or',
      );
}

/** Every answer given, in one line: "tongue cancer, age 34, online". Undefined when there is none. */
export function answersInOneLine(answers: Answers, directory: Directory): string | undefined {
  const loss = answers.who === 'bereaved' && isNamed(answers.cancers);
  const said = (['who', 'cancers', 'age', 'formats', 'place', 'communities'] as const)
    .filter((id) => answers[id] !== 'skipped' && (id !== 'communities' || answers[id]?.length))
    .map((id) => answerInWords(id, answers, directory))
    .filter((words) => words !== undefined);
  const words = loss ? [`after the death of someone with ${said[1]}`, ...said.slice(2)] : said;
  return words.length > 0 ? words.join(', ') : undefined;
}

function isNamed(cancers: Answers['cancers']): boolean {
  return cancers !== undefined && cancers !== 'skipped' && cancers.length > 0;
}
