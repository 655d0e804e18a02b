import { expect } from 'chai';
import fc from 'fast-check';
import type { Directory } from '../../data/index.ts';
import {
  type Action,
  actionSchema,
  conversationSchema,
  converse,
  newConversation,
  type Turn,
} from '../../dialogs/index.ts';
import { london, Talk } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

const now = london('2026-11-24T03:00');

/** Taps that can come at any moment, also stale ones and ones that no button of ours carries. */
const actions = fc.oneof(
  fc.constantFrom<Action>(
    { do: 'start' },
    { do: 'resume' },
    { do: 'go-on' },
    { do: 'back' },
    { do: 'so-far' },
    { do: 'show' },
    { do: 'more' },
    { do: 'first-meeting' },
    { do: 'urgent-help' },
    { do: 'person' },
    { do: 'help' },
    { do: 'restart' },
    { do: 'stop' },
    { do: 'change' },
    { do: 'change', question: 'age' },
    { do: 'change', question: 'place' },
    { do: 'topic', topic: 'cost' },
    { do: 'topic', topic: 'no such topic' },
    { do: 'tell', group: 'the-swallows' },
    { do: 'tell', group: 'no such group' },
    { do: 'next-meeting', group: 'nalc' },
    { do: 'all-dates', group: 'heads2gether' },
    { do: 'answer', question: 'who', value: 'bereaved' },
    { do: 'answer', question: 'cancers', value: 'larynx' },
    { do: 'answer', question: 'cancers', value: 'no such cancer' },
    { do: 'answer', question: 'age', value: '20-49' },
    { do: 'answer', question: 'age', value: '49-20' },
    { do: 'answer', question: 'formats', value: 'in-person' },
    { do: 'answer', question: 'place', value: 'OX3' },
    { do: 'answer', question: 'place', value: 'nowhere' },
    { do: 'answer', question: 'communities', value: 'lgbtiq' },
    { do: 'skip', question: 'formats' },
  ),
);
const words = fc.constantFrom(
  'me',
  'tongue',
  '34',
  'online',
  'no',
  'skip',
  'back',
  'actually 51',
  'near Leeds',
  'what',
  'help',
  'stop',
  'in person',
  'when do they meet',
  'newport',
  'more',
  'rather not say',
  'my dad',
  'not online',
  '2',
  '99',
  'change my age',
  'change',
  'show me',
  'asdf',
);
const steps = fc.array(
  fc.oneof(
    actions.map((action) => ({ text: '', action })),
    words.map((text) => ({ text })),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })),
  ),
  { maxLength: 14 },
);

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['20,000 letters', 'a'.repeat(20_000)],
  ['20,000 words', 'cancer 34 not online near '.repeat(800)],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['emoji', '😀😢🏳️‍🌈'],
  ['right-to-left', 'سرطان اللسان ‮ 34'],
  ['a lone surrogate', '\ud800'],
  ['a prototype', '__proto__ constructor toString'],
  ['markup', '<script>alert(1)</script>'],
  ['many digits', '1'.repeat(5000)],
  ['many ages', 'im 34 '.repeat(300)],
  ['many hyphens', '-'.repeat(5000)],
  ['JSON', '{"do":"restart"}'],
];

describe('one turn', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });

  const isWhole = (turn: Turn) => {
    expect(conversationSchema.safeParse(turn.conversation).error).to.equal(undefined);
    expect(turn.replies.length).to.be.above(0);
    const shown = JSON.stringify(turn);
    expect(shown).not.to.match(/undefined|NaN|\[object|Invalid DateTime/);
    expect(turn.options.length).to.be.above(0);
  };

  it('is whole after any taps and words in any order, and the same for the same input', () => {
    fc.assert(
      fc.property(steps, (messages) => {
        let conversation = newConversation();
        for (const message of messages) {
          const turn = converse(conversation, message, { directory, now });
          isWhole(turn);
          expect(JSON.stringify(converse(conversation, message, { directory, now }))).to.equal(JSON.stringify(turn));
          conversation = turn.conversation;
        }
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('always has urgent help in sight', () => {
    fc.assert(
      fc.property(steps, (messages) => {
        const talk = new Talk(directory);
        for (const { text } of messages) talk.says(text);
        const helps = talk.turn.options.some(({ action }) => action.do === 'urgent-help');
        expect(helps || talk.turn.replies.some(({ kind }) => kind === 'urgent-help')).to.equal(true);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  for (const [what, text] of hostile) {
    it(`answers ${what} kindly, and loses nothing`, () => {
      const talk = new Talk(directory);
      talk.says('me');
      const turn = talk.says(text);
      isWhole(turn);
      expect(turn.conversation.answers.who).to.be.a('string');
    });
  }

  it('offers only actions that its own door accepts', () => {
    const talk = new Talk(directory);
    const offered = () => [
      ...talk.turn.options,
      ...talk.turn.replies.flatMap((reply) =>
        reply.kind === 'question'
          ? reply.options
          : reply.kind === 'groups'
            ? reply.cards.flatMap(({ options }) => options)
            : [],
      ),
    ];
    for (const text of [
      'me',
      'tongue',
      '34',
      'in person',
      'newport',
      'skip',
      'no',
      'change',
      'tell me about the swallows',
      'help',
      'stop',
    ]) {
      talk.says(text);
      for (const { label, action } of offered()) expect(actionSchema.safeParse(action).success, label).to.equal(true);
    }
  });

  it('never says the same thing twice running when it does not understand', () => {
    const talk = new Talk(directory);
    const said = ['qqq', 'www', 'zzz'].map((text) => JSON.stringify(talk.says(text).replies[0]));
    expect(said[0]).not.to.equal(said[1]);
    expect(said[1]).not.to.equal(said[2]);
  });
});
