import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { lowdbStore, StateFolderFault } from '../../bot/store/lowdbStore.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import type { ConversationStore } from '../../bot/store/store.ts';
import { newConversation } from '../../dialogs/index.ts';

const talk = { ...newConversation(), answers: { who: 'patient' } as const };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const stores: readonly (readonly [string, () => Promise<ConversationStore>])[] = [
  ['in memory', async () => memoryStore()],
  ['on files', () => lowdbStore(folder)],
];

for (const [name, open] of stores) {
  describe(`the conversation store ${name}`, () => {
    it('recalls nothing at first, and then what was remembered', async () => {
      const store = await open();
      expect(await store.recall('a')).to.equal(undefined);
      expect(await store.remember('a', talk, undefined)).to.equal('kept');
      expect((await store.recall('a'))?.conversation).to.deep.equal(talk);
      expect(await store.recall('b')).to.equal(undefined);
    });

    it('keeps nothing when somebody wrote in between', async () => {
      const store = await open();
      await store.remember('a', talk, undefined);
      const first = await store.recall('a');
      expect(await store.remember('a', { ...talk, misses: 1 }, first?.revision)).to.equal('kept');
      expect(await store.remember('a', { ...talk, misses: 9 }, first?.revision)).to.equal('conflict');
      expect(await store.remember('a', { ...talk, misses: 9 }, undefined)).to.equal('conflict');
      expect((await store.recall('a'))?.conversation.misses).to.equal(1);
    });

    it('lets one of many writers at once win each round, so that none is lost', async () => {
      const store = await open();
      const addOne = async (): Promise<void> => {
        const before = await store.recall('a');
        const next = { ...talk, shown: (before?.conversation.shown ?? 0) + 1 };
        if ((await store.remember('a', next, before?.revision)) === 'conflict') await addOne();
      };
      await Promise.all(Array.from({ length: 20 }, addOne));
      expect((await store.recall('a'))?.conversation.shown).to.equal(20);
    });
  });
}

describe('the conversation store on files', () => {
  it('survives a restart, in one file a conversation whose name says nothing, and leaves no temporary file', async () => {
    await (await lowdbStore(folder)).remember('webchat person-1', talk, undefined);
    expect((await (await lowdbStore(folder)).recall('webchat person-1'))?.conversation).to.deep.equal(talk);
    const files = await readdir(folder);
    expect(files).to.have.length(1);
    expect(files[0]).to.match(/^[0-9a-f]{64}\.json$/);
  });

  for (const [what, bytes] of [
    ['half a file', '{"version":1,"answ'],
    ['another version', JSON.stringify({ ...talk, version: 2 })],
    ['what else somebody told us', JSON.stringify({ ...talk, name: 'Karen' })],
    ['an answer that nobody can give', JSON.stringify({ ...talk, answers: { age: { from: -1, to: 999 } } })],
    ['nothing', ''],
  ] as const) {
    it(`lets go ${what}, and goes on`, async () => {
      const store = await lowdbStore(folder);
      await store.remember('a', talk, undefined);
      const [file = ''] = await readdir(folder);
      await writeFile(join(folder, file), bytes);
      expect(await store.recall('a')).to.equal(undefined);
      expect(await store.remember('a', talk, undefined)).to.equal('kept');
    });
  }

  it('goes on beside a temporary file that a crash left', async () => {
    const store = await lowdbStore(folder);
    await store.remember('a', talk, undefined);
    const [file = ''] = await readdir(folder);
    await writeFile(join(folder, `.${file}.tmp`), '{"half');
    const before = await store.recall('a');
    expect(await store.remember('a', { ...talk, misses: 1 }, before?.revision)).to.equal('kept');
    expect((await store.recall('a'))?.conversation.misses).to.equal(1);
    expect(await readdir(folder)).to.deep.equal([file]);
  });

  it('says what to do when the folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    const fault = await lowdbStore(join(file, 'state')).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(StateFolderFault);
    expect(String(fault)).to.include('STATE_FOLDER');
  });
});
