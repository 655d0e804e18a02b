/** The questions, in plain words. They change with who is looking: nobody is asked about "your" cancer for someone else. */
import type { Directory } from '../../data/index.ts';
import type { QuestionId } from '../action.ts';
import type { Answers } from '../conversation.ts';
import { unclearIn } from '../questions/part.ts';

type Person = 'you' | 'they' | 'someone who died' | 'unknown';

function personIn(answers: Answers): Person {
  switch (answers.who) {
    case 'patient':
      return 'you';
    case 'carer':
    case 'friend':
    case 'professional':
      return 'they';
    case 'bereaved':
      return 'someone who died';
    case 'skipped':
    case undefined:
      return 'unknown';
  }
}

const cancerQuestion: Readonly<Record<Person, string>> = {
  you: 'What type of cancer do you have, or did you have?',
  they: 'What type of cancer do they have, or did they have?',
  'someone who died': 'What type of cancer did they have?',
  unknown: 'What type of cancer is it?',
};

const ageQuestion: Readonly<Record<Person, string>> = {
  you: 'How old are you?',
  they: 'How old is the person with cancer?',
  'someone who died': 'How old were they?',
  unknown: 'How old is the person with cancer?',
};

/** Who would go to a meeting: a professional asks for somebody else. */
function joining({ who }: Answers): 'you' | 'they' {
  return who === 'professional' ? 'they' : 'you';
}

/** The question and, after an empty line, why we ask or how to answer. */
export function questionText(id: QuestionId, answers: Answers, directory: Directory): string {
  const person = personIn(answers);
  switch (id) {
    case 'who':
      return 'Who has cancer?\n\nIt helps me to find groups that welcome you.';
    case 'cancers':
      return `${cancerQuestion[person]}\n\nSome groups are for one type of cancer. It is fine not to be sure.`;
    case 'part':
      return `${unclearIn(answers, directory)?.unclear?.question ?? cancerQuestion[person]}\n\nIt is fine not to be sure.`;
    case 'age':
      return `${ageQuestion[person]}\n\nI ask because some groups are for certain ages. Tap a range or type an age.`;
    case 'formats':
      return `How would ${joining(answers)} like to meet people?\n\nYou can name more than one.`;
    case 'place':
      return `Where would ${joining(answers)} like to meet?\n\nType a town, or the first half of a postcode, like OX3.`;
    case 'communities':
      return 'Shall I include groups for LGBTIQ+ people?\n\nI ask everyone. It is fine to skip.';
  }
}

/** What a question is about, for "change my age" buttons; at most 19 characters. */
export const questionNames: Readonly<Record<QuestionId, string>> = {
  who: 'Who it is for',
  cancers: 'Type of cancer',
  part: 'Where it started',
  age: 'Age',
  formats: 'How to meet',
  place: 'Where',
  communities: 'LGBTIQ+ groups',
};
