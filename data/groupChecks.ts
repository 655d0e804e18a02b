/** Checks inside one group that a schema cannot make: what one of its facts says of another, and of the other files. */
import { type Fault, repeatedIn } from './faults.ts';
import type { Source } from './fields.ts';
import type { Places } from './places.ts';
import { checkSchedule } from './schedule/index.ts';
import { type ProvenField, provenFields, type SupportGroup } from './supportGroup.ts';

/** A fault before it is known in which file and which entry. */
export type FieldFault = Pick<Fault, 'field' | 'mend'>;

/** Each fact carries its provenance, no provenance lacks its fact, and every source is known. */
export function checkProvenance(group: SupportGroup, sources: Readonly<Record<string, Source>>): FieldFault[] {
  return provenFields.flatMap((field) => {
    const provenance = group.provenance[field];
    const stated = isStated(factOf(group, field));
    if (stated && !provenance) return [{ field, mend: `say where it comes from: add provenance["${field}"]` }];
    if (!stated && provenance)
      return [{ field: `provenance["${field}"]`, mend: `remove it, or add ${field}: there is no such fact` }];
    return unknownSources(provenance?.sources ?? [], sources, `provenance["${field}"].sources`);
  });
}

function factOf(group: SupportGroup, field: ProvenField): unknown {
  let fact: unknown = group;
  for (const key of field.split('.'))
    fact = typeof fact === 'object' && fact !== null ? Reflect.get(fact, key) : undefined;
  return fact;
}

function isStated(fact: unknown): boolean {
  return Array.isArray(fact) ? fact.length > 0 : fact !== undefined;
}

/** The ids that no source has. */
export function unknownSources(
  ids: readonly string[],
  sources: Readonly<Record<string, Source>>,
  field: string,
): FieldFault[] {
  return ids
    .filter((id) => !Object.hasOwn(sources, id))
    .map((id) => ({ field, mend: `no source is called "${id}": add it to sources, or correct it` }));
}

/** The cancers that a group names are known. */
export function checkEligibility({ eligibility: { cancers } }: SupportGroup, known: ReadonlySet<string>): FieldFault[] {
  if (cancers.scope === 'any-cancer') return [];
  const lists: Readonly<Record<string, readonly string[]>> =
    cancers.scope === 'listed'
      ? { types: cancers.types, askAlso: cancers.askAlso }
      : { especially: cancers.especially };
  return Object.entries(lists).flatMap(([list, ids]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        field: `eligibility.cancers.${list}`,
        mend: `"${id}" is not in cancerTypes.json: add it there, or correct it`,
      })),
  );
}

/** The places that venues are near are on the map. */
export function checkVenues({ venues }: SupportGroup, places: Places): FieldFault[] {
  return venues.flatMap(({ id, near }) =>
    near
      .filter((place) => !places.get(place))
      .map((place) => ({
        field: `venues "${id}".near`,
        mend: `"${place}" is not in places.json: use the first half of a postcode, like OX3`,
      })),
  );
}

/** Schedules whose rule cannot be read, whose venue does not exist, or whose format the group does not have. */
export function checkMeetings({ venues, schedules, formats }: SupportGroup): FieldFault[] {
  const faults: FieldFault[] = [...repeated(venues, 'venues'), ...repeated(schedules, 'schedules')];
  for (const schedule of schedules) {
    const field = `schedules "${schedule.id}"`;
    for (const id of schedule.venues)
      if (!venues.some((venue) => venue.id === id))
        faults.push({ field: `${field}.venues`, mend: `no venue is called "${id}": add it to venues, or correct it` });
    if (schedule.format === 'online' && schedule.venues.length > 0)
      faults.push({ field: `${field}.venues`, mend: 'remove them: an online meeting has no venue' });
    if (!formats.includes(schedule.format))
      faults.push({ field: `${field}.format`, mend: `add ${schedule.format} to the group's formats, or correct it` });
    if (schedule.published) faults.push(...checkSchedule(schedule).map((mend) => ({ field, mend })));
  }
  return faults;
}

function repeated(entries: readonly { readonly id: string }[], field: string): FieldFault[] {
  return repeatedIn(entries.map(({ id }) => id)).map((id) => ({ field, mend: `"${id}" stands twice: rename one` }));
}
