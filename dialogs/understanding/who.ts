/** Who is looking: the person with cancer, or somebody beside them. */
import type { Who } from '../conversation.ts';
import type { Utterance } from './utterance.ts';

const relative =
  '(?:dad|daddy|father|mum|mummy|mom|mam|mother|parents?|husband|hubby|wife|partner|boyfriend|girlfriend|fiancee?|son|daughter|child|kid|brother|bro|sister|sis|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|uncle|auntie|aunty|aunt|cousin|nephew|niece|stepdad|stepmum|other half|spouse|in law|family member|relative|loved one)';
const friend = '(?:friend|best friend|mate|neighbour|neighbor|colleague|workmate)';
const hasCancer = '(?:has|have|had|with|got|was|is|just|who|whos|hes|shes|recently|been|being|and|needs|wants|s|\\d+)';

const bereaved = new RegExp(
  `\\b(?:bereaved|bereavement|grie(?:f|ving)|widow(?:er|ed)?|(?:died|passed away|passed on|passed last|who passed|deceased)|(?:my|our) late ${relative}|lost (?:my|our|her|his) ${relative})\\b`,
);
const notBereaved = /\b(?:bereaved is not|nobody died|hasnt died|nearly died|almost died)\b/;
const professional =
  /\b(?:(?:a|my|our|one of my) patients?(?: of mine)?|patients of mine|im an? (?:\w+ )?(?:nurse|doctor|gp|dentist|cns|dietitian|therapist|slt|consultant|surgeon|social worker|support worker|oncologist)|i am an? (?:\w+ )?(?:nurse|doctor|gp|dentist|cns|dietitian|therapist|slt|consultant|surgeon|social worker|support worker|oncologist)|health ?care professional|professional|a client of mine|my client)\b/;
const carer = new RegExp(
  `\\b(?:for|about|caring for|care for|looking after|look after|on behalf of|behalf of) (?:my|our|an?|the|his|her) (?:\\w+ ){0,2}?${relative}\\b|\\b(?:my|our) (?:\\w+ )?${relative}s? (?:\\w+ )?${hasCancer}\\b|\\b(?:my|our) (?:\\w+ )?${relative} (?:\\w+ ){0,2}?(?:cancer|tumour|laryngectomy)\\b|\\bim an? (?:full time )?(?:carer|caregiver)\\b|\\bi am an? (?:carer|caregiver)\\b|\\bhis carer|her carer|their carer\\b|\\bim (?:his|her|their|a) (?:${relative})\\b`,
);
/** "My dad, tongue cancer": a clause that names a relative and no more. */
const aRelative = new RegExp(`^(?:its )?(?:for )?(?:my|our) ${relative}$`);
const friendly = new RegExp(
  `\\b(?:for|about|on behalf of) (?:my|a|our) (?:\\w+ )?${friend}\\b|\\b(?:my|a) (?:\\w+ )?${friend} (?:\\w+ )?${hasCancer}\\b`,
);
const patient =
  /\b(?:im|i am) (?:an? )?\d+ ?(?:yo|y o|yrs? old|years? old)? ?(?:and )?(?:with|have|got|had|ive|i have|i had)\b|\b(?:i have|ive|i had|i was|im having|i am having|i got|ive got|im living|i am living|my|im a|i am a|im in) (?:\w+ ){0,3}?(?:cancer|tumou?r|carcinoma|diagnos\w*|laryngectom\w*|laryngectomee|glossectomy|radiotherapy|chemo|treatment|operation|surgery|survivor|remission|voice box (?:out|removed))\b|\bim the patient\b|\bi am the patient\b|\bfor (?:me|myself)\b|\b(?:diagnosed me|i was diagnosed|ive been diagnosed|im a survivor|i survived)\b/;

const shortAnswers: readonly (readonly [RegExp, Who])[] = [
  [
    /^(?:its |it is |just |for )?(?:me|myself|i do|i am|patient|the patient|self|im the patient|mine|my own)$/,
    'patient',
  ],
  [/\b(?:died|dead|bereaved|passed|lost)\b/, 'bereaved'],
  [/\b(?:patient|client|professional|nurse|doctor|work)\b/, 'professional'],
  [new RegExp(`\\b(?:${friend})\\b`), 'friend'],
  [new RegExp(`\\b(?:${relative}|carer|care for|caregiver|family|someone i care for)\\b`), 'carer'],
  [/\b(?:me|myself|i have|i had|i got|ive)\b/, 'patient'],
];

/** A longer message is no bare answer: "can you tell me about chemo" does not say who has cancer. */
const longestBareAnswer = 6;

/** Who is looking, or undefined when the words do not say. With the question open, a bare "dad" or "me" is enough. */
export function hearWho({ text, words, clauses }: Utterance, asked: boolean): Who | undefined {
  if (bereaved.test(text) && !notBereaved.test(text)) return 'bereaved';
  if (professional.test(text)) return 'professional';
  if (carer.test(text) || clauses.some((clause) => aRelative.test(clause))) return 'carer';
  if (friendly.test(text)) return 'friend';
  if (patient.test(text)) return 'patient';
  return asked && words.length <= longestBareAnswer
    ? shortAnswers.find(([pattern]) => pattern.test(text))?.[1]
    : undefined;
}
