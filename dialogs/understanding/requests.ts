/** What the person asks of us, as the same plain actions that taps carry. */
import type { Directory } from '../../data/index.ts';
import type { Action, When } from '../action.ts';
import { asksAboutMeetings } from './dates/asking.ts';
import { hearOffTopic } from './outOfScope.ts';
import { asksForPerson } from './person.ts';
import { hearTopic } from './topics.ts';
import type { Utterance } from './utterance.ts';
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
