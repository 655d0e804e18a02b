import { expect } from 'chai';
import { channelOf } from '../../bot/channels/index.ts';
import { textChannel } from '../../bot/channels/text.ts';
import { webchatChannel } from '../../bot/channels/webchat.ts';
import type { GroupCard, Option, Reply } from '../../dialogs/index.ts';

const help: Option = { label: 'I need help now', action: { do: 'urgent-help' } };
const more: Option = { label: 'Tell me more', action: { do: 'tell', group: 'a-group' } };
const card: GroupCard = {
  group: 'a-group',
  name: 'A Group',
  fit: 'near',
  nextMeeting: 'Next meeting: tomorrow at 7pm, online.',
  why: ['for people aged 18 to 64'],
  check: ['their dates may change'],
  join: [
    { label: 'Email', words: 'hello@example.org', href: 'mailto:hello@example.org' },
    { label: 'Website', words: 'https://example.org/', href: 'https://example.org/' },
    { label: 'Ask', words: 'your nurse' },
  ],
  options: [more],
};
const replies: readonly Reply[] = [
  { kind: 'text', text: 'Some words.' },
  {
    kind: 'question',
    id: 'formats',
    text: 'How would you like to meet?',
    style: 'buttons',
    options: [{ label: 'Online', action: { do: 'answer', question: 'formats', value: 'online' } }],
  },
  { kind: 'groups', intro: 'These fit.', cards: [card] },
  { kind: 'meetings', intro: 'Their dates:', meetings: ['Monday', 'Tuesday'], note: 'Ask first.' },
  { kind: 'urgent-help', intro: 'You are not alone.', lines: [{ label: '999', words: 'call 999', href: 'tel:999' }] },
];

/** Every word that the person must be able to read in a reply, whatever the channel. */
function wordsOf(reply: Reply): string[] {
  switch (reply.kind) {
    case 'text':
      return [reply.text];
    case 'question':
      return [reply.text, ...reply.options.map(({ label }) => label)];
    case 'groups':
      return [
        reply.intro,
        ...reply.cards.flatMap(({ name, nextMeeting, why, check, join }) => [
          name,
          nextMeeting,
          ...why,
          ...check,
          ...join.map(({ label }) => label),
        ]),
      ];
    case 'meetings':
      return [reply.intro, ...reply.meetings, ...(reply.note ? [reply.note] : [])];
    case 'urgent-help':
      return [reply.intro, ...reply.lines.flatMap(({ label, words }) => [label, words])];
  }
}

for (const [name, channel] of [
  ['text', textChannel],
  ['web chat', webchatChannel],
] as const) {
  describe(`the ${name} channel`, () => {
    for (const reply of replies) {
      it(`shows everything of ${reply.kind}, in British English`, () => {
        const activities = channel.dress({ replies: [reply], options: [help] });
        for (const words of [...wordsOf(reply), help.label]) expect(JSON.stringify(activities)).to.include(words);
        for (const activity of activities) expect(activity).to.include({ type: 'message', locale: 'en-GB' });
      });
    }
  });
}

describe('the text channel', () => {
  const textOf = (reply: Reply) =>
    textChannel
      .dress({ replies: [reply], options: [help] })
      .map(({ text }) => text)
      .join('\n');
  const question = (id: 'age' | 'formats'): Reply => ({
    kind: 'question',
    id,
    text: 'Which?',
    style: 'buttons',
    options: [more, help],
  });

  it('numbers the choices', () => expect(textOf(question('formats'))).to.include('1. Tell me more\n2. I need'));
  it('does not number ages', () => expect(textOf(question('age'))).to.include('- Tell me more\n- I need'));
  it('says how to ask about a group, which a card has a button for', () =>
    expect(textOf({ kind: 'groups', intro: 'These.', cards: [card] })).to.include(
      'type its name. For example: A Group',
    ));
  it('sends no attachment and no button', () => {
    const activities = textChannel.dress({ replies, options: [help] });
    for (const activity of activities) expect(activity).not.to.have.any.keys('attachments', 'suggestedActions');
  });
  it('is for every channel without a dress of its own', () => {
    for (const id of ['msteams', 'facebook', 'sms', '', undefined]) expect(channelOf(id)).to.equal(textChannel);
    for (const id of ['webchat', 'directline']) expect(channelOf(id)).to.equal(webchatChannel);
  });
});

describe('the web chat channel', () => {
  const [activity] = webchatChannel.dress({ replies: replies.slice(2, 3), options: [help] });
  const hero = activity?.attachments?.[0];

  it('makes a hero card of a group', () => {
    expect(hero?.contentType).to.equal('application/vnd.microsoft.card.hero');
    expect(hero?.content).to.include({ title: 'A Group', subtitle: card.nextMeeting });
  });

  it('links each way to join, and carries each action as data with words that say the same', () => {
    expect(
      hero?.content.buttons.map(({ type, value }: { type: string; value: unknown }) => [type, value]),
    ).to.deep.equal([
      ['openUrl', 'mailto:hello@example.org'],
      ['openUrl', 'https://example.org/'],
      ['messageBack', more.action],
    ]);
    expect(hero?.content.buttons[2]).to.include({ title: more.label, displayText: 'A Group: Tell me more' });
  });

  it('puts choices on the last message alone', () => {
    const activities = webchatChannel.dress({ replies: replies.slice(0, 2), options: [help] });
    expect(activities.map(({ suggestedActions }) => suggestedActions?.actions.map(({ title }) => title))).to.deep.equal(
      [undefined, ['Online', 'I need help now']],
    );
  });

  it('also lists the choices in words when buttons did not help', () => {
    const listed: Reply = { kind: 'question', id: 'formats', text: 'How?', style: 'list', options: [more] };
    expect(webchatChannel.dress({ replies: [listed], options: [] })[0]?.text).to.include('1. Tell me more');
  });
});
