import type { Directory } from '../../data/index.ts';
import type { Question } from './question.ts';

const adult = 18;
const oldest = 120;

/** The age of the person with cancer. Not asked after a death: no group for the bereaved depends on it. */
export const age: Question = {
  id: 'age',
  applies: ({ who }, directory) => who !== 'bereaved' && directory.groups.some((group) => group.eligibility.age),
  choices: (directory) =>
    ageRanges(directory).map(({ from, to }) => ({ label: label(from, to), value: `${from}-${to}` })),
  read(value) {
    const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(value) ?? [];
    const age = { from: Number(from), to: Number(to) };
    return age.from <= age.to && age.to <= oldest ? { age } : undefined;
  },
};

/** Ranges whose edges are the limits of the groups themselves, so that every range is wholly in or out of each group. */
export function ageRanges(directory: Directory): readonly { readonly from: number; readonly to: number }[] {
  const limits = directory.groups.map((group) => group.eligibility.age).filter((limit) => limit !== undefined);
  const starts = limits.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to + 1]),
  ]);
  const edges = [...new Set([0, adult, ...starts])].sort((a, b) => a - b);
  return edges.map((from, index) => ({ from, to: (edges[index + 1] ?? oldest + 1) - 1 }));
}

function label(from: number, to: number): string {
  if (from === 0) return `Under ${to + 1}`;
  return to >= oldest ? `${from} or over` : `${from} to ${to}`;
}
