/**
 * The same bot in a terminal: `npm run chat`. It also reads lines from a pipe, and `--now 2026-12-16T18:00` pins the clock
 * (London time).
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Activity } from 'botbuilder';
import { DateTime } from 'luxon';
import { openDirectory } from '../data/index.ts';
import { makeCounts } from './counts.ts';
import { makeDateReader, startDateWorker } from './dates/dateReader.ts';
import { DirectLineAdapter } from './directLine/directLineAdapter.ts';
import { silentLog } from './log.ts';
import { makeBot } from './peerSupportBot.ts';
import { memoryStore } from './store/memoryStore.ts';
import { makeTurnHandler } from './turnHandler.ts';

const person = { id: 'person', name: '' };
const where: Partial<Activity> = {
  channelId: 'terminal',
  conversation: { id: 'terminal', isGroup: false, conversationType: 'personal', name: '' },
  from: person,
  recipient: { id: 'peer-support-finder', name: 'Peer Support Finder' },
};

/** Milliseconds that the date recogniser may take: in a terminal nobody else waits, and lines come before it is warm. */
const patience = 10_000;

/** The clock that was asked for; throws with what to type when it cannot be read, or was skipped in spring. */
function clockOf(pinned: string | undefined): () => DateTime {
  if (pinned === undefined) return () => DateTime.now();
  const moment = DateTime.fromISO(pinned, { zone: 'Europe/London' });
  if (moment.toFormat("yyyy-MM-dd'T'HH:mm") !== pinned)
    throw new Error(`--now ${pinned} is no moment in London. Write it like --now 2026-12-16T18:00`);
  return () => moment;
}

async function chat(): Promise<void> {
  const { values } = parseArgs({ options: { now: { type: 'string' } } });
  const now = clockOf(values.now);
  const directory = await openDirectory(process.env.DATA_FOLDER || undefined);
  const dates = makeDateReader({ deadline: patience, start: startDateWorker, log: silentLog });
  dates.warmUp();
  const bot = makeBot({
    directory,
    store: memoryStore(),
    now,
    readDates: dates.read,
    counts: makeCounts(directory),
    log: silentLog,
  });
  const handler = makeTurnHandler(bot, directory, silentLog);
  const adapter = new DirectLineAdapter(({ text }) => {
    console.log(`\n${text ?? ''}`);
    return undefined;
  });
  const say = (activity: Partial<Activity>) => adapter.receive({ ...where, ...activity }, handler);

  await say({ type: 'conversationUpdate', membersAdded: [person] });
  const piped = !process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, output: piped ? undefined : process.stdout, prompt: '\n> ' });
  if (!piped) lines.prompt();
  for await (const text of lines) {
    if (piped) console.log(`\n> ${text}`);
    await say({ type: 'message', text });
    if (!piped) lines.prompt();
  }
  // A thread that is still loading would keep the process from ending.
  await dates.close();
}

// Whoever reads us may stop reading, as `| head` does.
process.stdout.on('error', () => process.exit(0));
chat().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
