/** Places in the United Kingdom, by town or by the first half of a postcode (the outcode). */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

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
  /** Places whose outcode or town name is exactly `words` (any case); several when a name is shared, largest first. */
  find(words: string): readonly Place[];
  /** Towns whose name is nearly `words`, nearest in spelling first, larger before smaller; for "did you mean". */
  findNearly(words: string): readonly Place[];
}

const row = z.tuple([z.string(), z.number().min(49).max(61), z.number().min(-9).max(2), z.string()]);

/** `places.json`: outcodes with their town, towns (most people first) with their nearest outcode. */
export const placesFileSchema = z.strictObject({ licence: z.string(), outcodes: z.array(row), towns: z.array(row) });
export type PlacesFile = z.infer<typeof placesFileSchema>;

const earthRadiusInMiles = 3958.8;
const mostNearly = 5;

/** Makes the places of a file quick to look up. */
export function indexPlaces({ outcodes, towns }: PlacesFile): Places {
  const byId = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  const shared = sharedNames(towns);
  for (const [outcode, latitude, longitude, town] of outcodes) {
    byId.set(outcode, { id: outcode, name: town ? `${outcode} (${town})` : outcode, latitude, longitude });
  }
  for (const [town, latitude, longitude, outcode] of towns) {
    const key = normalName(town);
    const id = `${key.replaceAll(' ', '-')}-${outcode.toLowerCase()}`;
    if (byId.has(id)) continue;
    const place = { id, name: shared.has(key) ? `${town} (${outcode})` : town, latitude, longitude };
    byId.set(id, place);
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  return {
    get: (id) => byId.get(id),
    find(words) {
      const outcode = byId.get(words.trim().toUpperCase());
      return outcode ? [outcode] : (byName.get(normalName(words)) ?? []);
    },
    findNearly: (words) => nearest(normalName(words), byName),
  };
}

function sharedNames(towns: PlacesFile['towns']): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(towns.map(([name]) => normalName(name)).filter((key) => seen.has(key) || !seen.add(key)));
}

/** Town names within one slip, or two in a name of seven letters or more. */
function nearest(name: string, byName: ReadonlyMap<string, readonly Place[]>): Place[] {
  if (name.length < 4) return [];
  const slips = name.length >= 7 ? 2 : 1;
  return [...byName]
    .filter(([key]) => Math.abs(key.length - name.length) <= slips)
    .map(([key, places]) => ({ places, slips: distance(key, name) }))
    .filter((near) => near.slips <= slips)
    .sort((a, b) => a.slips - b.slips)
    .flatMap(({ places }) => places)
    .slice(0, mostNearly);
}

/** A name as people type it: lower case, no accents or marks, "saint" as "st", no joining hyphens. */
export function normalName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’.]|\p{Mark}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

type Point = Pick<Place, 'latitude' | 'longitude'>;

/** Miles between two points as the crow flies (haversine formula). */
export function milesBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthRadiusInMiles * Math.asin(Math.sqrt(half(a.latitude, b.latitude) + across));
}
