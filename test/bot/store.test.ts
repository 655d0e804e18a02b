import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openStateFolder, StateFolderFault } from '../../bot/stateFolder.ts';
import { lowdbStore } from '../../bot/store/lowdbStore.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import type { ConversationStore } from '../../bot/store/store.ts';
import { newConversation } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';

const talk = { ...newConversation(), answers: { who: 'patient' } as const };

let folder: string;
let now = london('2026-11-24T03:00');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  now = london('2026-11-24T03:00');
});
const onFiles = (secret = 'one secret') =>
  lowdbStore({ folder, secret: new TextEncoder().encode(secret), hours: 24, now: () => now });
afterEach(() => rm(folder, { recursive: true, force: true }));

const written = (conversation: object) => JSON.stringify({ writtenAt: '2026-11-24T03:00:00.000Z', conversation });

const stores: readonly (readonly [string, () => Promise<ConversationStore>])[] = [
  ['in memory', async () => memoryStore()],
  ['on files', () => onFiles()],
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

    it('forgets at once, and begins anew', async () => {
      const store = await open();
      await store.remember('a', talk, undefined);
      await store.remember('b', talk, undefined);
      await store.forget('a');
      await store.forget('never seen');
      expect(await store.recall('a')).to.equal(undefined);
      expect((await store.recall('b'))?.conversation).to.deep.equal(talk);
      expect(await store.remember('a', talk, undefined)).to.equal('kept');
    });

    it('does not bring back what was forgotten in a slow turn', async () => {
      const store = await open();
      await store.remember('a', talk, undefined);
      const before = await store.recall('a');
      await store.forget('a');
      expect(await store.remember('a', { ...talk, misses: 1 }, before?.revision)).to.equal('conflict');
      expect(await store.recall('a')).to.equal(undefined);
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
    await (await onFiles()).remember('webchat person-1', talk, undefined);
    expect((await (await onFiles()).recall('webchat person-1'))?.conversation).to.deep.equal(talk);
    const files = await readdir(folder);
    expect(files).to.have.length(1);
    expect(files[0]).to.match(/^[0-9a-f]{64}\.json$/);
  });

  for (const [what, bytes] of [
    ['half a file', '{"writtenAt":"2026-11-2'],
    ['another version', written({ ...talk, version: 2 })],
    ['what else somebody told us', written({ ...talk, name: 'Karen' })],
    ['an answer that nobody can give', written({ ...talk, answers: { age: { from: -1, to: 999 } } })],
    ['what does not say when it was written', JSON.stringify(talk)],
    ['nothing', ''],
  ] as const) {
    it(`lets go ${what}, and goes on`, async () => {
      const store = await onFiles();
      await store.remember('a', talk, undefined);
      const [file = ''] = await readdir(folder);
      await writeFile(join(folder, file), bytes);
      expect(await store.recall('a')).to.equal(undefined);
      expect(await store.remember('a', talk, undefined)).to.equal('kept');
    });
  }

  it('names a file by a keyed hash, so that a known key gives nobody away', async () => {
    await (await onFiles()).remember('webchat person-1', talk, undefined);
    expect(await (await onFiles('another secret')).recall('webchat person-1')).to.equal(undefined);
  });

  it('recalls nothing a day after the last message, and deletes it when it sweeps', async () => {
    const store = await onFiles();
    await store.remember('old', talk, undefined);
    now = now.plus({ hours: 12 });
    await store.remember('newer', { ...talk, misses: 1 }, undefined);
    now = now.plus({ hours: 11, minutes: 59 });
    expect(await store.sweep()).to.deep.equal([]);
    expect(await store.recall('old')).not.to.equal(undefined);
    now = now.plus({ minutes: 1 });
    expect(await store.recall('old')).to.equal(undefined);
    expect(await store.sweep()).to.deep.equal([talk]);
    expect(await readdir(folder)).to.have.length(1);
    expect(await store.recall('newer')).not.to.equal(undefined);
    expect(await store.remember('old', talk, undefined)).to.equal('kept');
  });

  it('sweeps what cannot be read, and nothing that is not a conversation', async () => {
    const store = await onFiles();
    await store.remember('a', talk, undefined);
    const [file = ''] = await readdir(folder);
    await writeFile(join(folder, file), '{"half');
    await writeFile(join(folder, 'secret.key'), 'x');
    expect(await store.sweep()).to.deep.equal([]);
    expect(await readdir(folder)).to.deep.equal(['secret.key']);
  });

  it('removes what a crash left half written when it opens', async () => {
    await writeFile(join(folder, `.${'0'.repeat(64)}.json.tmp`), '{"half');
    await onFiles();
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('goes on beside a temporary file that a crash left', async () => {
    const store = await onFiles();
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
    const fault = await openStateFolder(join(file, 'state')).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(StateFolderFault);
    expect(String(fault)).to.include('STATE_FOLDER');
  });
});
