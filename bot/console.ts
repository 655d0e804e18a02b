/**
 * The same bot in a terminal: `npm run chat`. It also reads lines from a pipe, and `--now 2026-12-16T18:00` pins the clock
 * (London time).
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { openDirectory } from '../data/index.ts';
import { textChannel } from './channels/text.ts';
import { silentLog } from './log.ts';
import { makeBot } from './peerSupportBot.ts';
import { memoryStore } from './store/memoryStore.ts';

const zone = 'Europe/London';

/** The clock that was asked for; throws with what to type when it cannot be read. */
function clockOf(pinned: string | undefined): () => DateTime {
  if (pinned === undefined) return () => DateTime.now();
  const moment = DateTime.fromISO(pinned, { zone });
  if (!moment.isValid) throw new Error(`--now ${pinned} is no moment. Write it like --now 2026-12-16T18:00`);
  return () => moment;
}

async function chat(): Promise<void> {
  const { values } = parseArgs({ options: { now: { type: 'string' } } });
  const now = clockOf(values.now);
  const directory = await openDirectory(process.env.DATA_FOLDER || undefined);
  const takeTurn = makeBot({ directory, store: memoryStore(), now, log: silentLog });
  const piped = !process.stdin.isTTY;
  const say = async (text: string, action?: { do: 'start' }) => {
    const turn = await takeTurn({ key: 'terminal', activityId: undefined, message: { text, action } });
    const words = turn ? textChannel.dress(turn).map((activity) => activity.text ?? '') : [];
    console.log(`\n${words.join('\n\n')}\n`);
  };
  await say('', { do: 'start' });
  const lines = createInterface({ input: process.stdin, output: piped ? undefined : process.stdout, prompt: '> ' });
  if (!piped) lines.prompt();
  for await (const line of lines) {
    if (piped) console.log(`> ${line}`);
    await say(line);
    if (!piped) lines.prompt();
  }
}

chat().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
