/** Whether a date in somebody's words would be about meetings. */
import type { Utterance } from '../utterance.ts';

const asksOfMeetings =
  /\b(?:meet\w*|sessions?|groups?|anything|owt|summat|any|something|is there|are there|what s on|whats on|what is on|on offer|going on|happening|when|whens|dates?|available|running|calls?|zooms?|get togethers?|catch ups?|clubs?|ones?|planned|cancelled|which days?|what days?|coffee|anyone|anybody|what have you|whats|what is|check|come along|attend|can do|can make|is that right|free|list|calendar|chat|still on|talk to people)\b/;
/** What the date belongs to when it is not a meeting: treatment, a diagnosis, a birth. */
const ofSomethingElse =
  /\b(?:diagnos\w*|born|birthday|surgery|operat\w*|op|treatment|radio\w*|rads|chemo\w*|appointment|scans?|results?|biopsy|admitted|hospital|died|passed|lost|widow\w*|bereave\w*|since|ago|stage|grade|funeral|last (?:week(?! (?:of|in))|month|year|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (?:of|in)))|yesterday)\b/;
const surelyOfMeetings =
  /\b(?:meetings?|meets|(?<!to )meet|meetups?|meet ups?|sessions?|whats on|what is on|anything|something on|is there (?:one|a|an|any)|are there any|any (?:\w+ )?(?:meetings?|groups?|sessions?)|groups? (?:on|this|next|meet))\b/;

/** What is told of somebody's past or illness; a date in such a clause is no question. */
const toldPast =
  /\b(?:told|had|was|were|came|taken|removed|went|started|finished|since|ago|born|diagnosed|died|passed|lost|cut)\b/;

/** The message without the clauses that tell of the past: "I was told on Tuesday. Any groups this week?" */
export function askingPart(utterance: Utterance): Utterance {
  const { clauses } = utterance;
  if (clauses.length < 2) return utterance;
  const asking = clauses.filter((clause) => !toldPast.test(clause) || surelyOfMeetings.test(clause));
  const text = asking.join(' ');
  return { ...utterance, text, words: text === '' ? [] : text.split(' '), clauses: asking };
}

/**
 * Whether a date in these words would be about meetings. A bare "next Wednesday?" is, too: nothing else was said.
 */
export function mayAskForDates(utterance: Utterance): boolean {
  const { text, words } = askingPart(utterance);
  if (ofSomethingElse.test(text) && !surelyOfMeetings.test(text)) return false;
  return asksOfMeetings.test(text) || (words.length <= mostBareWords && !tells.test(text));
}
const mostBareWords = 8;
/** "I'm 34 today" tells something of the person. */
const tells =
  /^(?:(?:hi|hello|ok|so|well|and) )*(?:i|im|ive|id|my|he|hes|she|shes|we|were|weve|its|it|they|the|good|feeling|been|got|had|me|not)\b/;

/** Whether meetings are asked about in so many words, so that a date beside them is theirs. */
export function asksAboutMeetings({ text }: Utterance): boolean {
  return surelyOfMeetings.test(text);
}
