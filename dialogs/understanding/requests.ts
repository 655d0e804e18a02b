/** What the person asks of us, as the same plain actions that taps carry. */
import type { Directory } from '../../data/index.ts';
import type { Action, When } from '../action.ts';
import { asksAboutMeetings } from './dates/when.ts';
import { listed } from './listed.ts';
import { hearOffTopic } from './outOfScope.ts';
import { readUtterance, type Utterance } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';

const asksWhen =
  /\b(?:when|whens|next|date|dates|what time|what day|time|day|meet|meets|meeting|meetings|session|sessions|schedule|how often)\b/;
const asksAll =
  /\b(?:all|every|other|more|upcoming|future|list|following) (?:\w+ )?(?:dates?|meetings?|sessions?|times)\b|\bdates\b|\bschedule\b|\bhow often\b/;
const asksWhat = /\b(?:what is|whats|what are|about|where)\b/;
const asksAnything =
  /\b(?:what|whats|who|whos|tell me|about|more|info|information|details|explain|is|are|do|does|how|join|contact|email|phone|website|link|sign up|cost|free|can)\b/;
const ofThisGroup =
  /^(?:and )?(?:when|whens|when is it|what time|what day|where|how|how much|cost)$|\b(?:they|them|it|this group|that group|this one|that one|the group|the next one|next one|their)\b/;
/** "Is there anything for me?": that is what we are here to find out. */
const forMe =
  /\b(?:anything|something|any(?: groups?| ones?| help| support)?|groups?|a group|one) (?:there |here )?for (?:me|us|people like me|someone like me|my situation)\b|\bcan you help(?: me)?$|\bwhat do i do now\b/;
const ofMeetingsThere =
  /\b(?:meetings|a meeting|any meeting|sessions?|whats on|what is on|anything on|is there (?:a|any)|are there any|any groups?|anything)\b|^(?:and |ok |what about |how about |so )?(?:near|nearby|around|close to) (?:\w+ ?){1,3}$/;
const soonest =
  /\b(?:which|what|who)\b.*\b(?:soonest|meets? first|is first|earliest|is next|meets? next)\b|\b(?:soonest|earliest|next) (?:meetings?|sessions?|groups?|one)\b|\bwhat is next\b/;
const ofAnyMeeting =
  /\b(?:when|whens|what time|what day)\b.*\b(?:meet|meets|meeting|meetings|next one|next session|next group)\b/;

/** What a question may lean on besides its own words. */
export interface AskedAbout {
  /** The group talked of last. */
  readonly group: string | undefined;
  readonly when: When | undefined;
  readonly place: string | undefined;
  /** Whether a symptom is described, and no cancer; not where the cancer was asked for: "neck lump" is an answer. */
  readonly symptom: boolean;
}

/**
 * A question to us: about a group that is named; about what the charity's page answers; about the group talked of last;
 * about meetings at a time or near a place; or about whichever meeting comes next.
 */
export function hearQuestion(utterance: Utterance, about: AskedAbout, directory: Directory): Action | undefined {
  const last = about.group !== undefined && ofThisGroup.test(utterance.text) ? about.group : undefined;
  return (
    aboutNamedGroup(utterance, about.when, directory) ??
    (asksAboutMeetings(utterance) ? meetingsAt(about, last) : undefined) ??
    (asksForPerson(utterance) ? { do: 'person' } : undefined) ??
    hearTopic(utterance, directory) ??
    (about.symptom ? { do: 'topic', topic: 'symptom' } : undefined) ??
    (hearOffTopic(utterance) ? undefined : meetingsAt(about, last)) ??
    (last === undefined ? undefined : aboutGroup(utterance, last)) ??
    (forMe.test(utterance.text) ? { do: 'go-on' } : undefined) ??
    (about.place !== undefined && ofMeetingsThere.test(utterance.text)
      ? { do: 'meetings', place: about.place }
      : undefined) ??
    (ofAnyMeeting.test(utterance.text) || soonest.test(utterance.text) ? { do: 'first-meeting' } : undefined)
  );
}

function meetingsAt({ when, place }: AskedAbout, group: string | undefined): Action | undefined {
  if (!when) return undefined;
  return { do: 'meetings', when, ...(group === undefined ? {} : { group }), ...(place === undefined ? {} : { place }) };
}

function aboutNamedGroup(utterance: Utterance, when: When | undefined, directory: Directory): Action | undefined {
  const named = vocabularyOf(directory).groups.find(utterance.words)[0];
  if (!named) return undefined;
  if (when) return { do: 'meetings', when, group: named.value };
  const alone = named.end - named.start >= utterance.words.length - 1;
  return aboutGroup(utterance, named.value) ?? (alone ? { do: 'tell', group: named.value } : undefined);
}

