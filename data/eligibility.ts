/** The rules of eligibility, one function each: what a group says of itself against what a person needs. */

import { covers, mayBe, scopeOf } from './cancerFamilies.ts';
import type { Directory } from './directory.ts';
import type { CancerCloseness, Check, Needs, Reason, Verdict } from './needs.ts';
import type { Format, SupportGroup } from './supportGroup.ts';
import { nearbyMiles, type Where, whereInPerson } from './venues.ts';

type Rule = (group: SupportGroup, needs: Needs, directory: Directory) => Verdict;

/** Closest first. */
export const cancerCloseness: readonly CancerCloseness[] = ['listed', 'especially', 'any-head-and-neck', 'any-cancer'];

/**
 * How many years beyond a published age limit a group is still shown, as "just missed: ask them". Shine's page says "in
 * their 20s, 30s and 40s" without a cut-off, so 18, 19 and 50 to 52 are for Shine to answer. Nobody under 18 is sent to
 * a group for adults.
 */
const yearsJustMissed = 3;
const adult = 18;

/** A group for particular communities is shown only to people who asked for such groups. */
export const matchCommunities: Rule = (group, needs) => {
  const communities = group.eligibility.communities;
  if (communities.length === 0) return { fit: 'good' };
  const shared = communities.filter((community) => needs.communities.includes(community));
  if (shared.length === 0) return { fit: 'no' };
  return { fit: 'good', reasons: shared.map((community) => ({ kind: 'community', community })) };
};

/** The cancer: listed by the group, one that it may welcome, or any. */
export const matchCancers: Rule = (group, needs, directory) => {
  const eligible = group.eligibility.cancers;
  const cancers = needs.cancers ?? [];
  if (eligible.scope === 'any-cancer') return fits('any-cancer', cancers);
  if (eligible.scope === 'listed') {
    if (cancers.length === 0) return near({ kind: 'cancer-only', types: eligible.types });
    const listed = cancers.filter((cancer) => covers(directory, eligible.types, cancer));
    if (listed.length > 0) return fits('listed', listed);
    const ask = cancers.filter((cancer) => covers(directory, eligible.askAlso, cancer));
    if (ask.length > 0) return near({ kind: 'cancer-ask', cancers: ask });
    const maybe = cancers.some((cancer) => mayBe(directory, cancer, eligible.types));
    return maybe ? near({ kind: 'cancer-only', types: eligible.types }) : { fit: 'no' };
  }
  if (cancers.length === 0) return fits('any-head-and-neck', cancers);
  const inScope = cancers.filter((cancer) => scopeOf(directory, cancer) !== 'out');
  if (inScope.length === 0) return { fit: 'no' };
  const core = inScope.filter((cancer) => scopeOf(directory, cancer) === 'core');
  const especially = inScope.filter((cancer) => covers(directory, eligible.especially, cancer));
  if (especially.length > 0) return fits('especially', especially);
  return core.length > 0 ? fits('any-head-and-neck', core) : near({ kind: 'cancer-ask', cancers: inScope });
};

/** The age of the person with cancer against the group's limits. */
export const matchAge: Rule = (group, { age }) => {
  const limits = group.eligibility.age;
  if (!limits) return age && age.to < adult ? { fit: 'good', checks: [{ kind: 'under-18' }] } : { fit: 'good' };
  if (!age) return { fit: 'good', checks: [{ kind: 'age-not-known', limits }] };
  const from = limits.from ?? 0;
  const to = limits.to ?? Number.POSITIVE_INFINITY;
  if (age.from >= from && age.to <= to) return { fit: 'good', reasons: [{ kind: 'age', limits }] };
  if (age.from <= to && age.to >= from) return near({ kind: 'age-partly', limits });
  const justTooOld = age.from > to && age.to <= to + yearsJustMissed;
  const justTooYoung = age.to < from && age.to >= Math.max(adult, from - yearsJustMissed);
  return justTooOld || justTooYoung ? near({ kind: 'age-just-missed', limits }) : { fit: 'no' };
};

/**
 * Whom the group says it welcomes. Sources are silent more often than they exclude, so hardly anybody is refused on this;
 * but a group that names only people with cancer is no place to send somebody whose loved one has died.
 */
export const matchPeople: Rule = (group, { who }) => {
  const people = group.eligibility.people;
  if (!who || who === 'professional') return { fit: 'good' };
  if (people.includes(who)) return { fit: 'good', reasons: [{ kind: 'people', who }] };
  if (who === 'bereaved' && people.every((one) => one === 'patient')) return { fit: 'no' };
  return near({ kind: 'people-ask', who });
};

/** The way of meeting, and how far away. */
export const matchFormats: Rule = (group, needs, directory) => {
  const wanted = needs.formats ?? [];
  if (wanted.length === 0) return { fit: 'good', reasons: nearbyReason(group, needs, directory) };
  const offered = wanted.map((format) => offeredAs(group, format)).filter((format) => format !== undefined);
  if (offered.length === 0) return near({ kind: 'meets-another-way', formats: group.formats });
  const reasons: Reason[] = [];
  const checks: Check[] = [];
  for (const format of new Set(offered)) {
    const where: Where = format === 'in-person' ? whereInPerson(group, needs, directory) : {};
    if (where.check) checks.push(where.check);
    if (where.check?.kind !== 'far') reasons.push(where.reason ?? { kind: 'format', format, among: wanted.length });
  }
  return { fit: reasons.length > 0 ? 'good' : 'near', reasons, checks };
};

/** A meeting close by speaks for a group also when no way of meeting was named. */
function nearbyReason(group: SupportGroup, needs: Needs, directory: Directory): Reason[] {
  if (!needs.place || !group.formats.includes('in-person')) return [];
  const { reason } = whereInPerson(group, needs, directory);
  return reason?.kind === 'distance' && reason.miles <= nearbyMiles ? [reason] : [];
}

/** The group's own way that answers a wish: an online community also serves people who want to meet online. */
function offeredAs(group: SupportGroup, wanted: Format): Format | undefined {
  if (group.formats.includes(wanted)) return wanted;
  if (wanted === 'online' && group.formats.includes('online-community')) return 'online-community';
  return undefined;
}

function fits(closeness: CancerCloseness, cancers: readonly string[]): Verdict {
  return { fit: 'good', reasons: [{ kind: 'cancer', closeness, cancers }] };
}

function near(check: Check): Verdict {
  return { fit: 'near', checks: [check] };
}
