import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { DateTime } from 'luxon';
import { readLines } from './line.ts';
import { compare, isRight, tally } from './score.ts';
import type { Understood } from './understood.ts';

const tool = fileURLToPath(new URL('evaluate.ts', import.meta.url));
const nothing: Understood = {
  who: null,
  cancer: [],
  age: null,
  formats: [],
  asks: 'none',
  group: null,
  when: null,
  safety: 'none',
};
const period = (from: string, to: string) => ({
  from: DateTime.fromISO(from, { zone: 'Europe/London' }),
  to: DateTime.fromISO(to, { zone: 'Europe/London' }),
});

describe('the evaluation', () => {
  it('names each line that it cannot read, with its number', () => {
    const { lines, faults } = readLines(
      '{"text":"hi","expect":{}}\n\nnot json\n{"text":"x","expect":{"who":"aunt"}}\n',
    );
    expect(lines.map(({ number }) => number)).to.deep.equal([1]);
    expect(faults.map((fault) => fault.split(':')[0])).to.deep.equal(['line 3', 'line 4']);
  });

  it('judges only the slots that a line speaks of', () => {
    expect(compare({}, nothing)).to.deep.equal([]);
    expect(compare({ who: null, age: 34 }, nothing).map(isRight)).to.deep.equal([true, false]);
  });

  it('counts what was found, what was wrong and what was missed', () => {
    const [one] = compare({ cancer: ['tongue', 'jaw'] }, { ...nothing, cancer: ['tongue', 'mouth'] });
    expect(one && tally(one)).to.deep.equal({ right: 1, wrong: 1, missed: 1 });
  });

  it('takes a period for right on the same days, and for wrong a day off', () => {
    const expected = { from: '2026-12-23T17:00', to: '2026-12-23T23:00' };
    const found = (from: string, to: string) =>
      compare({ when: expected }, { ...nothing, when: period(from, to) }).every(isRight);
    expect(found('2026-12-23T18:00', '2026-12-23T22:00')).to.equal(true);
    expect(found('2026-12-23T06:00', '2026-12-23T12:00')).to.equal(false);
    expect(found('2026-12-24T17:00', '2026-12-24T23:00')).to.equal(false);
  });

  it('prints each slot, each miss and the share of lines that are right, and ends with 1 when a line was no line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
    const file = join(folder, 'set.jsonl');
    const lines = [
      { text: "I'm 34 with tongue cancer", expect: { who: 'patient', cancer: ['tongue'], age: 34 } },
      {
        text: 'anything on 9 January?',
        now: '2026-12-16T18:00',
        expect: { when: { from: '2027-01-09', to: '2027-01-09' } },
      },
      { text: 'me', asked: 'who', expect: { who: 'carer' } },
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"text": 1}\n`);
    const run = spawnSync(process.execPath, ['--import', 'tsx', tool, file, '--misses'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(run.stdout).to.match(/^cancer +1 +100\.0% +100\.0%$/m);
    expect(run.stdout).to.match(/^when +1 +100\.0% +100\.0%$/m);
    expect(run.stdout).to.match(/wholly right: 2 of 3 lines \(66\.7%\)\nmicroseconds a line: median \d+, p99 \d+/);
    expect(run.stdout).to.match(/line 3: me \(asked: who\)\n {2}who: expected carer, found patient/);
    expect(run.stderr).to.match(/set\.jsonl line 4: /);
    expect(run.status).to.equal(1);
  });
});
