/** Needs to groups: best fit first, each with its reasons and with what to check. Decides; the words are elsewhere. */

import type { Directory } from './directory.ts';
import { cancerCloseness, matchAge, matchCancers, matchCommunities, matchFormats, matchPeople } from './eligibility.ts';
import type { Check, Needs, Reason } from './needs.ts';
import type { SupportGroup } from './supportGroup.ts';
import { nearbyMiles } from './venues.ts';

/** `good`: everything known matches. `near`: something does not quite match, or cannot be known; `checks` says what. */
export interface Match {
  readonly group: SupportGroup;
  readonly fit: 'good' | 'near';
  readonly reasons: readonly Reason[];
  readonly checks: readonly Check[];
}

/**
 * Groups for these needs, best first, hard mismatches left out. Good fits come before near ones; then those made for
 * people like this person (their cancer, age, community, loss, or place) before those for everyone; then the way of
 * meeting they asked for, the closer cancer, published dates, and the name, so that the order never depends on the file.
 */
export function matchGroups(directory: Directory, needs: Needs): Match[] {
  const ranked: { match: Match; rank: readonly number[] }[] = [];
  for (const group of directory.groups) {
    const match = matchGroup(directory, group, needs);
    if (match) ranked.push({ match, rank: rankOf(match, needs) });
  }
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || (a.match.group.name < b.match.group.name ? -1 : 1));
  return ranked.map(({ match }) => match);
}

function matchGroup(directory: Directory, group: SupportGroup, needs: Needs): Match | undefined {
  const reasons: Reason[] = [];
  const checks: Check[] = [];
  let fit: Match['fit'] = 'good';
  for (const rule of [matchCommunities, matchCancers, matchAge, matchPeople, matchFormats]) {
    const verdict = rule(group, needs, directory);
    if (verdict.fit === 'no') return undefined;
    if (verdict.fit === 'near') fit = 'near';
    reasons.push(...(verdict.reasons ?? []));
    checks.push(...(verdict.checks ?? []));
  }
  return { group, fit, reasons, checks };
}

/** Smaller comes first, entry by entry. */
function rankOf(match: Match, needs: Needs): readonly number[] {
  const { group, reasons } = match;
  const asked = needs.formats ?? [];
  const exactFormat = asked.length === 0 || asked.some((format) => group.formats.includes(format));
  const nearest = reasons.find((reason) => reason.kind === 'distance')?.miles ?? 1000;
  return [
    match.fit === 'good' ? 0 : 1,
    -reasons.filter(isSpecial).length,
    exactFormat ? 0 : 1,
    cancerCloseness.indexOf(reasons.find((reason) => reason.kind === 'cancer')?.closeness ?? 'any-cancer'),
    match.checks.length,
    group.schedules.some((schedule) => schedule.published) ? 0 : 1,
    nearest,
  ];
}

/** A reason that says: this group is made for people like you. */
function isSpecial(reason: Reason): boolean {
  switch (reason.kind) {
    case 'cancer':
      return reason.closeness === 'listed';
    case 'people':
      return reason.who === 'bereaved';
    case 'age':
    case 'community':
      return true;
    case 'distance':
      return reason.miles <= nearbyMiles;
    case 'format':
      return false;
  }
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
