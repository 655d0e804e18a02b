/** What the person asks of us, as the same plain actions that taps carry. */
import type { Directory } from '../../data/index.ts';
import type { Action, When } from '../action.ts';
import { isUndiagnosed } from './cancers.ts';
import { says, type Utterance } from './utterance.ts';
import { vocabularyOf } from './vocabulary.ts';

const asksWhen =
  /\b(?:when|whens|next|date|dates|what time|what day|time|day|meet|meets|meeting|meetings|session|sessions|schedule|how often)\b/;
const asksAll =
  /\b(?:all|every|other|more|upcoming|future|list|following) (?:\w+ )?(?:dates?|meetings?|sessions?|times)\b|\bdates\b|\bschedule\b|\bhow often\b/;
const asksWhat = /\b(?:what is|whats|what are|about)\b/;
const asksAnything =
  /\b(?:what|whats|who|whos|tell me|about|more|info|information|details|explain|is|are|do|does|how|join|contact|email|phone|website|link|sign up|cost|free|can)\b/;
const ofThisGroup =
  /\b(?:they|them|it|this group|that group|this one|that one|the group|the next one|next one|their)\b/;
const ofMeetingsThere = /\b(?:meetings?|meets?|sessions?|whats on|what is on|anything|any)\b/;
const ofAnyMeeting =
  /\b(?:when|whens|what time|what day)\b.*\b(?:meet|meets|meeting|meetings|next one|next session|next group)\b/;

/** What a question may lean on besides its own words. */
export interface AskedAbout {
  /** The group talked of last. */
  readonly group: string | undefined;
  readonly when: When | undefined;
  readonly place: string | undefined;
}

/**
 * A question to us: about a group that is named; about what the charity's page answers; about the group talked of last;
 * about meetings at a time or near a place; or about whichever meeting comes next.
 */
export function hearQuestion(utterance: Utterance, about: AskedAbout, directory: Directory): Action | undefined {
  const last = about.group !== undefined && ofThisGroup.test(utterance.text) ? about.group : undefined;
  return (
    aboutNamedGroup(utterance, about.when, directory) ??
    hearTopic(utterance, directory) ??
    (isUndiagnosed(utterance) ? { do: 'topic', topic: 'symptom' } : undefined) ??
    meetingsAt(about, last) ??
    (last === undefined ? undefined : aboutGroup(utterance, last)) ??
    (about.place !== undefined && ofMeetingsThere.test(utterance.text)
      ? { do: 'meetings', place: about.place }
      : undefined) ??
    (ofAnyMeeting.test(utterance.text) ? { do: 'first-meeting' } : undefined)
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
  let best: { topic: string; words: number } | undefined;
  for (const { id, asks } of directory.topics) {
    for (const ask of asks) {
      if (ask.length > (best?.words ?? 0) && ask.every((word) => says(utterance, word))) {
        best = { topic: id, words: ask.length };
      }
    }
  }
  return best && { do: 'topic', topic: best.topic };
}
