/** The app, put together from its settings: directory, store, bot, server. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { DateTime } from 'luxon';
import { openDirectory } from '../data/index.ts';
import { makeCloudAdapter } from './cloudAdapter.ts';
import { makeCounts, metricsMount } from './counts.ts';
import { dateDeadline, makeDateReader, startDateWorker } from './dates/dateReader.ts';
import { makeDirectLine } from './directLine/index.ts';
import type { Mount } from './http.ts';
import type { Log } from './log.ts';
import { makeBot } from './peerSupportBot.ts';
import { quietResponse } from './quietResponse.ts';
import { secretIn } from './secret.ts';
import { type RunningServer, startServer } from './server.ts';
import type { Settings } from './settings.ts';
import { openStateFolder } from './stateFolder.ts';
import { lowdbStore } from './store/lowdbStore.ts';
import { keepSwept } from './sweeper.ts';
import { makeTurnHandler } from './turnHandler.ts';
import { webchatMount } from './webchat/mount.ts';

/** Starts the app. Rejects with an error whose message says what to mend. */
export async function startApp(
  settings: Settings,
  { now, log }: { now: () => DateTime; log: Log },
): Promise<RunningServer> {
  const directory = await openDirectory(settings.dataFolder);
  await openStateFolder(settings.stateFolder);
  const secret = settings.secretKey
    ? new TextEncoder().encode(settings.secretKey)
    : await secretIn(settings.stateFolder, () => randomBytes(32));
  const store = await lowdbStore({ folder: settings.stateFolder, secret, hours: settings.retentionHours, now });
  const counts = makeCounts(directory);
  const stopSweeping = await keepSwept(store, counts, log);
  const dates = makeDateReader({ deadline: dateDeadline, start: startDateWorker, log });
  const handler = makeTurnHandler(
    makeBot({ directory, store, now, readDates: dates.read, counts, log }),
    directory,
    log,
  );
  const directLine = makeDirectLine({
    key: secret,
    handler,
    now,
    newId: randomUUID,
    allowedOrigins: settings.allowedOrigins,
    log,
  });
  const page = webchatMount({
    nonce: () => randomBytes(16).toString('base64'),
    frameAncestors: settings.allowedOrigins,
  });
  const adapter = makeCloudAdapter(settings.identity, log);
  const reachable = messagesAre(settings) !== 'off';
  log.event('starting', { groups: directory.groups.length, messages: reachable });
  const server = await startServer({
    host: settings.host,
    port: settings.port,
    mounts: [
      health(directory.groups.length),
      directLine,
      page,
      ...(settings.metricsKey ? [metricsMount(counts, settings.metricsKey)] : []),
    ],
    messages: reachable ? (request, response) => adapter.process(request, quietResponse(response), handler) : undefined,
    log,
  });
  dates.warmUp();
  return {
    url: server.url,
    async close() {
      stopSweeping();
      await Promise.all([server.close(), dates.close()]);
    },
  };
}

/** Who can reach `/api/messages`: Microsoft's channels, with a token; anybody on this machine; or nobody. */
export function messagesAre({ identity, local }: Settings): 'for channels' | 'for this machine' | 'off' {
  if (identity) return 'for channels';
  return local ? 'for this machine' : 'off';
}

function health(groups: number): Mount {
  return {
    routes: [{ method: 'GET', path: '/healthz', handle: () => ({ status: 200, json: { status: 'ok', groups } }) }],
  };
}
