/** Places in the United Kingdom, by town, by county or area, or by the first half of a postcode (the outcode). */
import { z } from 'zod';
import { nearestNames, normalName, shortName } from './placeNames.ts';

/** A point on the map that people name by its town or by the first half of its postcode. */
export interface Place {
  /** Outcode in capitals ("OX3"), or a town's name and nearest outcode ("blackpool-fy1"). */
  readonly id: string;
  /** For people: "Blackpool", "OX3 (Oxford)"; a name that several towns share carries its outcode: "Newport (NP20)". */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The places of the United Kingdom that the bot knows. */
export interface Places {
  get(id: string): Place | undefined;
  /**
   * Places whose outcode, whole postcode or town name is `words`, in any case; several when a name is shared, largest
   * first. A county or an area is no point: it gives up to five of its towns, to choose the nearest from. Constant time.
   */
  find(words: string): readonly Place[];
  /** Places whose name is nearly `words`, nearest in spelling first, larger before smaller; for "did you mean". */
  findNearly(words: string): readonly Place[];
}

const row = z.tuple([z.string(), z.number().min(49).max(61), z.number().min(-9).max(2), z.string()]);

/**
 * `places.json`: outcodes, each with a town; towns, most people first, each with its nearest outcode; counties and areas,
 * each with the ids of some of its towns.
 */
export const placesFileSchema = z.strictObject({
  licence: z.string(),
  outcodes: z.array(row),
  towns: z.array(row),
  areas: z.array(z.tuple([z.string(), z.array(z.string()).min(1)])),
});
export type PlacesFile = z.infer<typeof placesFileSchema>;

const mostNearly = 5;
const wholePostcode = /^([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}$/;

/** Makes the places of a file quick to look up. */
export function indexPlaces({ outcodes, towns, areas }: PlacesFile): Places {
  const byId = new Map<string, Place>();
  for (const [outcode, latitude, longitude, town] of outcodes)
    byId.set(outcode, { id: outcode, name: town ? `${outcode} (${town})` : outcode, latitude, longitude });
  const named = towns.map((town) => ({ town, name: normalName(town[0]), id: townId(town[0], town[3]) }));
  const idsByName = namesOf(named);
  for (const {
    town: [town, latitude, longitude, outcode],
    name,
    id,
  } of named) {
    const shared = (idsByName.get(name)?.size ?? 0) > 1;
    if (!byId.has(id)) byId.set(id, { id, name: shared ? `${town} (${outcode})` : town, latitude, longitude });
  }
  for (const [area, ids] of areas) for (const id of ids) addTo(idsByName, normalName(area), id);
  const placesOf = (name: string) =>
    [...(idsByName.get(name) ?? [])].map((id) => byId.get(id)).filter((place) => place !== undefined);
  return {
    get: (id) => byId.get(id),
    find(words) {
      const code = words.trim().toUpperCase();
      const outcode = byId.get(wholePostcode.exec(code)?.[1] ?? code);
      return outcode ? [outcode] : placesOf(normalName(words));
    },
    findNearly: (words) => [...new Set(nearestNames(words, idsByName.keys()).flatMap(placesOf))].slice(0, mostNearly),
  };
}

/**
 * Ids of towns by name and by short name, largest first. A short name gives way to a larger town of just that name:
 * "Newcastle" is first of all Newcastle upon Tyne, but "Bradford" is never Bradford-on-Avon.
 */
function namesOf(towns: readonly { readonly name: string; readonly id: string }[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { name, id } of towns) {
    whole.add(name);
    addTo(ids, name, id);
    const short = shortName(name);
    if (short !== undefined && !whole.has(short)) addTo(ids, short, id);
  }
  return ids;
}

function addTo(ids: Map<string, Set<string>>, name: string, id: string): void {
  const known = ids.get(name);
  if (known) known.add(id);
  else ids.set(name, new Set([id]));
}

/** The id of a town, such as "milton-keynes-mk9". */
export function townId(town: string, outcode: string): string {
  return `${normalName(town).replaceAll(' ', '-')}-${outcode.toLowerCase()}`;
}

const earthRadiusInMiles = 3958.8;

type Point = Pick<Place, 'latitude' | 'longitude'>;

/** Miles between two points as the crow flies (haversine formula), not rounded. */
export function milesBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthRadiusInMiles * Math.asin(Math.sqrt(half(a.latitude, b.latitude) + across));
}
