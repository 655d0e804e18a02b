/** What we cannot help with: each pattern leads to a topic that says so, and names the right place. */
import { questionStart } from './people.ts';
import type { Utterance } from './utterance.ts';

const medical =
  /\b(?:side ?effects?|prognosis|survival|life expectancy|(?:my|his|her|the|what|survival|your) (?:chances|odds)|curable|be cured|cure|dose|dosage|mg|painkillers?|morphine|oramorph|paracetamol|ibuprofen|codeine|antibiotics?|steroids?|medication|meds|tablets?|should (?:i|he|she|we|my \w+) (?:have|take|stop|start|get|eat|drink|be worried|worry|go for|try|see|ask|be)|(?:is|are) (?:it|this|that|they) (?:normal|safe|serious|cancerous|cancer|benign|dangerous|bad)|is my \w+ (?:cancer|normal|serious|swollen)|(?:will|does|can|could|would) (?:it|the cancer|cancer|my cancer|his cancer|her cancer) (?:come back|spread|kill|go away|be cured|return|grow)|how long (?:have i got|do i have|have they got|has he got|has she got|will i live|does (?:he|she) have|left|to live|does (?:it|the|radio\w*|chemo\w*|treatment|recovery|dry mouth) (?:take|last))|what does (?:stage|t\d|grade|hpv|p16|my (?:scan|biopsy|result)\w*)|what (?:is|are|causes?) (?:a |an |the )?(?:symptoms?|tumou?r|biopsy|radiotherapy|chemo\w*|immunotherapy|cetuximab|pembro\w*|lymph\w*|mucositis|hpv|cancer|thrush|peg|stage \d)|symptoms? of|treatment options?|(?:best|new|alternative|natural) (?:treatment|cure|remed\w*|surgeon|hospital)|can i (?:eat|drink|smoke|vape|swim|fly|drive|have sex|take|mix|stop taking)|will i (?:die|be able to (?:talk|eat|speak|swallow|work)|lose|get|need)|am i going to die|going to die from|does (?:radio\w*|chemo\w*|it|surgery) hurt|how (?:do|can) i (?:clean|treat|stop|cure|get rid|manage|cope with the pain|lose|gain|eat)|what (?:should|can|foods?) (?:i|he|she) eat|diet|mouthwash|cbd|cannabis|turmeric|supplements?|vitamin\w*|second opinion|clinical trials?|my (?:results|scan results|biopsy results|blood results)|blood tests?|contagious|hereditary|run in families|what stage|survive\w*|alcohol|tired|fatigue|my mole|my ulcer|heal|immunotherapy|is \w+therapy|chemotherapy any|infected|infection|rash|thrush|ulcer (?:won\w*|wont))\b/;

/** Topics of `peerSupport.json`, the one that matters most first. */
const patterns: readonly (readonly [topic: string, RegExp])[] = [
  ['medical-question', medical],
  [
    'money-and-travel',
    /\b(?:benefits?|pip|esa|universal credit|attendance allowance|blue badge|carers allowance|grants?|sick pay|ssp|parking|car park|insurance|mortgage|loan|prescription charges?|travel costs?|hospital transport|lift to|taxi|work rights|my boss|redundan\w*|will writing|power of attorney|council tax|rent|bills|dwp|appointment|book(?:ing)? (?:a|my|an) (?:scan|appointment|test)|change my appointment|cancel my appointment|my consultant|test results|wig|wigs|dentures?)\b/,
  ],
  [
    'off-topic',
    /\b(?:weather|rain\w*|snow\w*|frost\w*|heatwave|thunder\w*|sunny|forecast|temperature outside|football|footy|premier league|man u|man utd|arsenal|liverpool fc|cricket|rugby|match (?:score|today)|scores?|world cup|euros|formula 1|f1|strictly|eastenders|corrie|netflix|movie|film|song|music|sing|poem|joke|jokes|riddle|story|recipe|cook\w*|pizza|takeaway|restaurant|pub|beer|holiday deals?|flights?|hotel|train times?|bus times?|news|politic\w*|prime minister|president|election|brexit|king charles|queen|bitcoin|crypto|invest\w*|stocks?|shares|lottery|horoscope|star sign|capital of|homework|essay|translate|maths?|calculate|square root|what is \d+ ?(?:plus|minus|times|x|\+|-)|wifi|password|printer|windows|iphone|android|laptop|app store|chatgpt|chat gpt|siri|alexa|google|openai|seo|backlinks?|website traffic|rank your|web design|marketing|discount|special offer|click here|buy now|viagra|casino|betting|sell you|our (?:product|services)|solar panels|double glazing|ppi|boyfriend|girlfriend me|date me|marry me|love you|sexy|nudes|what time is it|what day is it|what is the date|your favourite|meaning of life|aliens?|dog|cat|cats|dogs|pet|who won|who would win|favourite|are you single|god|government|telly|tv|spain|lights|how tall|how old is the|wikipedia|python|javascript|code for)\b/,
  ],
];

/** "Tell me", "write me": asked without a question word. */
const request =
  /^(?:(?:so|and|but|ok|hi|hello|hey|please|sorry|also|um|well|can you|could you) )*(?:tell me|explain|give me|show me how|write|i want to know|do you know|any idea|id like to know|sing|play|order|book|translate|alexa|hey siri|ok google|buy|click|we offer)\b/;
