/** Who is looking: the person with cancer, or somebody beside them. */
import type { Who } from '../conversation.ts';
import { clientele, friend, questionStart, relative } from './people.ts';
import type { Utterance } from './utterance.ts';
import {
  alive,
  anyRelative,
  aRelative,
  bereaved,
  carer,
  forClient,
  friendly,
  isPatient,
  job,
  mentionsIllness,
  mineNow,
  noSubject,
  notBereaved,
  notMe,
  notMyPatient,
  ofRelative,
  patient,
  professional,
  saysI,
  someoneElse,
  toldInQuestion,
  toldOfMe,
} from './whoPatterns.ts';

const shortAnswers: readonly (readonly [RegExp, Who])[] = [
  [
    /^(?:(?:its|it is|just|for|its for|the) )*(?:me|myself|i do|i am|i have|i did|i had|patient|the patient|self|im the patient|mine|my own|i|me me|only me|moi|yours truly|a patient|its mine|i have it|ive got it|me i do|yeah me|yes me|me im the patient|me with cancer|person with cancer|the person with cancer)(?: (?:i do|do|please|thanks|unfortunately|sadly|im afraid|lol))*$/,
    'patient',
  ],
  [/\b(?:died|dead|bereaved|passed|lost|widow\w*|late|deceased|gone)\b/, 'bereaved'],
  [new RegExp(`\\b(?:${friend}s?|mates)\\b`), 'friend'],
  [new RegExp(`\\b(?:${clientele}s?|professional|work|service|staff)\\b|\\b${job}\\b`), 'professional'],
  [new RegExp(`\\b(?:${relative}s?|carer|care for|caregiver|family|someone i care for|loved ones?)\\b`), 'carer'],
  [/^(?:\w+ ){0,3}me$|\bmyself\b|\bi (?:have|had|got|do)\b|\bive\b/, 'patient'],
  [/^(?:for )?(?:someone else|him|her|them|he does|she does|they do|he has|she has)$/, 'carer'],
];

/** A longer message is no bare answer: "can you tell me about chemo" does not say who has cancer. */
const longestBareAnswer = 6;

/** Who is looking, or undefined when the words do not say. With the question open, a bare "dad" or "me" is enough. */
export function hearWho(said: Utterance, asked: boolean): Who | undefined {
  const utterance = {
    ...said,
    text: said.text.replace(meMum, 'my '),
    clauses: said.clauses.map((clause) => clause.replace(meMum, 'my ')),
  };
  return toldWho(utterance) ?? (asked ? bareWho(utterance) : undefined);
}

/** "Me mum" is my mum. */
const meMum = new RegExp(`\\bme (?=${relative}\\b)`, 'g');
/** "Dad's home, he had it in his throat": a relative, then he or she, and an illness. */
const relativeThenThey = new RegExp(`\\b${relative}s?\\b.*\\b(?:he|she|hes|shes|his|her)\\b`);
const asksToCome = /\b(?:come|bring|join|allowed|welcome)\b/;

function bareWho({ text, words }: Utterance): Who | undefined {
  if (words.length > longestBareAnswer || questionStart.test(text) || imperative.test(text)) return undefined;
  return shortAnswers.find(([pattern]) => pattern.test(text))?.[1];
}
const imperative =
  /\b(?:forget|delete|erase|remove|wipe|leave|stop|get|put|connect|pass|transfer|tell|call|help|show|ring|text|email|send|give|let|ask|remind|outpatient|inpatient)\b/;

function toldWho(utterance: Utterance): Who | undefined {
  const { text } = utterance;
  if (alive.test(text)) return 'carer';
  if (notMe.test(text)) return anyRelative.test(text) ? 'carer' : undefined;
  if (forClient.test(text) && isProfessional(text)) return 'professional';
  const isMine = patient.test(text) || isPatient.test(text) || isOwn(utterance);
  if (bereaved.test(text) && !notBereaved.test(text) && !mineNow.test(text)) return 'bereaved';
  if (isProfessional(text)) return 'professional';
  return (
    besideWho(utterance, isMine) ??
    (isMine && (!questionStart.test(text) || toldOfMe.test(text)) ? 'patient' : undefined)
  );
}

function besideWho({ text, clauses }: Utterance, isMine: boolean): Who | undefined {
  const beside =
    carer.test(text) ||
    (relativeThenThey.test(text) && mentionsIllness.test(text)) ||
    clauses.some((clause) => aRelative.test(clause));
  const at = anyRelative.exec(text)?.index ?? 0;
  if (isMine && patient.test(text.slice(0, at))) return undefined;
  const isTold = !questionStart.test(text) || (toldInQuestion.test(text) && !asksToCome.test(text));
  if (beside && isTold && (!isMine || ofRelative.test(text))) return 'carer';
  return friendly.test(text) && !isMine ? 'friend' : undefined;
}

function isProfessional(text: string): boolean {
  return professional.test(text) && !isPatient.test(text) && !notMyPatient.test(text);
}
/** Nobody else is spoken of, and it is said of "I", or of nobody: "had my tonsils out, 44". */
function isOwn({ text, clauses }: Utterance): boolean {
  if (someoneElse.test(text) || !mentionsIllness.test(text)) return false;
  return clauses.some((clause) => noSubject.test(`${clause} `)) || saysI.test(text);
}
