/** Where a group meets in person, seen from where the person is. */
import type { Directory } from './directory.ts';
import type { Check, Needs, Reason } from './needs.ts';
import { milesBetween, type Place } from './places.ts';
import type { SupportGroup, Venue } from './supportGroup.ts';

/** Miles up to which a meeting counts as nearby, and beyond which it is too far to be recommended for itself. */
export const nearbyMiles = 30;
const farMiles = 60;

/** What being in a place says for or against a meeting in person. */
export interface Where {
  readonly reason?: Reason;
  readonly check?: Check;
}

/** Where the group meets in person, seen from the person's place: the nearest venue, or that they should ask. */
export function whereInPerson(group: SupportGroup, needs: Needs, directory: Directory): Where {
  if (group.venues.length === 0) return { check: { kind: 'ask-where' } };
  const nearest = needs.place && nearestVenue(group.venues, needs.place, directory);
  if (!nearest) return {};
  if (nearest.miles > farMiles) return { check: { kind: 'far', ...nearest } };
  const check: Check | undefined = nearest.venue.exact ? undefined : { kind: 'ask-address', venue: nearest.venue };
  return { reason: { kind: 'distance', ...nearest }, check };
}

/** The venue with the fewest miles between one of its places and the person's. */
export function nearestVenue(
  venues: readonly Venue[],
  place: Place,
  directory: Directory,
): { venue: Venue; miles: number } | undefined {
  let nearest: { venue: Venue; miles: number } | undefined;
  for (const venue of venues) {
    for (const id of venue.near) {
      const there = directory.places.get(id);
      const miles = there ? milesBetween(place, there) : Number.POSITIVE_INFINITY;
      if (miles < (nearest?.miles ?? Number.POSITIVE_INFINITY)) nearest = { venue, miles };
    }
  }
  return nearest;
}