function aboutGroup({ text }: Utterance, group: string): Action | undefined {
  if (asksAll.test(text)) return { do: 'all-dates', group };
  if (asksWhen.test(text) && !asksWhat.test(text)) return { do: 'next-meeting', group };
  return asksAnything.test(text) ? { do: 'tell', group } : undefined;
}

/** A question that the charity's page answers. Of several, the one with the most words in common. */
function hearTopic(utterance: Utterance, directory: Directory): Action | undefined {
  const texts = [plainly(utterance.text), writtenOut(utterance.text)].map((text) => ` ${text} `);
  const asked = topicsOf(directory);
  let best: AskedTopic | undefined;
  for (const word of new Set(writtenOut(utterance.text).split(' '))) {
    for (const ask of asked.get(word) ?? []) {
      if (
        ask.letters > (best?.letters ?? 0) &&
        texts.some((text) => ask.phrases.every((phrase) => text.includes(phrase)))
      )
        best = ask;
    }
  }
  return best && { do: 'topic', topic: best.topic };
}

/** One way to ask about a topic: phrases that must all be there. Of several, the longest counts. */
interface AskedTopic {
  readonly topic: string;
  readonly phrases: readonly string[];
  readonly letters: number;
}

const made = new WeakMap<Directory, ReadonlyMap<string, readonly AskedTopic[]>>();

/** The questions that the directory answers, by the first word of each, made ready for look-up once. */
function topicsOf(directory: Directory): ReadonlyMap<string, readonly AskedTopic[]> {
  const known = made.get(directory);
  if (known) return known;
  const byWord = new Map<string, AskedTopic[]>();
  for (const { id, asks } of directory.topics) {
    for (const ask of asks) {
      const phrases = ask.map((phrase) => writtenOut(readUtterance(phrase).text));
      const [first = ''] = (phrases[0] ?? '').split(' ');
      const asked = { topic: id, phrases: phrases.map((phrase) => ` ${phrase} `), letters: phrases.join('').length };
      byWord.set(first, [...(byWord.get(first) ?? []), asked]);
    }
  }
  made.set(directory, byWord);
  return byWord;
}

/** Filling words left out and short forms written out, so that "whats actually" is "what is". */
function plainly(text: string): string {
  const words = text.split(' ').filter((word) => !filling.has(word));
  return writtenOut(words.join(' '));
}

function writtenOut(text: string): string {
  return text
    .split(' ')
    .map((word) => inFull.get(word) ?? word)
    .join(' ');
}
const filling = new Set(
  listed(
    'actually | really | just | exactly | please | even | then | basically | usually | normally | generally | pls | plz',
  ),
);
const inFull = new Map(
  Object.entries({
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    hows: 'how is',
    whens: 'when is',
    im: 'i am',
    youre: 'you are',
    ur: 'your',
    u: 'you',
    r: 'are',
    its: 'it is',
    thats: 'that is',
    theyre: 'they are',
    dont: 'do not',
    doesnt: 'does not',
    cant: 'cannot',
    wont: 'will not',
    isnt: 'is not',
    arent: 'are not',
    id: 'i would',
    ill: 'i will',
    ive: 'i have',
    theres: 'there is',
    wot: 'what',
    wat: 'what',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    hafta: 'have to',
    ya: 'you',
    y: 'why',
  }),
);

/** Somebody who would rather have a person at once; not somebody who would like to meet people like them. */
function asksForPerson({ text }: Utterance): boolean {
  return personWanted.test(text) && !peerWanted.test(text);
}
const personWanted =
  /\b(?:talk|speak|chat|get through|be put through|put me through|connect me|pass me|transfer me|hand me over) (?:to|with|on to) (?:a |an |some ?|the |your )?(?:real |actual |human |live |proper )*(?:person|human|human being|someone|somebody|one|people|operator|advisor|adviser|agent|staff|member of staff|charity|team|manager)\b|\b(?:someone|somebody|anyone|a person|a number|a phone number|who) (?:that )?(?:i |can i |i can |to |we can )?(?:can |could )?(?:ring|call|phone|speak to|talk to|contact|email)\b|\b(?:need|want|give me|get me|id rather have|prefer) (?:a |an )?(?:real |actual |live )*(?:person|human|human being)\b|\b(?:phone number|helpline|email address) (?:for|of) (?:the charity|oracle|you|your)\b|\bis there (?:a|any) (?:real |actual )?(?:person|human|helpline|phone number|number)\b|\bhuman (?:please|pls|now)\b|\b(?:ring|call|phone) (?:someone|somebody|a person)\b|\bwho (?:do|can|should|could|would) (?:i|we) (?:ring|call|phone|speak|talk|contact|email)\b/;
const peerWanted =
  /\b(?:who has|whos (?:been|had|got|going)|who had|who have|who is going|who knows what|been through|going through|like me|same|in person|others|other (?:people|patients|carers)|similar|my age|with (?:the )?\w+ cancer|online|on zoom|face to face)\b/;
