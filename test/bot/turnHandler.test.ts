import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Log } from '../../bot/log.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import type { ConversationStore } from '../../bot/store/store.ts';
import { inProcess } from './inProcess.ts';

/** A log that remembers what it was told, as it would be written. */
function rememberingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    event: (name, fields) => lines.push(JSON.stringify([name, fields])),
    failure: (name, error) => lines.push(`${name} ${error instanceof Error ? error.name : typeof error}`),
  };
}

const canary = 'canary-7f3a';
const wrong: readonly (readonly [string, Partial<Activity>])[] = [
  ['nothing at all', { text: '' }],
  ['no text', {}],
  ['white space', { text: ' \n\t ' }],
  ['20,000 characters', { text: 'tongue '.repeat(3000) }],
  ['20,000 characters without a space', { text: 'x'.repeat(20_000) }],
  ['control characters', { text: '\u0000\u0007\u001b[31mhello\u0000' }],
  ['half an emoji', { text: '\ud83d' }],
  ['an emoji', { text: '👩🏽‍🦽' }],
  ['right to left', { text: '\u202eمرحبا\u202c' }],
  ['mark-up', { text: '<script>alert(1)</script> [a](javascript:b)' }],
  ['a value of the wrong shape', { text: '', value: { do: 'answer', question: 'age', value: { $gt: 1 } } }],
  ['an unknown action', { value: { do: 'delete-everything' } }],
  ['an answer to no question', { value: { do: 'answer', question: 'who', value: 'nobody' } }],
  ['a group that is not there', { value: { do: 'tell', group: '../../etc/passwd' } }],
  ['a picture alone', { attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }] }],
];
const quiet: readonly (readonly [string, Partial<Activity>])[] = [
  ['an unknown type', { type: 'no such type', text: 'hello' }],
  ['no type', { type: undefined }],
  ['typing', { type: 'typing' }],
  ['a reaction', { type: 'messageReaction' }],
  ['an invoke', { type: 'invoke', name: 'task/fetch', value: {} }],
  ['a joining that the bot greets by itself', { type: 'event', name: 'webchat/join' }],
];

const leaving: readonly (readonly [string, Partial<Activity>])[] = [
  ['the app is removed', { type: 'installationUpdate', action: 'remove' }],
  ['the app is removed for an upgrade', { type: 'installationUpdate', action: 'remove-upgrade' }],
  ['the contact is removed', { type: 'contactRelationUpdate', action: 'remove' }],
  ['the bot is taken out', { type: 'conversationUpdate', membersRemoved: [{ id: 'bot', name: '' }] }],
  ['the conversation ends', { type: 'endOfConversation' }],
  ['the page is left in haste', { type: 'event', name: 'webchat/leave' }],
];

describe('what every adapter runs', () => {
  for (const [what, activity] of wrong) {
    it(`answers ${what} kindly, with help in sight, and forgets nothing`, async () => {
      const store = memoryStore();
      const tell = await inProcess(store, rememberingLog());
      await tell({ text: 'my dad has tongue cancer' });
      const said = JSON.stringify(await tell(activity));
      expect(said).to.match(/Samaritans|I need help now/);
      expect(said).not.to.match(/went wrong|undefined|NaN|\[object|Error/);
      const kept = (await store.recall('webchat talk'))?.conversation.answers;
      expect(kept).to.deep.include({ who: 'carer', cancers: ['tongue'] });
    });
  }

  for (const [what, activity] of quiet) {
    it(`says nothing to ${what}`, async () => {
      const tell = await inProcess(memoryStore(), rememberingLog());
      expect(await tell(activity)).to.deep.equal([]);
    });
  }

  it('remembers nothing for an activity that names no conversation', async () => {
    const tell = await inProcess(memoryStore(), rememberingLog());
    expect(await tell({ text: 'me', conversation: undefined })).to.deep.equal([]);
  });

  for (const [what, activity] of leaving) {
    it(`deletes what is remembered when ${what}, and says nothing`, async () => {
      const store = memoryStore();
      const tell = await inProcess(store, rememberingLog());
      await tell({ text: 'my dad has tongue cancer' });
      expect(await tell(activity)).to.deep.equal([]);
      expect(await store.recall('webchat talk')).to.equal(undefined);
    });
  }

  it('keeps what is remembered when somebody else leaves, or the app is installed again', async () => {
    const store = memoryStore();
    const tell = await inProcess(store, rememberingLog());
    await tell({ text: 'my dad has tongue cancer' });
    await tell({ type: 'conversationUpdate', membersRemoved: [{ id: 'somebody', name: '' }] });
    await tell({ type: 'installationUpdate', action: 'add' });
    expect(await store.recall('webchat talk')).not.to.equal(undefined);
  });

  it('is quiet when even forgetting fails, and logs the kind of error alone', async () => {
    const log = rememberingLog();
    const broken = { ...memoryStore(), forget: () => Promise.reject(new RangeError(canary)) };
    const tell = await inProcess(broken, log);
    expect(await tell({ type: 'endOfConversation' })).to.deep.equal([]);
    expect(log.lines).to.deep.equal(['forget.failed RangeError']);
  });

  for (const words of ['forget me', 'Please delete my data', 'delete everything about me']) {
    it(`deletes what is remembered on “${words}”, says that it is done, and offers no stale choice`, async () => {
      for (const channelId of ['webchat', 'sms']) {
        const store = memoryStore();
        const tell = await inProcess(store, rememberingLog());
        await tell({ text: 'my dad has tongue cancer', channelId });
        const said = JSON.stringify(await tell({ text: words, channelId }));
        expect(said).to.include('I have deleted what you told me').and.to.include('I need help now');
        expect(await store.recall(`${channelId} talk`)).to.equal(undefined);
        await tell({ text: '1', channelId });
        expect((await store.recall(`${channelId} talk`))?.conversation.answers).to.deep.equal({ who: 'patient' });
      }
    });
  }

  it('takes a typed choice for the tap', async () => {
    const store = memoryStore();
    const tell = await inProcess(store, rememberingLog());
    await tell({ text: 'me' });
    await tell({ text: 'change my answers' });
    expect(JSON.stringify(await tell({ text: 'who it is for' }))).to.include('Question 1');
  });

  it('says sorry with the urgent-help line when the turn fails, in every channel, and logs the kind of error alone', async () => {
    const broken: ConversationStore = {
      ...memoryStore(),
      recall: () => Promise.reject(new RangeError(canary)),
      remember: () => Promise.reject(new RangeError(canary)),
    };
    for (const channelId of ['webchat', 'sms']) {
      const log = rememberingLog();
      const said = JSON.stringify(await (await inProcess(broken, log))({ text: canary, channelId }));
      expect(said).to.include('something went wrong on my side').and.to.include('Samaritans');
      expect(said).to.include('I need help now').and.not.to.include(canary);
      expect(log.lines).to.deep.equal(['turn.failed RangeError']);
    }
  });

  it('logs that a turn was taken, and nothing of it', async () => {
    const log = rememberingLog();
    const tell = await inProcess(memoryStore(), log);
    await tell({ id: canary, text: `${canary} tongue cancer`, from: { id: canary, name: canary } });
    await tell({ value: { do: 'answer', question: 'age', value: canary } });
    expect(log.lines).to.have.length(2);
    expect(log.lines.join()).not.to.match(/canary|tongue|person|talk/);
  });
});
