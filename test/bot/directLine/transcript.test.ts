import { expect } from 'chai';
import { Transcript } from '../../../bot/directLine/transcript.ts';

const limits = { activities: 3, characters: 1000 };

describe('a transcript', () => {
  let millis = 1000;
  let transcript: Transcript;
  const said = () => transcript.after(0).activities.map(({ text }) => text);
  beforeEach(() => {
    millis = 1000;
    transcript = new Transcript(limits, () => millis);
  });

  it('numbers what is said upwards, whatever the clock does', () => {
    const ids = [1000, 1000, 400, 2000].map((at) => {
      millis = at;
      return transcript.add({ text: 'x' }, 'talk').id;
    });
    expect(ids).to.deep.equal(['talk|1000', 'talk|1001', 'talk|1002', 'talk|2000']);
  });

  it('keeps the newest by number', () => {
    for (const text of ['a', 'b', 'c', 'd']) transcript.add({ text }, 'talk');
    expect(said()).to.deep.equal(['b', 'c', 'd']);
  });

  it('keeps the newest by size, and always the last', () => {
    for (const text of ['a'.repeat(600), 'b'.repeat(600)]) transcript.add({ text }, 'talk');
    expect(said()).to.deep.equal(['b'.repeat(600)]);
    transcript.add({ text: 'c'.repeat(2000) }, 'talk');
    expect(said()).to.deep.equal(['c'.repeat(2000)]);
  });

  it('never gives a watermark below the one asked with', () => {
    transcript.add({ text: 'a' }, 'talk');
    expect(transcript.after(5000)).to.deep.equal({ activities: [], watermark: '5000' });
    expect(transcript.after(0).watermark).to.equal('1000');
  });
});
