/**
 * How well people are understood: `npm run evaluate -- FILE.jsonl [--misses]`. Prints precision and recall of each slot, the
 * share of lines that are wholly right, and microseconds a line. A line that cannot be read is named; then exit code 1.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadDateRecogniser } from '../../dialogs/index.ts';
import { realDirectory } from '../realDirectory.ts';
import { type Line, readLines } from './line.ts';
import { type Compared, compare, isRight, type Slot, slots, tally } from './score.ts';
import { standing, understand } from './understood.ts';

interface Judged {
  readonly line: Line;
  readonly compared: readonly Compared[];
  readonly micros: number;
}

async function evaluate(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length === 0) throw new Error('Name a set: npm run evaluate -- test/understanding/sets/ages.jsonl');
  const read = positionals.map((file) => ({ file, ...readLines(readFileSync(file, 'utf8')) }));
  const judged = await judge(read.flatMap(({ lines }) => lines));
  report(judged);
  if (values.misses) for (const one of judged) reportMiss(one);
  for (const { file, faults } of read) for (const fault of faults) console.error(`${file} ${fault}`);
  if (read.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

/** Rounds before the one that is timed: a bot in service is warm. */
const warmUps = 4;

async function judge(lines: readonly Line[]): Promise<Judged[]> {
  const directory = await realDirectory();
  const recogniser = await loadDateRecogniser();
  const ready = lines.map((line) => ({ line, before: standing(line, directory, recogniser) }));
  for (let round = 0; round < warmUps; round++)
    for (const { line, before } of ready) understand(line, before, directory, recogniser);
  return ready.map(({ line, before }) => {
    const began = performance.now();
    const found = understand(line, before, directory, recogniser);
    const micros = (performance.now() - began) * 1000;
    return { line, compared: compare(line.expect, found), micros };
  });
}

function report(judged: readonly Judged[]): void {
  console.log('slot       lines  precision  recall');
  for (const slot of slots) reportSlot(slot, judged);
  const right = judged.filter(({ compared }) => compared.every(isRight)).length;
  console.log(`\nwholly right: ${right} of ${judged.length} lines (${percent(right, judged.length)})`);
  const micros = judged.map((one) => one.micros).sort((a, b) => a - b);
  const at = (share: number) => Math.round(micros[Math.min(micros.length - 1, Math.floor(micros.length * share))] ?? 0);
  console.log(`microseconds a line: median ${at(0.5)}, p99 ${at(0.99)}`);
}

function reportSlot(slot: Slot, judged: readonly Judged[]): void {
  const tallies = judged.flatMap(({ compared }) => compared.filter((one) => one.slot === slot).map(tally));
  if (tallies.length === 0) return;
  const sum = (key: 'right' | 'wrong' | 'missed') => tallies.reduce((total, one) => total + one[key], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  console.log(
    [
      slot.padEnd(9),
      String(tallies.length).padStart(6),
      percent(right, right + wrong).padStart(10),
      percent(right, right + missed).padStart(7),
    ].join(' '),
  );
}

function reportMiss({ line, compared }: Judged): void {
  const misses = compared.filter((one) => !isRight(one));
  if (misses.length === 0) return;
  console.log(`\nline ${line.number}: ${line.text}${line.asked ? ` (asked: ${line.asked})` : ''}`);
  for (const { slot, expected, found } of misses)
    console.log(`  ${slot}: expected ${expected.join(', ') || 'nothing'}, found ${found.join(', ') || 'nothing'}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
}

evaluate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
