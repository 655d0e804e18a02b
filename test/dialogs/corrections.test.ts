/** An answer taken back in ten ways, at every place of the talk: the new one counts, and what changed is said. */
import { expect } from 'chai';
import type { Directory } from '../../data/index.ts';
import type { Answers } from '../../dialogs/index.ts';
import { Talk } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

const ways: readonly ((words: string) => string)[] = [
  (words) => `actually ${words}`,
  (words) => `no, ${words}`,
  (words) => `Sorry, ${words}`,
  (words) => `I meant ${words}`,
  (words) => `oops, ${words}`,
  (words) => `wait it's ${words}`,
  (words) => `correction: ${words}`,
  (words) => `make that ${words}`,
  (words) => `that was wrong. It should be ${words}`,
  (words) => `scrap that, ${words} please`,
  (words) => `${words} actually`,
  (words) => `hang on, I got that wrong, ${words}`,
];

/** What is said in the talk, in order, and each answer taken back with what it then is. */
const talk = ['me', 'tongue', '34', 'in person', 'Leeds', 'no thanks'];
const corrections: readonly { said: number; words: string; slot: keyof Answers; becomes: unknown }[] = [
  { said: 1, words: 'my mum', slot: 'who', becomes: 'carer' },
  { said: 1, words: 'my patient', slot: 'who', becomes: 'professional' },
  { said: 2, words: 'thyroid', slot: 'cancers', becomes: ['thyroid'] },
  { said: 2, words: 'voice box', slot: 'cancers', becomes: ['larynx'] },
  { said: 3, words: '42', slot: 'age', becomes: { from: 42, to: 42 } },
  { said: 3, words: 'forty two', slot: 'age', becomes: { from: 42, to: 42 } },
  { said: 4, words: 'online', slot: 'formats', becomes: ['online'] },
  { said: 4, words: 'by phone', slot: 'formats', becomes: ['phone'] },
  { said: 5, words: 'York', slot: 'place', becomes: 'york' },
];

describe('corrections', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });

  for (const { said, words, slot, becomes } of corrections) {
    for (const [index, way] of ways.entries()) {
      it(`“${way(words)}” changes ${slot}, wherever it is said`, () => {
        for (let upTo = said; upTo <= talk.length; upTo++) {
          const one = new Talk(directory);
          for (const line of talk.slice(0, upTo)) one.says(line);
          one.says(way(words));
          const place = `way ${index + 1}, after ${upTo} answers: ${JSON.stringify(one.conversation.answers)}`;
          const now = one.conversation.answers[slot];
          if (slot === 'place') expect(directory.places.get(String(now))?.name, place).to.match(/^York/);
          else expect(now, place).to.deep.equal(becomes);
          expect(one.heard, place).to.match(/I have changed that/);
          one.says('undo');
          expect(one.conversation.answers[slot], place).not.to.deep.equal(becomes);
        }
      });
    }
  }
});
