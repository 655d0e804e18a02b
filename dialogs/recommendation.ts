/** Answers to groups, each with its reasons, what to check, its next meeting and how to join. */
import { type Match, matchGroups } from '../data/index.ts';
import { needsOf } from './answers.ts';
import type { Answers, Services } from './conversation.ts';
import { groupActions } from './groupActions.ts';
import { nextMeetingWords } from './meetings.ts';
import type { GroupCard, JoinRoute, Reply } from './reply.ts';
import { answersInOneLine } from './wording/answers.ts';
import { checkInWords, joinRoutes, whyInWords } from './wording/groups.ts';
import * as say from './wording/talk.ts';

/** Groups shown at once, at most. */
const groupsAtOnce = 3;

export interface Recommendation {
  readonly replies: readonly Reply[];
  /** How many of the matches have been shown now. */
  readonly shown: number;
  readonly matches: readonly Match[];
}

/** Groups that fit these answers, best first. */
export function matchesFor(answers: Answers, services: Services): Match[] {
  return matchGroups(services.directory, needsOf(answers, services.directory));
}

/**
 * The next groups of the recommendation, no more than three at once: first those that fit, then those that nearly do.
 * Where nothing fits well, and after the last group, it says where else to turn; after a death that comes first, once
 * (`seenBefore`: not again). With `echo` it says the answers back.
 */
export function recommend(
  answers: Answers,
  alreadyShown: number,
  services: Services,
  { echo = true, seenBefore = false } = {},
): Recommendation {
  const matches = matchesFor(answers, services);
  const good = goodOnes(matches);
  const upTo = alreadyShown < good ? good : matches.length;
  const page = matches.slice(alreadyShown, Math.min(alreadyShown + groupsAtOnce, upTo));
  const shown = alreadyShown + page.length;
  const line = echo ? answersInOneLine(answers, services.directory) : undefined;
  const intro = introFor(line, matches, alreadyShown, page.length);
  const cards = page.map((match) => groupCard(match, answers, services));
  const groups: Reply = cards.length > 0 ? { kind: 'groups', intro, cards } : { kind: 'text', text: intro };
  if (answers.who === 'bereaved') {
    const replies = alreadyShown === 0 && !seenBefore ? [elsewhere(answers, services), groups] : [groups];
    return { replies, shown, matches };
  }
  const nothingBetter = good === 0 || shown === matches.length;
  return { replies: nothingBetter ? [groups, elsewhere(answers, services)] : [groups], shown, matches };
}

/** The groups that are shown at first. */
export function firstGroups(answers: Answers, services: Services): Match[] {
  const matches = matchesFor(answers, services);
  return matches.slice(0, Math.min(groupsAtOnce, goodOnes(matches) || matches.length));
}

/** The groups that fit; all that may, where none does. */
export function goodElseAll(matches: readonly Match[]): readonly Match[] {
  const good = matches.filter(({ fit }) => fit === 'good');
  return good.length > 0 ? good : matches;
}

/** How many of these fit in everything that is known; they come first. */
export function goodOnes(matches: readonly Match[]): number {
  return matches.filter(({ fit }) => fit === 'good').length;
}

function introFor(line: string | undefined, matches: readonly Match[], alreadyShown: number, shown: number): string {
  const good = goodOnes(matches);
  if (matches.length === 0) return say.none(line);
  if (shown === 0) return say.noMore;
  if (alreadyShown === 0) return good > 0 ? say.found(good, shown, line) : say.noneFits(line);
  return alreadyShown < good ? say.moreGroups : say.nearGroups;
}

/** One group as it is shown to this person. */
export function groupCard({ group, fit, reasons, checks }: Match, answers: Answers, services: Services): GroupCard {
  const { directory } = services;
  return {
    group: group.id,
    name: group.name,
    fit,
    nextMeeting: nextMeetingWords(group, needsOf(answers, directory), services),
    why: whyInWords(reasons, directory),
    check: [...checks.map((check) => checkInWords(check, directory)), ...group.warnings],
    join: joinRoutes(group.contact),
    options: groupActions(group),
  };
}

/** Where else to turn: the right places for this person, then the charity itself. */
export function elsewhere(answers: Answers, { directory }: Services): Reply {
  const bereaved = answers.who === 'bereaved';
  const points = directory.signposts.filter(({ pointsTo }) => pointsTo.includes(bereaved ? 'bereaved' : 'everyone'));
  const lines = points.map(
    ({ name, what, contact }) => `- ${name}: ${what} ${joinRoutes(contact).map(routeWords).join(', ')}`,
  );
  const { charity } = directory;
  const intro = bereaved ? say.bereavedElsewhere : say.elsewhere;
  return {
    kind: 'text',
    text: `${intro}\n\n${lines.join('\n')}\n\n${say.person(charity.name, charity.email, charity.phone)}`,
  };
}

function routeWords({ words }: JoinRoute): string {
  return words;
}
