/** Why a group fits, what to check, and how to reach it. */
import {
  type Check,
  type Contact,
  type Directory,
  type Reason,
  type SupportGroup,
  type Venue,
  type Who,
  waysAskedFor,
} from '../../data/index.ts';
import type { JoinRoute } from '../reply.ts';
import { ageInWords, cancerName, formatNames } from './answers.ts';
import { inWords, sentence } from './lists.ts';

const welcomed: Readonly<Record<Who, string>> = {
  patient: 'people with cancer',
  carer: 'carers',
  friend: 'friends',
  bereaved: 'people whose loved one has died',
  professional: 'professionals',
};

/** Whom a group says it welcomes. */
export function welcomedInWords(people: readonly Who[]): string {
  return inWords(
    people.map((who) => welcomed[who]),
    'and',
  );
}

/** Why the group fits, one short line each, the strongest first. */
export function whyInWords(reasons: readonly Reason[], directory: Directory): string[] {
  const age = reasons.find((reason) => reason.kind === 'age');
  const cancer = reasons.find((reason) => reason.kind === 'cancer');
  const rest = reasons.flatMap((reason) => {
    const said =
      reason.kind === 'age' || reason.kind === 'cancer' || (reason.kind === 'people' && reason.who === 'patient');
    return said ? [] : [reason];
  });
  const people = age ? `people aged ${ageInWords(age.limits)}` : 'people';
  const forWhom = cancer ? `For ${people} with ${cancerWords(cancer, directory)}` : age && `For ${people}`;
  return [...(forWhom ? [forWhom] : []), ...rest.map((reason) => reasonInWords(reason))];
}

function cancerWords(reason: Reason & { readonly kind: 'cancer' }, directory: Directory): string {
  switch (reason.closeness) {
    case 'listed':
      return inWords(
        reason.cancers.map((id) => cancerName(id, directory)),
        'or',
      );
    case 'especially':
      return `${inWords(
        reason.cancers.map((id) => cancerName(id, directory)),
        'and',
      )}, or another head and neck cancer`;
    case 'any-head-and-neck':
      return 'any head and neck cancer';
    case 'any-cancer':
      return 'any cancer';
  }
}

/** A county, not a town: how far it is nobody can say. */
function isArea({ exact, near }: Venue): boolean {
  return !exact && near.length > 1;
}

function reasonInWords(reason: Exclude<Reason, { kind: 'age' | 'cancer' }>): string {
  switch (reason.kind) {
    case 'people':
      return `They welcome ${welcomed[reason.who]}`;
    case 'community':
      return 'For LGBTIQ+ people';
    case 'format':
      return reason.format === 'online-community'
        ? 'They have an online community'
        : `${sentence(formatNames[reason.format])}${reason.among > waysAskedFor ? '' : ', as you asked'}`;
    case 'distance':
      if (isArea(reason.venue)) return `In person, somewhere in ${reason.venue.name}`;
      return reason.miles < 1.5
        ? `In person, close to you (${reason.venue.name})`
        : `In person, about ${Math.round(reason.miles)} miles away (${reason.venue.name})`;
  }
}

/** What to check, or what does not quite match. */
export function checkInWords(check: Check, directory: Directory): string {
  switch (check.kind) {
    case 'age-just-missed':
      return `They say ages ${ageInWords(check.limits)}. That is close, so ask if you can join.`;
    case 'age-not-known':
      return `It is for ages ${ageInWords(check.limits)}.`;
    case 'age-partly':
      return `It is for ages ${ageInWords(check.limits)}, so please check.`;
    case 'under-18':
      return 'They do not say if people under 18 can join. Ask first. If you are under 18, ask an adult you trust to help.';
    case 'cancer-ask':
      return `They may welcome people with ${inWords(
        check.cancers.map((id) => cancerName(id, directory)),
        'or',
      )}. Ask first.`;
    case 'cancer-only':
      return `It is for people with ${inWords(
        check.types.map((id) => cancerName(id, directory)),
        'or',
      )}.`;
    case 'people-ask':
      return `They do not say if they welcome ${welcomed[check.who]}. Ask first.`;
    case 'meets-another-way':
      return `They meet in other ways: ${inWords(
        check.formats.map((format) => formatNames[format]),
        'and',
      )}.`;
    case 'far':
      return isArea(check.venue)
        ? `The nearest place to meet is somewhere in ${check.venue.name}.`
        : `The nearest place to meet is about ${Math.round(check.miles)} miles away (${check.venue.name}).`;
    case 'ask-where':
      return 'Ask them where they meet.';
    case 'ask-address':
      return `Only the area is published (${check.venue.name}). Ask for the address before you travel.`;
  }
}

/** How to reach a group: routes that need no voice first. */
export function joinRoutes({ signUp, website, email, social, phone }: Contact): JoinRoute[] {
  return [
    ...(signUp ? [{ label: 'Sign up', words: signUp, href: signUp }] : []),
    ...(email ? [{ label: 'Email', words: email, href: `mailto:${email}` }] : []),
    ...(website && !signUp?.startsWith(website) ? [{ label: 'Website', words: website, href: website }] : []),
    ...(social ? [{ label: 'Social media', words: social }] : []),
    ...(phone ? [phoneRoute(phone)] : []),
  ];
}

/** One way to reach somebody, as a list line. */
export function routeInWords({ label, words, note }: JoinRoute): string {
  return `- ${label}: ${words}${note ? `. ${note}` : ''}`;
}

function phoneRoute({ number, label, hours }: NonNullable<Contact['phone']>): JoinRoute {
  const note = [label, hours].filter(Boolean).join(', ');
  return { label: 'Phone', words: number, href: `tel:${number.replaceAll(' ', '')}`, note };
}

/** Sources named at once; there may be a dozen. */
const sourcesNamed = 3;

/** Where what we say of a group comes from, and how fresh it is. */
export function freshness(group: SupportGroup, directory: Directory): string {
  const facts = Object.values(group.provenance);
  const days = facts.map(({ checkedOn }) => checkedOn);
  const checked = days.includes(null)
    ? 'We have not yet been able to confirm all of this with the group.'
    : `Last confirmed with the group on ${days.sort()[0]}.`;
  const sources = [...new Set(facts.flatMap(({ sources }) => sources))].flatMap((id) => directory.sources[id] ?? []);
  const named = sources
    .slice(0, sourcesNamed)
    .map(({ title, published }) => (published ? `${title} (${published})` : title));
  const more = sources.length > sourcesNamed ? `, and ${sources.length - sourcesNamed} more` : '';
  return `${checked} Where it comes from: ${named.join('; ')}${more}.`;
}
