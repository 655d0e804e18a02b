/** How fast the bot is: `npm run bench`. Figures are for comparing within one run; nothing here is a test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { TurnContext } from 'botbuilder';
import { makeCloudAdapter } from '../../bot/cloudAdapter.ts';
import { makeCounts } from '../../bot/counts.ts';
import { silentLog } from '../../bot/log.ts';
import { makeBot } from '../../bot/peerSupportBot.ts';
import { startServer } from '../../bot/server.ts';
import { openStateFolder } from '../../bot/stateFolder.ts';
import { lowdbStore } from '../../bot/store/lowdbStore.ts';
import { memoryStore } from '../../bot/store/memoryStore.ts';
import { makeTurnHandler } from '../../bot/turnHandler.ts';
import { type Directory, openDirectory } from '../../data/index.ts';
import { type Conversation, converse, newConversation } from '../../dialogs/index.ts';
import { london } from '../conversations/talk.ts';
import { hostile } from './hostile.ts';

const now = london('2026-11-24T03:00');
const seconds = 5;

/** The same directory with its groups copied until there are `count`. */
function enlarged(directory: Directory, count: number): Directory {
  const groups = Array.from({ length: count }, (_, index) => {
    const group = directory.groups[index % directory.groups.length];
    if (!group) throw new Error('the directory is empty');
    return { ...group, id: `${group.id}-${index}`, name: `${group.name} ${index}`, otherNames: [] };
  });
  const byId = new Map(groups.map((group) => [group.id, group]));
  return { ...directory, groups, group: (id) => byId.get(id) };
}

function after(words: readonly string[], directory: Directory): Conversation {
  return words.reduce((before, text) => converse(before, { text }, { directory, now }).conversation, newConversation());
}

/** Median and 99th percentile of one turn, in microseconds. */
function timed(name: string, rounds: number, turn: () => unknown): void {
  for (let round = 0; round < rounds / 10; round++) turn();
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    turn();
    return (performance.now() - begin) * 1000;
  }).sort((a, b) => a - b);
  const at = (share: number) => `${Math.round(times[Math.floor(rounds * share)] ?? 0)} µs`.padStart(12);
  console.log(`${name.padEnd(52)} median ${at(0.5)}   p99 ${at(0.99)}`);
}

async function load(name: string, logic: (context: TurnContext) => Promise<void>): Promise<number> {
  const adapter = makeCloudAdapter(undefined, silentLog);
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    mounts: [],
    log: silentLog,
    messages: (request, response) => adapter.process(request, response, logic),
  });
  const activity = {
    type: 'message',
    channelId: 'bench',
    id: '[<id>]',
    serviceUrl: 'http://127.0.0.1:9',
    deliveryMode: 'expectReplies',
    from: { id: 'person' },
    recipient: { id: 'bot' },
    conversation: { id: '[<id>]' },
    text: 'I have tongue cancer',
  };
  const { requests, latency, non2xx } = await autocannon({
    url: `${server.url}/api/messages`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
    idReplacement: true,
    connections: 10,
    duration: seconds,
  });
  await server.close();
  const refused = non2xx > 0 ? `   ${non2xx} refused` : '';
  console.log(
    `${name.padEnd(52)} ${requests.average.toFixed(0).padStart(6)} turns/s   p50 ${latency.p50} ms   p99 ${latency.p99} ms${refused}`,
  );
  return requests.average;
}

const real = await openDirectory();
const large = enlarged(real, 10_000);
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
console.log(`Node ${process.version}, ${cpus().length} processors\n`);

for (const [name, directory, rounds] of [
  ['8 groups', real, 5000],
  ['10,000 groups', large, 50],
] as const) {
  const asked = after(['me', 'tongue'], directory);
  const almost = after(['me', 'tongue', '34', 'online'], directory);
  const services = { directory, now };
  timed(`one turn, an answer, ${name}`, rounds, () => converse(asked, { text: 'im 34' }, services));
  timed(`one turn, not understood, ${name}`, rounds, () =>
    converse(asked, { text: 'flibbertigibbet and so on' }, services),
  );
  timed(`one recommendation, ${name}`, rounds, () => converse(almost, { text: 'no' }, services));
}

console.log('\nTexts made to be slow');
await hostile(real);

const handlerOf = (store: Parameters<typeof makeBot>[0]['store']) =>
  makeTurnHandler(
    makeBot({
      directory: real,
      store,
      now: () => now,
      readDates: async () => [],
      counts: makeCounts(real),
      log: silentLog,
    }),
    real,
    silentLog,
  );
console.log(`\n/api/messages, 10 connections, ${seconds} s each, a new conversation every time`);
const echo = await load('an echo bot on the same stack', async (context) => {
  await context.sendActivity(`You said: ${context.activity.text}`);
});
const inMemory = await load('the bot, conversations in memory', handlerOf(memoryStore()));
const state = join(folder, 'state');
await openStateFolder(state);
const store = await lowdbStore({ folder: state, secret: new Uint8Array(32), hours: 24, now: () => now });
const onFiles = await load('the bot, conversations on files', handlerOf(store));
console.log(
  `\nOf the echo bot's turns: ${((100 * inMemory) / echo).toFixed(0)}% in memory, ${((100 * onFiles) / echo).toFixed(0)}% on files`,
);
await rm(folder, { recursive: true, force: true });
