import { expect } from 'chai';
import { makeCounts } from '../../bot/counts.ts';
import { silentLog } from '../../bot/log.ts';
import { makeBot } from '../../bot/peerSupportBot.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import type { ConversationStore } from '../../bot/store/store.ts';
import type { Directory } from '../../data/index.ts';
import { newConversation } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

describe('one turn of the bot', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });
  const bot = (store: ConversationStore) =>
    makeBot({
      directory,
      store,
      now: () => london('2026-11-24T03:00'),
      readDates: async () => [],
      counts: makeCounts(directory),
      log: silentLog,
    }).take;
  const says = (text: string, activityId?: string) => ({ key: 'a', activityId, message: { text } });

  it('remembers what was said before it answers', async () => {
    const store = memoryStore();
    const turn = await bot(store)(says('tongue cancer'));
    expect((await store.recall('a'))?.conversation).to.deep.equal(turn?.conversation);
    expect(turn?.conversation.answers.cancers).to.deep.equal(['tongue']);
  });

  it('runs turns of one conversation one after another, so that none is lost', async () => {
    const store = memoryStore();
    const take = bot(store);
    await Promise.all(['me', 'tongue', '34', 'online', 'no'].map((text) => take(says(text))));
    const kept = await store.recall('a');
    expect(kept?.conversation.answers).to.deep.equal({
      who: 'patient',
      cancers: ['tongue'],
      age: { from: 34, to: 34 },
      formats: ['online'],
      communities: [],
    });
  });

  it('runs again on what somebody else wrote in between', async () => {
    const store = memoryStore();
    let interrupted = false;
    const busy: ConversationStore = {
      ...store,
      async remember(key, conversation, revision) {
        if (!interrupted) {
          interrupted = true;
          await store.remember(key, { ...newConversation(), answers: { who: 'carer' } }, undefined);
        }
        return store.remember(key, conversation, revision);
      },
    };
    await bot(busy)(says('tongue cancer'));
    expect((await store.recall('a'))?.conversation.answers).to.deep.equal({ who: 'carer', cancers: ['tongue'] });
  });

  it('takes the same activity once', async () => {
    const take = bot(memoryStore());
    expect(await take(says('me', '1'))).not.to.equal(undefined);
    expect(await take(says('me', '1'))).to.equal(undefined);
    expect(await take(says('me', '2'))).not.to.equal(undefined);
  });

  it('leaves the last good conversation standing when the store fails, and takes the activity when it comes again', async () => {
    const store = memoryStore();
    let broken = false;
    const fragile: ConversationStore = {
      ...store,
      remember: (key, conversation, revision) =>
        broken ? Promise.reject(new Error('disk full')) : store.remember(key, conversation, revision),
    };
    const take = bot(fragile);
    await take(says('me', '1'));
    broken = true;
    const failure = await take(says('tongue', '2')).catch((error: unknown) => error);
    expect(String(failure)).to.include('disk full');
    expect((await store.recall('a'))?.conversation.answers).to.deep.equal({ who: 'patient' });
    broken = false;
    await take(says('tongue', '2'));
    expect((await store.recall('a'))?.conversation.answers).to.deep.equal({ who: 'patient', cancers: ['tongue'] });
  });
});