/** "I don't have cancer": then they wonder what this is. */
const notConcerned =
  /^(?:but |no |sorry )*(?:i dont|i do not|i havent) (?:have|got|had) (?:any )?cancer(?: at all| though)?$/;
const fewestWords = 3;

/** The topic that says we cannot help with this; undefined when the words are not out of scope, or hardly words. */
export function hearOutOfScope({ text, words }: Utterance, raw: string): string | undefined {
  if (notConcerned.test(text)) return 'what-can-you-do';
  const named = patterns.find(
    ([topic, pattern]) => pattern.test(text) && !(topic === 'medical-question' && ofGroups.test(text)),
  )?.[0];
  const asks = questionStart.test(text) || request.test(text) || raw.includes('?');
  if (named && (asks || (named !== 'medical-question' && words.length <= fewWords))) return named;
  return asks && words.length >= fewestWords ? (aboutUs(text) ?? 'unknown-question') : undefined;
}
/** Questions that no phrase of ours matched, by what they speak of: us, what we keep, or a group. */
function aboutUs(text: string): string | undefined {
  return ofUs.find(([, subject, matter]) => subject.test(text) && matter.test(text))?.[0];
}
const us = /\b(?:reply|replying|respond|answer|you|your|yours|u|ur|this|it|talking to|speaking to|chatting)\b/;
const group =
  /\b(?:groups?|meetings?|sessions?|they|them|there|others|people|join|come|go|going|meet|meeting|club|crowd|allowed|talking)\b/;
const ofUs: readonly (readonly [topic: string, subject: RegExp, matter: RegExp])[] = [
  [
    'privacy',
    /\b(?:you|your|this|it|chat|i|we|anyone|anybody|someone|my)\b/,
    /\b(?:private|privacy|confidential\w*|anonym\w*|secret|secure|watch\w*|monitor\w*|record\w*|stor(?:e|ed|ing)|sav(?:e|ed|ing)|kept|data|track\w*|things i (?:tell|say|type)|what i (?:tell|say|type|write|said|typed)|my answers|who sees|overhear|leak\w*|hack\w*)\b/,
  ],
  [
    'are-you-human',
    us,
    /\b(?:human|person|real|machine|robot|bot|computer|ai|program|programme|automated|alive|nurse|doctor|qualified|trained|answering|software|algorithm)\b/,
  ],
  [
    'who-runs-this',
    us,
    /\b(?:charity|runs?|made|built|owns?|behind|funded|funds|organisation|company|oracle|nhs|macmillan)\b/,
  ],
  [
    'who-can-come',
    /\b(?:allowed|welcome|bring|come|join|go|attend|let in)\b/,
    /\b(?:wife|husband|partner|daughter|son|mum|dad|family|friends?|carers?|sister|brother|kids|children|alone|own|young|old|too)\b/,
  ],
  ['how-it-could-help', group, /\b(?:help|helps|helpful|benefit|benefits|better|worth|difference|good for|happier)\b/],
  ['cost', group, /\b(?:free|pay|cost|costs|charge|charges|fee|fees|price|money|afford)\b/],
  ['what-happens', group, /\b(?:what|how|do|does|is|are|will|would|can|could)\b/],
];

/** Of more words than these, a statement that names football says something else: "sick of football chat". */
const fewWords = 8;

/** Whether the words are about something that is no business of ours, so that no date in them is either. */
export function hearOffTopic({ text }: Utterance): boolean {
  return patterns.some(([topic, pattern]) => topic === 'off-topic' && pattern.test(text));
}

/** A question about illness that speaks of nobody and of no group: "what causes mouth cancer". */
const ofIllness =
  /\b(?:can[cs]er|tumou?r|carcinoma|\w+ectomy|radio\w*|chemo\w*|surgery|operation|consultant|surgeon|hospital|treatment|tongue|throat|tonsils?|mouth|larynx|jaw|thyroid|biopsy|scan)\b/;
const ofPeople =
  /\b(?:i|im|ive|id|me|my|we|us|our|he|hes|she|shes|his|her|they|groups?|meetings?|meet|meets|support|anyone|anybody|people|others|charity|charities|clubs?|online|zoom|you|community|anything|something|year old|yo)\b/;

const ofGroups = /\b(?:groups?|meetings?|peer|join|sessions?|clubs?)\b/;
const surelyMedical = /\b(?:die|dying|dose|dosage|prognosis|survival|chances|how long have i got|cure|morphine)\b/;

/** A medical question, which is not ours to answer whatever else the message says. */
export function hearMedicalQuestion({ text }: Utterance): string | undefined {
  if (!questionStart.test(text)) return undefined;
  if (medical.test(text) && (!ofGroups.test(text) || surelyMedical.test(text))) return 'medical-question';
  return ofIllness.test(text) && !ofPeople.test(text) ? 'medical-question' : undefined;
}

/** Every topic that this file points to; a test sees that the directory has them. */
export const outOfScopeTopics: readonly string[] = [
  ...patterns.map(([topic]) => topic),
  ...ofUs.map(([topic]) => topic),
  'what-can-you-do',
  'unknown-question',
];
