/** Whom words speak of: patterns for the person with cancer, and for those beside them. */
import { clientele, friend, relative } from './people.ts';

const any = (...parts: readonly string[]) => new RegExp(parts.map((part) => `(?:${part})`).join('|'));

/** Words of illness and treatment: whoever they are said of has the cancer. */
const illness =
  '(?:can[cs]\\w*r|cancers|tum\\w*rs?|carcinoma|scc|melanoma|lymphoma|sarcoma|malignan\\w*|diagn\\w*|laryngect\\w*|larengect\\w*|glossect\\w*|\\w*ectomy|\\w*ectomee|radio\\w*|chemo\\w*|chemorad\\w*|treatment|treated|operat\\w*|surgery|op|survivor|remission|all clear|biopsy|neck dissection|voice box|tongue|throat|mouth|tonsils?|larynx|thyroid|salivary|parotid|jaw|palate|lip|gums?|sinus\\w*|nasoph\\w*|oroph\\w*|hypoph\\w*|npc|acc|cup|hpv|peg|stoma|trachy?|trachea?|electrolarynx|provox|valve|obturator|neck breather|it|the big c|stage \\d|flap)';
const has =
  '(?:has|had|have|having|with|got|gets|getting|is having|is getting|is being|was|been|being|has been|hes|shes|whos|who is|who has|just|recently|newly|suffers?|fighting|battling|living with|undergoing|starting|started|finished|survived|beat|needs|facing|going through|is going through)';
const mine = '(?:my|our|me|the|a)';

export const bereaved = any(
  '\\b(?:bereaved|bereavement|grie(?:f|ving)|widow(?:er|ed)?s?)\\b',
  `\\b${mine} late (?:\\w+ )?(?:${relative}|${friend})\\b`,
  `\\b(?:lost|losing|buried) (?:${mine} |her |his )?(?:\\w+ ){0,2}?(?:${relative}|${friend})\\b`,
  `\\b(?:${relative}|${friend})s? (?:\\w+ ){0,6}?(?:died|passed|deceased|gone now|is gone|is no longer with us|didnt make it|did not make it|has gone|didnt make it|did not make it|has gone|no longer with us|lost (?:his|her|their) (?:battle|fight|life)|was taken|slipped away)\\b`,
  '\\b(?:he|she|they|who) (?:\\w+ ){0,2}?(?:died|passed (?:away|on|last|in)|passed|lost (?:his|her|their) (?:battle|fight|life))\\b',
  '\\b(?:(?:since|after|when|before) (?:he|she|they|losing)|lost (?:him|her|them))\\b(?: \\w+){0,3}? ?(?:died|passed|away|went|\\d|last|to|in)?$',
  '\\blost (?:him|her|them) (?:(?:to|in|last|this|at|a|two|three|suddenly)\\b|\\d)',
  '\\b(?:died|passed away|passed on) (?:of|from|with|after|in|last|due)\\b',
);
/** "She hasn't died", "he is still with us": a death is taken back. */
export const alive =
  /\b(?:(?:hasnt|havent|has not|didnt|did not|isnt|is not|not) (?:\w+ )?(?:died|die|dead|passed|gone)|still (?:alive|here|with us|fighting|going)|(?:is|hes|shes|theyre) (?:\w+ )?alive|nobody died|no one died)\b/;
export const notBereaved =
  /\b(?:bereaved is not|nobody died|hasnt died|hasnt passed|nearly died|almost died|could have died|thought i|died down|dead (?:tired|tissue|end|on|good))\b/;

export const job =
  '(?:(?:\\w+ ){0,4}?(?:nurse|doctor|gp|dentist|cns|dietitian|dietician|therapist|slt|salt|consultant|surgeon|social worker|support worker|ot|occupational therapist|hca|care coordinator|care worker|oncologist|radiographer|physio\\w*|hygienist|psychologist|counsellor|clinician|link worker|pharmacist|registrar|keyworker|key worker|health visitor|navigator|macmillan nurse|carer coordinator|health ?care (?:professional|assistant)))';
