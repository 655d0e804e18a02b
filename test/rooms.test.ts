/** The rule of the rooms: bot -> dialogs -> data, never back; and each library stays where it belongs. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['data', 'dialogs', 'bot'] as const;
type Room = (typeof rooms)[number];

/** Packages that only some files may import, as patterns of file paths. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^botbuilder/, /^bot\//],
  [/^restify$/, /^bot\/server\.ts$/],
  [/^lowdb/, /^(?:data\/directory\.ts|bot\/store\/lowdbStore\.ts)$/],
  [/^@microsoft\/recognizers-text/, /^dialogs\/understanding\//],
  [/^node:(?:fs|http|https|net|child_process)/, /^(?:bot|data\/tools)\//],
];

const imported =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

/** Every trespass of one file, in words. */
function trespassesOf(file: string, source: string): string[] {
  return [...source.matchAll(imported)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? ofRooms(file, target) : ofLibraries(file, target);
  });
}

function ofLibraries(file: string, target: string): string[] {
  return homes.filter(([name, home]) => name.test(target) && !home.test(file)).map(() => `${file} imports ${target}`);
}

function ofRooms(file: string, target: string): string[] {
  const path = relative(root, resolve(root, dirname(file), target))
    .split('\\')
    .join('/');
  const [here, there] = [roomOf(file), roomOf(path)];
  if (!here || !there || here === there) return [];
  if (rooms.indexOf(there) > rooms.indexOf(here)) return [`${file} imports ${path}: the way back`];
  return path === posix.join(there, 'index.ts') ? [] : [`${file} imports ${path}: enter by ${there}/index.ts`];
}

function roomOf(path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(`${room}/`));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js)$/.test(name) && !name.includes('built'))
    .map((name) => `${folder}/${name.split('\\').join('/')}`);
}

describe('the rule of the rooms', () => {
  it('is kept by every file', () => {
    const files = rooms.flatMap(sourceFiles);
    expect(files.length).to.be.above(30);
    const trespasses = files.flatMap((file) => trespassesOf(file, readFileSync(join(root, file), 'utf8')));
    expect(trespasses).to.deep.equal([]);
  });

  it('names each kind of trespass', () => {
    const named = (file: string, source: string) => trespassesOf(file, source).length;
    expect(named('data/x.ts', "import { y } from '../dialogs/index.ts';")).to.equal(1);
    expect(named('dialogs/x.ts', "export { y } from '../bot/server.ts';")).to.equal(1);
    expect(named('dialogs/x.ts', "import type { y } from '../data/matching.ts';")).to.equal(1);
    expect(named('dialogs/x.ts', "import { y } from '../data/index.ts';")).to.equal(0);
    expect(named('dialogs/x.ts', "const y = await import('botbuilder');")).to.equal(1);
    expect(named('bot/app.ts', "import restify from 'restify';")).to.equal(1);
    expect(named('bot/server.ts', "import restify from 'restify';")).to.equal(0);
    expect(named('data/places.ts', "import { Low } from 'lowdb';")).to.equal(1);
    expect(named('dialogs/x.ts', "import 'node:fs';")).to.equal(1);
  });
});
