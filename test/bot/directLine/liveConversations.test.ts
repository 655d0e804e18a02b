import { expect } from 'chai';
import { usualLimits } from '../../../bot/directLine/limits.ts';
import { LiveConversations } from '../../../bot/directLine/liveConversations.ts';
import { london } from '../../conversations/talk.ts';

const nobody = { said: () => undefined, ended: () => undefined };

describe('the conversations held in memory', () => {
  let now = london('2026-11-24T03:00');
  let held: LiveConversations;
  beforeEach(() => {
    now = london('2026-11-24T03:00');
    held = new LiveConversations({ turn: async () => undefined, now: () => now, limits: usualLimits });
  });

  for (const [minutes, left] of [
    [59, 1],
    [60, 0],
  ] as const)
    it(`are ${left} when one was used ${minutes} minutes ago`, () => {
      held.open('a', 'dl_a');
      now = now.plus({ minutes });
      held.letGoIdle();
      expect(held.size).to.equal(left);
    });

  it('are kept for as long as a page listens', () => {
    const stop = held.open('a', 'dl_a').transcript.listen(nobody);
    now = now.plus({ hours: 9 });
    held.letGoIdle();
    expect(held.size).to.equal(1);
    stop();
    held.letGoIdle();
    expect(held.size).to.equal(0);
  });

  it('are kept when they are used again', () => {
    held.open('a', 'dl_a');
    now = now.plus({ minutes: 59 });
    expect(held.get('a')?.id).to.equal('a');
    now = now.plus({ minutes: 59 });
    held.letGoIdle();
    expect(held.size).to.equal(1);
  });
});
