import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Directory } from '../../data/index.ts';
import { realDirectory } from '../realDirectory.ts';
import { london, Talk } from './talk.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.talk'));

describe('whole talks', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });

  for (const file of files) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    it(`${file.replace('.talk', '')}: ${lines[0]?.replace('# ', '')}`, () => {
      const talk = new Talk(directory);
      for (const [index, line] of lines.entries()) play(talk, line, `${file}:${index + 1}`);
    });
  }

  it('are at least 25, and recommend every group at least once', () => {
    expect(files.length).to.be.at.least(25);
    const all = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    for (const { id } of directory.groups) expect(all, id).to.match(new RegExp(`^= .*${id}`, 'm'));
  });
});

function play(talk: Talk, line: string, at: string): void {
  const rest = line.slice(2);
  if (line.startsWith('> ')) talk.says(rest);
  else if (line === '>') talk.says('');
  else if (line.startsWith('[')) talk.taps(line.slice(1, -1));
  else if (line.startsWith('at ')) talk.now = london(line.slice(3));
  else if (line.startsWith('< ')) expect(talk.heard, at).to.include(rest);
  else if (line.startsWith('! ')) expect(talk.heard, at).not.to.include(rest);
  else if (line.startsWith('= ')) expect(talk.groups.join(', '), at).to.equal(rest);
  else if (line !== '' && !line.startsWith('#')) throw new Error(`${at}: cannot read “${line}”`);
}
