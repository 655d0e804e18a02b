import { expect } from 'chai';
import { offerOf, picked } from '../../bot/offers.ts';
import type { Directory } from '../../data/index.ts';
import { converse, newConversation } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

describe('a choice that is typed', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });
  const offerAfter = (...said: string[]) => {
    const services = { directory, now: london('2026-11-24T03:00') };
    const start = converse(newConversation(), { text: '', action: { do: 'start' } }, services);
    return offerOf(said.reduce((turn, text) => converse(turn.conversation, { text }, services), start));
  };

  it('is picked by its number, however it is written', () => {
    for (const typed of ['2', ' 2. ', '(2)', '2)']) {
      expect(picked(typed, offerAfter()), typed).to.deep.equal({ do: 'answer', question: 'who', value: 'carer' });
    }
  });

  it('is not picked by a number that no choice has', () => {
    for (const typed of ['0', '6', '99', '-', '1 or 2', ''])
      expect(picked(typed, offerAfter()), typed).to.equal(undefined);
  });

  it('is never picked by a number when the age is asked, since a number is an age', () => {
    expect(picked('5', offerAfter('me', 'tongue cancer'))).to.equal(undefined);
    expect(picked('50 to 64', offerAfter('me', 'tongue cancer'))).to.deep.include({ question: 'age' });
  });

  it('is picked by its label, where the words alone would mean nothing', () => {
    const menu = offerAfter('me', 'change my answers');
    expect(picked('who it is for', menu)).to.deep.equal({ do: 'change', question: 'who' });
    expect(picked('Carry on!', menu)).to.deep.equal({ do: 'go-on' });
  });

  it('is one of the places that were offered', () => {
    const places = offerAfter('my dad', 'tongue', '71', 'in person', 'Newport');
    expect(places.numbered).to.be.above(1);
    expect(picked('2', places)).to.deep.equal(places.choices[1]?.action);
  });

  it('is none when two choices have the same label', () => {
    const same = { label: 'Yes', action: { do: 'back' } } as const;
    expect(picked('yes', { choices: [same, { ...same, action: { do: 'stop' } }], numbered: 0 })).to.equal(undefined);
  });
});
