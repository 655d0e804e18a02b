/** How the directory talks to people, and whom it sends them to in an emergency. */
import { expect } from 'chai';
import type { Directory } from '../../data/index.ts';
import { realDirectory } from '../realDirectory.ts';
import { everyWord, sentencesOf } from './wordsForPeople.ts';

describe('the words of the directory', () => {
  let directory: Directory;

  before(async () => {
    directory = await realDirectory();
  });

  describe('urgent help', () => {
    it('shows the routes that need no voice first', () => {
      const needsVoice = directory.urgentHelp.lines.map((line) => line.needsVoice);
      expect(needsVoice).to.deep.equal([...needsVoice].sort());
      expect(needsVoice[0]).to.equal(false);
    });

    it('says in one line whom to turn to', () => {
      expect(directory.urgentHelp.line).to.equal(
        'If you need help right now: call 999 if life is at risk, NHS 111 for urgent advice, or Samaritans on 116 123. ' +
          'If you cannot speak, text SHOUT to 85258.',
      );
    });

    it('says that text to 999 needs registering, and that CALM is not open all day', () => {
      const line = (id: string) => directory.urgentHelp.lines.find((one) => one.id === id);
      expect(line('emergency-sms')?.when).to.match(/Register first/);
      expect(line('calm')?.hours).to.equal('Open from 5pm to midnight, every day.');
    });

    it('gives no text number for Papyrus, and no number for Breathing Space: sources differ', () => {
      expect(JSON.stringify(directory.urgentHelp).replace(/ /g, '')).not.to.match(/07860|07786|BreathingSpace/);
    });
  });

  describe('the words for people', () => {
    it('come in sentences of up to 20 words', () => {
      const long = everyWord(directory)
        .flatMap(sentencesOf)
        .filter((sentence) => sentence.split(/\s+/).length > 20);
      expect(long).to.deep.equal([]);
    });

    it('use plain words', () => {
      const jargon =
        /\b(?:sufferers?|victims?|battl\w+|signpost\w*|facilitat\w*|modalit\w*|psychosocial|utili[sz]e|via|please note|eligib\w+|service users?|oncolog\w*|beneficiar\w*|advoca\w*)\b/i;
      expect(everyWord(directory).filter((words) => jargon.test(words))).to.deep.equal([]);
    });
  });
});
