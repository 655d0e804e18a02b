import { expect } from 'chai';
import { type MeasuredCounts, makeCounts, metricsMount } from '../../bot/counts.ts';
import type { HttpResponse } from '../../bot/http.ts';
import { silentLog } from '../../bot/log.ts';
import { makeBot } from '../../bot/peerSupportBot.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import { keepSwept } from '../../bot/sweeper.ts';
import type { Directory } from '../../data/index.ts';
import { newConversation } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';
import { realDirectory } from '../realDirectory.ts';

const openMetrics = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

const talksTotal = 'peer_support_finder_talks_total';

describe('counts without people', () => {
  let directory: Directory;
  let counts: MeasuredCounts;
  beforeEach(async () => {
    directory = await realDirectory();
    counts = makeCounts(directory);
  });
  const bot = () =>
    makeBot({
      directory,
      store: memoryStore(),
      now: () => london('2026-11-24T03:00'),
      readDates: async () => [],
      counts,
      log: silentLog,
    });
  async function talks(count: number, ...lines: readonly string[]): Promise<void> {
    const { take } = bot();
    for (let person = 0; person < count; person++)
      for (const text of lines) await take({ key: `person ${person}`, activityId: undefined, message: { text } });
  }
  const told = async () => (await counts.text()).split('\n').filter((line) => !line.startsWith('#') && line !== '');

  it('tell nothing of fewer than five, and more in steps of five', async () => {
    await talks(4, 'hello');
    expect(await told()).to.deep.equal([`${talksTotal} 0`]);
    await talks(3, 'hello');
    expect(await told()).to.deep.equal([`${talksTotal} 5`]);
  });

  it('tell which groups were shown', async () => {
    await talks(5, "I'm 34 with tongue cancer and would rather meet online");
    expect(await told()).to.include('peer_support_finder_groups_shown_total{group="young-tongues"} 5');
  });

  it('tell which answer stood in the way when no group fitted', async () => {
    await talks(6, 'me', 'prostate cancer', '70', 'online', 'no');
    expect((await told()).join()).to.match(/no_match_total\{answer="\w+"\} 5/);
  });

  it('tell at which question talks end that were swept before a group was shown', async () => {
    const gone = Array.from({ length: 5 }, () => ({ ...newConversation(), answers: { who: 'patient' } as const }));
    const stop = await keepSwept({ ...memoryStore(), sweep: async () => gone }, counts, silentLog);
    stop();
    expect(await told()).to.include('peer_support_finder_questions_abandoned_total{question="cancers"} 5');
  });

  it('live through a sweep that fails', async () => {
    const broken = { ...memoryStore(), sweep: () => Promise.reject(new Error('disk')) };
    (await keepSwept(broken, counts, silentLog))();
    expect(await told()).to.deep.equal([`${talksTotal} 0`]);
  });

  it('are told as OpenMetrics, to whoever has the key', async () => {
    const [route] = metricsMount(counts, 'a key of the charity').routes;
    const asked = async (authorization?: string): Promise<HttpResponse | undefined> =>
      route?.handle({ params: {}, query: new URLSearchParams(), headers: { authorization }, body: undefined });
    expect(await asked()).to.deep.equal({ status: 401 });
    expect(await asked('Bearer another key')).to.deep.equal({ status: 401 });
    const answer = await asked('Bearer a key of the charity');
    expect(answer).to.deep.include({ status: 200, headers: { 'Content-Type': openMetrics } });
    expect(answer?.body).to.match(/# EOF\n$/);
  });
});
