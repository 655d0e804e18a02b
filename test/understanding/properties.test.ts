import { expect } from 'chai';
import fc from 'fast-check';
import type { Directory } from '../../data/index.ts';
import { type Answers, newConversation, readMessage } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

/** Ways to say each slot that stand anywhere in a message, with what they say. */
const said = {
  who: ['my dad has it', "it's for my wife", 'asking for a patient of mine', "my best mate's got it"],
  cancers: [
    'tongue cancer',
    'cancer of the voice box',
    'nasopharyngeal carcinoma',
    'salivary gland cancer',
    'mouth cancer',
  ],
  age: ['aged 34', '61 years old', 'in her fifties', 'age 45'],
  formats: ['prefer to meet online', 'face to face please', 'a facebook group', 'not on zoom'],
} as const;

const politeness = ['hi, ', 'hello there, ', 'please ', 'good evening. ', 'sorry to bother you, '];
const endings = [' please', ' thanks', ', thank you', '. Many thanks', ' x', ' if possible'];
const longWords = [
  'nasopharyngeal',
  'carcinoma',
  'laryngectomy',
  'salivary',
  'facebook',
  'thyroid',
  'oropharyngeal',
  'parotid',
];

describe('what is read in a message', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });
  const now = london('2026-12-16T18:00');
  const read = (text: string): Answers => readMessage({ text }, newConversation(), { directory, now }).answers;

  it('never throws, whatever is typed', () => {
    const words = fc.constantFrom(
      'i',
      'not',
      'no',
      '34',
      'stage',
      'my',
      'dad',
      'tongue',
      'next',
      'wednesday',
      'week',
      '6/1',
      'half',
      'from',
      'to',
      'every',
      'near',
      'leeds',
      'zoom',
      'died',
      '?',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readMessage({ text: typed }, newConversation(), { directory, now });
        expect(JSON.stringify(readMessage({ text: typed }, newConversation(), { directory, now }))).to.equal(
          JSON.stringify(reading),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('does not depend on the order in which it is said', () => {
    const parts = fc.tuple(
      fc.constantFrom(...said.who),
      fc.constantFrom(...said.cancers),
      fc.constantFrom(...said.age),
      fc.constantFrom(...said.formats),
    );
    fc.assert(
      fc.property(parts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (four, order) => {
        const first = read(four.join(', '));
        expect(
          read(order.map((index) => four[index]).join(', ')),
          order.map((index) => four[index]).join(', '),
        ).to.deep.equal(first);
        expect(Object.values(first).filter((value) => value !== undefined)).to.have.length(4);
      }),
      { numRuns: 400 },
    );
  });

  it('is not changed by politeness', () => {
    const one = fc.constantFrom(...Object.values(said).flat());
    fc.assert(
      fc.property(one, fc.constantFrom(...politeness), fc.constantFrom(...endings), (words, before, after) => {
        expect(read(`${before}${words}${after}`), `${before}${words}${after}`).to.deep.equal(read(words));
      }),
      { numRuns: 400 },
    );
  });

  it('is not changed by one slip in a long word', () => {
    const word = fc.constantFrom(...longWords);
    const slip = fc.record({ at: fc.integer({ min: 1, max: 40 }), kind: fc.constantFrom('drop', 'double', 'swap') });
    fc.assert(
      fc.property(word, slip, (whole, { at, kind }) => {
        const sentence = (one: string) => `I have ${one} cancer and want to meet on zoom`;
        expect(read(sentence(slipped(whole, at, kind))), slipped(whole, at, kind)).to.deep.equal(read(sentence(whole)));
      }),
      { numRuns: 400 },
    );
  });
});

/** The word with one slip somewhere behind its first letter. */
function slipped(word: string, at: number, kind: string): string {
  const index = 1 + (at % (word.length - 2));
  const [head, letter, tail] = [word.slice(0, index), word[index] ?? '', word.slice(index + 1)];
  if (kind === 'drop') return head + tail;
  if (kind === 'double') return head + letter + letter + tail;
  return head + tail.slice(0, 1) + letter + tail.slice(1);
}
