import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { conversationKey, toMessage } from '../../bot/activities.ts';

const bot = { id: 'bot', name: 'bot' };
const person = { id: 'person', name: 'person' };
const message = (rest: Partial<Activity>): Partial<Activity> => ({
  type: 'message',
  recipient: bot,
  from: person,
  ...rest,
});

describe('what comes from a channel', () => {
  it('is a typed message', () => expect(toMessage(message({ text: 'im 34' }))).to.deep.equal({ text: 'im 34' }));

  it('is a tap, whose value is one of our actions', () => {
    expect(toMessage(message({ text: 'Skip', value: { do: 'skip', question: 'age' } }))).to.deep.equal({
      text: 'Skip',
      action: { do: 'skip', question: 'age' },
    });
    expect(toMessage(message({ value: '{"do":"back"}' }))?.action).to.deep.equal({ do: 'back' });
  });

  for (const value of [
    null,
    7,
    'x',
    [],
    { do: 'delete' },
    { do: 'skip' },
    { do: 'back', extra: 1 },
    { do: 'answer', question: 'age', value: {} },
  ]) {
    it(`is read by its text when its value is ${JSON.stringify(value)}`, () => {
      expect(toMessage(message({ text: 'hello', value }))).to.deep.equal({ text: 'hello' });
    });
  }

  it('may have no text at all', () => expect(toMessage(message({}))).to.deep.equal({ text: '' }));
  it('is cut when it is very long', () =>
    expect(toMessage(message({ text: 'x'.repeat(20_000) }))?.text).to.have.length(1000));
  it('has no control characters, marks of direction or half emoji', () =>
    expect(toMessage(message({ text: '\u0000im\u200b 34\u202e\r\n\ud83d👩🏽‍🦽' }))?.text).to.equal('im 34 \n👩🏽‍🦽'));

  it('greets a person who joins, and not the bot itself', () => {
    const joined = (id: string): Partial<Activity> => ({
      type: 'conversationUpdate',
      recipient: bot,
      membersAdded: [{ id, name: '' }],
    });
    expect(toMessage(joined('person'))).to.deep.equal({ text: '', action: { do: 'start' } });
    expect(toMessage(joined('bot'))).to.equal(undefined);
  });

  it('belongs to a conversation of a channel, or to nobody', () => {
    const talk = (id: string) => ({ id, isGroup: false, conversationType: 'personal', name: '' });
    expect(conversationKey({ channelId: 'a', conversation: talk('1') })).to.equal('a 1');
    expect(conversationKey({ channelId: 'a', conversation: talk('') })).to.equal(undefined);
    expect(conversationKey({ channelId: 'a' })).to.equal(undefined);
  });

  const ignored: readonly Partial<Activity>[] = [
    { type: 'typing' },
    { type: 'messageReaction' },
    { type: 'endOfConversation' },
    { type: 'no such type' },
    {},
    { type: 'event', name: 'webchat/join' },
    { type: 'conversationUpdate' },
    { type: 'installationUpdate', action: 'add' },
    message({ text: 'what we said', channelData: { message: { is_echo: true } } }),
  ];
  for (const activity of ignored) {
    it(`ignores ${JSON.stringify(activity)}`, () => expect(toMessage(activity)).to.equal(undefined));
  }
});
