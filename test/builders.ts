/** Good test data: a builder gives what is whole and right, and the test names only what matters to it. */
import type { z } from 'zod';
import type { supportGroupSchema } from '../data/supportGroup.ts';

/** A group as a file holds it, before the schema has filled in what may be left out. */
export type WrittenGroup = z.input<typeof supportGroupSchema>;

/** A group without a fault: one weekly online meeting, any head and neck cancer, patients and carers. */
export function aGroup(overrides: Partial<WrittenGroup> = {}): WrittenGroup {
  const source = { sources: ['page'], checkedOn: '2026-11-24' };
  return {
    id: 'tuesday-group',
    name: 'The Tuesday Group',
    summary: 'A group that meets on Tuesdays.',
    eligibility: { cancers: { scope: 'any-head-and-neck' }, people: ['patient', 'carer'] },
    formats: ['online'],
    schedules: [
      {
        id: 'zoom',
        format: 'online',
        words: 'Every Tuesday at 7pm, on Zoom',
        published: true,
        timezone: 'Europe/London',
        start: '2026-01-06T19:00',
        rule: 'FREQ=WEEKLY;BYDAY=TU',
      },
    ],
    contact: { email: 'hello@example.org' },
    provenance: {
      name: source,
      summary: source,
      'eligibility.cancers': source,
      'eligibility.people': source,
      formats: source,
      schedules: source,
      'contact.email': source,
    },
    ...overrides,
  };
}

/** `groups.json` with these groups, all from one source. */
export function aGroupsFile(groups: readonly WrittenGroup[]): unknown {
  return { sources: { page: { title: 'A page', published: null } }, groups };
}
