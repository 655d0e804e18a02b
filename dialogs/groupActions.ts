import type { SupportGroup } from '../data/index.ts';
import type { Option } from './reply.ts';
import { labels } from './wording/talk.ts';

/** What can be asked about a group, as choices. */
export function groupActions({ id, schedules }: SupportGroup): Option[] {
  const dated = schedules.some(({ published }) => published);
  return [
    { label: labels.tell, action: { do: 'tell', group: id } },
    ...(dated
      ? ([
          { label: labels.nextMeeting, action: { do: 'next-meeting', group: id } },
          { label: labels.allDates, action: { do: 'all-dates', group: id } },
        ] as const)
      : []),
  ];
}
