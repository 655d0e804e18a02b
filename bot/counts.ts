/** Counts for the charity, without people: how many talks, which groups, where talks end, and what does not match. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Counter, Registry } from 'prom-client';
import type { Directory } from '../data/index.ts';
import { abandonedAt, type Conversation, type Outcome } from '../dialogs/index.ts';
import type { Mount } from './http.ts';

export interface Counts {
  /** A turn was taken; `isFirst`: of its talk. */
  taken(isFirst: boolean, outcome: Outcome): void;
  /** A talk is over: its person left or was forgotten, or nobody wrote for so long that it was deleted. */
  ended(conversation: Conversation): void;
}

export interface MeasuredCounts extends Counts {
  /** The counts as OpenMetrics text. */
  text(): Promise<string>;
}

/**
 * Counts are told in steps of this size, rounded down: fewer than five are told as none, and the difference between two
 * looks does not give one person away.
 */
const step = 5;

/** Counts in memory, from the start of the process. */
export function makeCounts(directory: Directory): MeasuredCounts {
  const registry = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const counted = (name: string, help: string, label?: string) => roundedCounter(registry, name, help, label);
  const talks = counted('talks', 'Talks begun');
  const shown = counted('groups_shown', 'How often each group was shown', 'group');
  const abandoned = counted(
    'questions_abandoned',
    'Questions at which talks ended before a group was shown',
    'question',
  );
  const unmet = counted(
    'no_match',
    'Searches in which no group fitted well, by the answer that stood in the way',
    'answer',
  );
  return {
    taken(isFirst, { groups, unmet: need }) {
      if (isFirst) talks('');
      for (const group of groups) shown(group);
      if (need) unmet(need);
    },
    ended(conversation) {
      const question = abandonedAt(conversation, directory);
      if (question) abandoned(question);
    },
    text: () => registry.metrics(),
  };
}

/** A counter that tells its values rounded down to whole steps, and leaves out those that come to nothing. */
function roundedCounter(
  registry: Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>,
  name: string,
  help: string,
  label?: string,
): (value: string) => void {
  const exact = new Map<string, number>();
  new Counter({
    name: `peer_support_finder_${name}`,
    help: `${help}; in steps of ${step}`,
    labelNames: label === undefined ? [] : [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [value, count] of exact) {
        const told = count - (count % step);
        if (told > 0) this.inc(label === undefined ? {} : { [label]: value }, told);
      }
    },
  });
  return (value) => exact.set(value, (exact.get(value) ?? 0) + 1);
}

/** `/metrics`, for whoever has the key. */
export function metricsMount(counts: MeasuredCounts, key: string): Mount {
  const expected = sha256(`Bearer ${key}`);
  return {
    routes: [
      {
        method: 'GET',
        path: '/metrics',
        async handle({ headers }) {
          if (!timingSafeEqual(sha256(headers.authorization ?? ''), expected)) return { status: 401 };
          return {
            status: 200,
            headers: { 'Content-Type': Registry.OPENMETRICS_CONTENT_TYPE },
            body: await counts.text(),
          };
        },
      },
    ],
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
