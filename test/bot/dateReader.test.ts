import { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import { dateDeadline, makeDateReader, startDateWorker } from '../../bot/dates/dateReader.ts';
import type { Log } from '../../bot/log.ts';
import { london } from '../conversations/talk.ts';

const now = london('2026-12-16T18:00');
const patience = 20_000;

/** A worker that runs this code instead of ours. */
const workerOf = (code: string) => () => new Worker(code, { eval: true });
const ready = "require('node:worker_threads').parentPort.postMessage('ready');";

/** A log, and the names of what it was told. */
function watched(): { log: Log; events: string[] } {
  const events: string[] = [];
  return { log: { event: (name) => void events.push(name), failure: (name) => void events.push(name) }, events };
}

describe('the date reader', () => {
  it('reads dates in its own thread, for today in London', async () => {
    const reader = makeDateReader({ deadline: patience, start: startDateWorker, log: watched().log });
    expect(await reader.read('on 9 january', now)).to.deep.equal([{ from: '2027-01-09', to: '2027-01-10' }]);
    expect(await reader.read('9 december', now)).to.deep.equal([{ from: '2027-12-09', to: '2027-12-10' }]);
    expect(await reader.read('nothing of the kind', now)).to.deep.equal([]);
    await reader.close();
  });

  it('gives no dates when the thread is late, lets it go, and starts another', async () => {
    const { log, events } = watched();
    const stuck = workerOf(`${ready} require('node:worker_threads').parentPort.on('message', () => { for (;;) {} })`);
    const starts = [stuck];
    const reader = makeDateReader({ deadline: dateDeadline, start: () => (starts.shift() ?? startDateWorker)(), log });
    expect(await reader.read('9 january', now)).to.deep.equal([]);
    expect(events).to.deep.equal(['dates.late']);
    let dates = await reader.read('9 january', now);
    while (dates.length === 0) dates = await reader.read('9 january', now);
    expect(dates).to.deep.equal([{ from: '2027-01-09', to: '2027-01-10' }]);
    await reader.close();
  });

  it('gives no dates when the thread dies, and starts another for the next text', async () => {
    const { log, events } = watched();
    const starts = [workerOf('process.exit(1)')];
    const reader = makeDateReader({ deadline: patience, start: () => (starts.shift() ?? startDateWorker)(), log });
    expect(await reader.read('9 january', now)).to.deep.equal([]);
    expect(events).to.deep.equal(['dates.died']);
    expect(await reader.read('9 january', now)).to.have.length(1);
    await reader.close();
  });

  it('gives no dates when what comes back is not a reading', async () => {
    const nonsense = workerOf(
      "const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ id }) => parentPort.postMessage({ id, dates: 'x' }));",
    );
    const reader = makeDateReader({ deadline: dateDeadline, start: nonsense, log: watched().log });
    expect(await reader.read('9 january', now)).to.deep.equal([]);
    await reader.close();
  });
});