export const professional = any(
  `\\b(?:a|my|our|one of my|one of our|this|for a|some of my|of our|of my|for my|an? \\w+) (?:\\w+ ){0,2}?${clientele}s?\\b(?! (?:with|and i|too|myself))`,
  `\\b(?:a|my|our|one of my|one of our) (?:\\w+ ){0,2}?${clientele}s?\\b`,
  `\\b${clientele}s? of (?:mine|ours)\\b`,
  `\\b(?:im|i am|i work as|as|here) an? ${job}\\b`,
  `^(?!(?:the|my|our|his|her|they|doctor|consultant|surgeon) )(?:hi |hello |hiya )*(?:im )?(?:an? )?${job}\\b(?! (?:asked|told|said|says|suggested|gave|recommended|mentioned|sent|referred|thinks|thought))`,
  '\\b(?:i|we) (?:support|look after|care for|work with|see) (?:at|in|through) (?:work|my job|clinic)\\b',
  '\\b(?:health ?care professional|i work (?:in|on|at|for) (?:\\w+ ){0,4}?(?:ward|clinic|hospital|nhs|hospice|maggies|macmillan|cancer centre|oncology|ent|maxfax|team|unit)|on my (?:ward|caseload|clinic)|in my clinic|for work|our clinic|our ward|i run a clinic)\\b',
);
/** "I'm a cancer patient" is no professional. */
export const isPatient =
  /\bmy own (?:\w+ )?(?:can[cs]er|diagnosis|tumour)\b|\b(?:im|i am|being|as|was|i was|ive been|still|now|me|a fellow|am) (?:an? )?(?:\w+ ){0,3}?patients?\b|^(?:the )?patient$/;

/** Parts of a body: whoever has cancer "in my jaw" is the patient. */
const part =
  '(?:voice ?box|tongue|jaw|thyroid|tonsils?|larynx|palate|lips?|nose|eye|neck|throat|parotid|glands?|mouth|gums?|cheek|scalp|face|ear|sinus\\w*|salivary|saliva|lymph nodes?|vocal c\\w+|head|forehead|skull|windpipe)';

