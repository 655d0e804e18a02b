/** The worst that texts made to be slow can do, up to 20,000 characters: one turn, and the date recogniser on its own. */
import type { Directory } from '../../data/index.ts';
import { converse, datesToRead, loadDateRecogniser, newConversation } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';

const lengths = [100, 1000, 20_000];
const pieces = [
  'every ',
  'twenty one thousand ',
  'my dad ',
  'i have ',
  'i am a ',
  'for my ',
  'not ',
  'no ',
  'and ',
  '34 ',
  '1 ',
  '3 to 10 ',
  'between 3 and ',
  'from monday to ',
  'next ',
  'in the next ',
  'half past ',
  'week ',
  'on the 9th ',
  '6/1 ',
  'january ',
  'every monday in ',
  'at 7 ',
  'tongue ',
  'tongu ',
  'nasopharyngeal carcinoma ',
  'my my ',
  'lost my ',
  'a',
  'ab',
  '1',
  '-',
  '. ',
  ', ',
  '\n',
  'é',
  '👍',
  'near ',
  'live in new ',
  'speak to a ',
  'what ',
  'is ',
  'the swallows ',
  'meeting ',
  'zoom ',
  'anything but ',
];
const now = london('2026-12-16T18:00');

/** Prints the slowest of all, of each length. */
export async function hostile(directory: Directory): Promise<void> {
  const recognise = await loadDateRecogniser();
  const services = { directory, now };
  for (const length of lengths) {
    const turns = pieces.map((piece) => {
      const text = repeated(piece, length);
      return { piece, turn: timed(() => converse(newConversation(), { text }, services)), dates: datesTime(text) };
    });
    const slowest = turns.reduce((a, b) => (a.turn > b.turn ? a : b));
    const dates = turns.reduce((a, b) => (a.dates > b.dates ? a : b));
    console.log(
      `${`${length} characters, slowest of ${pieces.length} texts`.padEnd(52)} a turn ${ms(slowest.turn)} (“${slowest.piece.trim()}”)   the recogniser, in its thread, ${ms(dates.dates)} (“${dates.piece.trim()}”)`,
    );
  }

  function datesTime(text: string): number {
    const read = datesToRead(`any meetings on 9 december ${text}`, services);
    return read === undefined ? 0 : timed(() => recognise(read, '2026-12-16'));
  }
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
