/** The thread in which dates are recognised: loads the recogniser, says that it is ready, answers one text at a time. */
import { parentPort } from 'node:worker_threads';
import { loadDateRecogniser } from '../../dialogs/index.ts';
import { type Recognised, requestSchema } from './messages.ts';

const recognise = await loadDateRecogniser();
recognise('9 december at 7pm', '2026-12-01');
parentPort?.on('message', (raw: unknown) => {
  const { id, text, today } = requestSchema.parse(raw);
  parentPort?.postMessage({ id, dates: recognise(text, today) } satisfies Recognised);
});
parentPort?.postMessage('ready');
