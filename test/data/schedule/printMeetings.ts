/** Prints the next six meetings of every schedule of the directory, for a test that runs this under another TZ. */
import { nextMeetings } from '../../../data/schedule/index.ts';
import { realDirectory } from '../../realDirectory.ts';
import { at, shown } from './aSchedule.ts';
import { from, publishedSchedules } from './directorySchedules.ts';

const meetings = [...publishedSchedules(await realDirectory())].map(
  ([name, schedule]) => [name, nextMeetings(schedule, at(from), 6).map(({ start }) => shown(start))] as const,
);
const offset = new Date(2026, 6, 1).getTimezoneOffset();
process.stdout.write(JSON.stringify({ offset, meetings: Object.fromEntries(meetings) }));
