import { expect } from 'chai';
import type { Directory } from '../../../data/index.ts';
import type { Action } from '../../../dialogs/index.ts';
import {
  hearCommand,
  hearQuestion,
  isUndiagnosed,
  outOfScopeTopics,
  readUtterance,
} from '../../../dialogs/understanding/index.ts';
import { realDirectory } from '../../realDirectory.ts';

const commands: readonly (readonly [string, Action | undefined])[] = [
  ['help', { do: 'help' }],
  ['HELP!', { do: 'help' }],
  ['help please', { do: 'help' }],
  ['i need help now', { do: 'urgent-help' }],
  ['back', { do: 'back' }],
  ['go back please', { do: 'back' }],
  ['undo', { do: 'back' }],
  ['start again', { do: 'restart' }],
  ['strat again', { do: 'restart' }],
  ['can we start over', { do: 'restart' }],
  ['stop', { do: 'stop' }],
  ['bye', { do: 'stop' }],
  ['show me what you have so far', { do: 'so-far' }],
  ['show more', { do: 'more' }],
  ['which meets first?', { do: 'first-meeting' }],
  ['change my age', { do: 'change', question: 'age' }],
  ['i want to change my age please', { do: 'change', question: 'age' }],
  ['change the type of cancer', { do: 'change', question: 'cancers' }],
  ['change my answers', { do: 'change' }],
  ['can i talk to a person', { do: 'person' }],
  ['just show me', { do: 'show' }],
  ['I need help with eating', undefined],
  ['my back hurts', undefined],
  ['stop smoking', undefined],
  ['tongue', undefined],
];
const questions: readonly (readonly [string, Action | undefined])[] = [
  ['when is the next Swallows meeting', { do: 'next-meeting', group: 'the-swallows' }],
  ["when's the next swalows meeting", { do: 'next-meeting', group: 'the-swallows' }],
  ['what is Young Tongues?', { do: 'tell', group: 'young-tongues' }],
  ['Young Tongues', { do: 'tell', group: 'young-tongues' }],
  ['show all dates for heads2gether', { do: 'all-dates', group: 'heads2gether' }],
  ['how do I join shine', { do: 'tell', group: 'shine-cancer-support' }],
  ['when do they meet', { do: 'next-meeting', group: 'nalc' }],
  ['is it free?', { do: 'topic', topic: 'cost' }],
  ['what is peer support', { do: 'topic', topic: 'what-is-peer-support' }],
  ['when is the next meeting near me', { do: 'first-meeting' }],
  ["I'm an outpatient at the Christie", undefined],
  ['I have tongue cancer', undefined],
  ['heads together', undefined],
  ['the swallow', { do: 'tell', group: 'the-swallows' }],
  ['trouble with swallows', undefined],
];

describe('what is asked of us', () => {
  let directory: Directory;
  before(async () => {
    directory = await realDirectory();
  });
  it('points only to topics that the directory has', () => {
    const known = new Set(directory.topics.map(({ id }) => id));
    for (const topic of outOfScopeTopics) expect(known, topic).to.include(topic);
  });

  for (const [words, action] of commands) {
    it(`“${words}” is ${action ? JSON.stringify(action) : 'no command'}`, () => {
      expect(hearCommand(readUtterance(words))).to.deep.equal(action);
    });
  }
  for (const [words, action] of questions) {
    it(`“${words}” asks ${action ? JSON.stringify(action) : 'nothing'}`, () => {
      expect(
        hearQuestion(
          readUtterance(words),
          { group: 'nalc', when: undefined, place: undefined, symptom: isUndiagnosed(readUtterance(words)) },
          directory,
        ),
      ).to.deep.equal(action);
    });
  }
});