export const carer = any(
  `\\bmy \\d+ ?(?:year old|yr old|yo|y o)s?\\b`,
  `\\b(?:for|about|caring for|care for|cares? for|looking after|look after|on behalf of|behalf of|supporting|to support|to help|helping|asking for|searching for) (?:(?:my|our|an?|the|his|her) )?(?:\\w+ ){0,2}?${relative}\\b`,
  `\\b(?:my|our) (?:\\w+ ){0,2}?${relative}s? (?:\\w+ ){0,3}?${has}\\b`,
  `\\b(?:my|our) (?:\\w+ ){0,2}?${relative}s? (?:(?!(?:i|im|ive|id)\\b)\\w+ ){0,8}?${illness}\\b`,
  `^(?:(?:hi|hello|its|it is|so|ok|hey|please|help|yes|no|actually|sorry|the) )*${relative}s? (?:\\w+ ){0,4}?(?:${has}|${illness}|\\d\\d)\\b`,
  `\\b(?:i have|ive got|got|with) an? (?:\\w+ )?${relative} (?:\\w+ ){0,3}?(?:${has}|${illness})\\b`,
  `\\b(?:im|i am|me) (?:an? |his |her |their |the )?(?:\\w+ ){0,3}?(?:carer|caregiver|care giver)s?\\b`,
  `\\b(?:my|our) (?:\\w+ )?${relative}s?\\b.*\\b(?:he|she|they)s? (?:has|had|have|got|is|was|been)\\b.*\\b${illness}\\b`,
  '\\bi (?:look after|care for) (?:him|her|them|someone|somebody)\\b',
  `\\b(?:his|her|their) (?:main |full time )?carer\\b|\\b(?:im|i am) (?:his|her|their|the|a) (?:\\w+ )?${relative}\\b`,
  `\\b(?:shes|hes|theyre|she is|he is|thats|this is) (?:my|our) (?:\\w+ )?${relative}\\b`,
  `\\bits (?:my|our) (?:\\w+ )?${relative}\\b|\\bcar(?:er|ing) (?:for|of)\\b`,
  `\\b${relative} of (?:a |an |my )?(?:\\w+ )?(?:man|woman|patient|someone|somebody|person)\\b`,
);
/** "My dad, tongue cancer": a clause that names a relative and no more. */
export const aRelative = new RegExp(
  `^(?:(?:its|it is|for|actually|hi|hello|no|sorry|and|about|im asking for|asking for) )*(?:my|our|the) (?:\\w+ )?${relative}s?(?: (?:is )?(?:\\d+|aged? \\d+))?$`,
);
export const friendly = any(
  `\\b(?:for|about|on behalf of|supporting|helping|asking for|to help|to support) (?:my|a|an|our|another) (?:\\w+ ){0,2}?${friend}\\b`,
  `\\b(?:my|a|our|one of my) (?:\\w+ ){0,2}?${friend}s? (?:\\w+ ){0,3}?(?:${has}|${illness})\\b`,
  `^(?:its |a |my )*${friend}s?\\b(?! (?:to|for|like|who i))`,
  `\\b${friend}s? of mine\\b`,
  '\\b(?:just|only|good|still|close|best) (?:good |best |close )?(?:mates|friends|pals) (?:now|really|these days)\\b',
  `\\bsomeone (?:i know|at work|from work|at church)\\b`,
  `\\bits (?:my|a) (?:\\w+ )?${friend}\\b`,
);

const notOther = `(?:(?!(?:${relative}|${friend}|${clientele}|he|she|hes|shes|his|her|they|their)s?\\b)[\\w+./-]+ )`;
export const patient = any(
  `\\b(?:im|i am|i have|i had|i got|i was|ive|ive got|ive had|ive been|ive just|i just|i recently|i still have|i finished|i started|i start|im having|im on|im in|im living|im waiting|im due|im recovering|im under|i went|i need|im facing|im going|im getting|i suffer\\w*|i survived|i beat|i developed|i lost my|me with|i live with|i cant|i m) ${notOther}{0,8}?(?:${illness})\\b`,
  `\\b(?:my|my own|with my) ${notOther}{0,3}?(?:can[cs]\\w*r|tum\\w*r|carcinoma|diagn\\w*|laryngectomy|glossectomy|radio\\w*|chemo\\w*|treatment|operation|surgery|\\w+ectomy|biopsy|neck dissection|stoma|trachy|peg|remission|(?:voice box|tongue|jaw|thyroid|tonsils?|larynx|palate|lip|nose|eye|neck|throat|parotid|gland) (?:\\w+ )?(?:removed|out|off|cut|gone|taken|rebuilt|reconstructed|cancer))\\b`,
  `\\b(?:had|have|having|lost) (?:\\w+ ){0,2}?(?:my|half my|part of my|some of my) (?:\\w+ ){0,3}?(?:${illness})\\b`,
  '\\b(?:my own (?:\\w+ )?(?:cancer|diagnosis|illness|treatment)|(?:friend|mate|patient|person|relative|one) is (?:actually |really )?me|it is me|im the patient|i am the patient|for me|for myself|diagnosed me|im a survivor|i survived|me personally|just me|i am one|im a lary\\w*|im an? \\w*ectomee)\\b',
  `\\b(?:in|on|of|under|behind|from|lost|removed|took|taken|out|with|rebuilt|my) my ${part}\\b|\\b(?:cancer|tumour|scc|lump|it) (?:\\w+ ){0,2}?my ${part}\\b|\\bmy ${part} (?:\\w+ ){0,3}?(?:can[cs]\\w*r|tum\\w*r|removed|out)\\b`,
  '^me (?:\\d+|with|and|got|has|have|had)\\b|\\bme (?:\\d+ )?with\\b|^as an? \\d+',
  `\\bi\\b ${notOther}{0,5}?(?:have|had|got) ${notOther}{0,4}?${illness}\\b`,
  `\\b${illness} here\\b`,
  '^(?:(?!(?:my|our|one|a|an|for|the|this|he|she)\\b)\\w+ ){0,4}(?:\\w*cancer|\\w+ectomy|carcinoma|radiotherapy|chemo) (?:patient|survivor|sufferer|warrior|veteran)\\b',
  '\\bits me\\b|\\bit is me\\b|\\bme (?:with|who has|that has|thats got|whos got|myself)\\b',
  '\\b(?:what i have is|i am being treated|i had it|ive got it|i have it)\\b',
);
/** A sentence without a subject speaks of the person who typed it: "had my tonsils out", "diagnosed in May". */
export const noSubject =
  /^(?:(?:hi|hello|hey|so|just|ok|well|been|recently|newly|only|sadly|finally|currently|now|also|yes|got|been told|was) )*(?:had|have|having|got|been|was|diagnosed|told|finished|waiting|starting|started|post|peg fed|tube fed|survivor|recovering|living with|lost my|going through|undergoing|in remission|newly diagnosed|under treatment|five years clear|nil by mouth|on a peg) /;
