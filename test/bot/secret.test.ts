import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { secretIn } from '../../bot/secret.ts';

describe('the secret of this service', () => {
  let folder: string;
  const keyOf = (byte: number) => secretIn(folder, () => new Uint8Array(32).fill(byte));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'key-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for this user alone, and then kept', async () => {
    expect([...(await keyOf(1))]).to.deep.equal(Array(32).fill(1));
    expect([...(await keyOf(2))]).to.deep.equal(Array(32).fill(1));
    const [name = ''] = await readdir(folder);
    expect((await stat(join(folder, name))).mode & 0o777).to.equal(0o600);
  });

  it('is made anew when a crash cut it short', async () => {
    await writeFile(join(folder, 'secret.key'), '');
    await keyOf(3);
    expect([...(await readFile(join(folder, 'secret.key')))]).to.deep.equal(Array(32).fill(3));
  });
});