export const someoneElse = new RegExp(
  `\\b(?:${relative}|${friend}|${clientele}|he|she|hes|shes|his|her|hers|him|they|their)s?\\b`,
);

/** "I don't have cancer, my husband does." */
export const notMe =
  /\b(?:i dont have|i havent got|i havent been diagnosed|i do not have|im not the (?:patient|one)|isnt me|is not me|its not me|not me|not for me|i havent had)\b/;
export const anyRelative = new RegExp(`\\b${relative}s?\\b`);
export const forClient = new RegExp(`\\b(?:(?:my|our|a|an|one of my|bereaved|\\w+ed) )+(?:\\w+ )?${clientele}s?\\b`);

export const notMyPatient = new RegExp(`\\b(?:not|isnt|isnt actually) (?:my|a|our) ${clientele}\\b`);

export const saysI =
  /\b(?:im|ive|id|i(?! (?:think|dont|guess|believe|reckon|cant remember|forget|suppose|was told|mean|meant)\b))\b/;

export const mentionsIllness = new RegExp(`\\b${illness}\\b`);
/** "I've got a dad with throat cancer", "I was told my husband has cancer". */
export const ofRelative = new RegExp(
  `\\b(?:my|our|an?) (?:\\w+ ){0,2}?${relative}s? (?:\\w+ ){0,3}?(?:has|with|had|is having|was diagnosed|been diagnosed|got|is \\d+|aged)\\b|\\bfor (?:my|our) (?:\\w+ )?${relative}\\b`,
);
/** In a question, what is told beside it: "is there anything for my dad who has throat cancer". */
export const toldInQuestion = new RegExp(
  `\\b(?:for|my|help my) (?:\\w+ ){0,2}?${relative}s? (?:\\w+ ){0,5}?(?:${has}|${illness})\\b|\\bfor (?:my|our) (?:\\w+ )?${relative}\\b`,
);
export const toldOfMe = new RegExp(
  `\\b(?:im|i am|i have|i had|i was|ive|ive had|ive got|ive been) ${notOther}{0,6}?(?:${illness})\\b(?! (?:come|go|be))`,
);
/** "My dad died of it and now I have throat cancer." */
export const mineNow = new RegExp(
  `\\b(?:i have|ive got|ive been diagnosed|i was diagnosed|im having|i am having|ive just been) ${notOther}{0,5}?(?:can[cs]\\w*r|tum\\w*r|diagn\\w*|treatment|radio\\w*|chemo\\w*)\\b`,
);
