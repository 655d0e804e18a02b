/** Faults of the directory's files, in words that tell the person who keeps them what to do. */
import type { z } from 'zod';

/** One fault: where it is, and what to do about it. */
export interface Fault {
  readonly file: string;
  /** `group "nalc"`, `family "tongue"`; absent when the fault is the whole file's. */
  readonly entry?: string;
  /** Path into the entry: `contact.email`, `schedules[1].rule`. */
  readonly field?: string;
  readonly mend: string;
}

/** Thrown when the directory cannot be used: its message names every fault at once, with file, group, field and mend. */
export class DirectoryFaults extends Error {
  override readonly name = 'DirectoryFaults';
}

/** One line for each fault, under a headline that counts them. */
export function faultsInWords(folder: string, faults: readonly Fault[]): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const lines = faults.map(({ file, entry, field, mend }) => {
    const where = [file, entry, field].filter((part) => part !== undefined && part !== '').join(', ');
    return `- ${where}: ${mend}`;
  });
  return [`The directory in ${folder} has ${count}:`, ...lines].join('\n');
}

/** What the schema found wrong in `raw`, the contents of `file`. */
export function schemaFaults(file: string, raw: unknown, error: z.ZodError): Fault[] {
  return error.issues.map(({ path, message }) => {
    const [list, index, ...rest] = path;
    if (typeof list === 'string' && typeof index === 'number')
      return { file, entry: nameOfEntry(raw, list, index), field: pathInWords(rest), mend: message };
    return { file, field: pathInWords(path), mend: message };
  });
}

/** Words for what a schema finds wrong by itself; a rule with words of its own keeps them. */
export function schemaMend(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `is missing: add it (${issue.expected})` : `must be ${aOrAn(issue.expected)}`;
    case 'unrecognized_keys':
      return `remove ${issue.keys.join(', ')}, or correct the spelling: no such field`;
    case 'invalid_value':
      return `use one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'the field that says which kind this is has a value we do not know';
    case 'invalid_format':
      return issue.format === 'email' ? 'use an email address like info@example.org' : undefined;
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : undefined;
    default:
      return undefined;
  }
}

const singular: Readonly<Record<string, string>> = {
  groups: 'group',
  families: 'family',
  types: 'type',
  topics: 'topic',
  signposts: 'signpost',
  lines: 'line',
  days: 'day',
};

/** `group "nalc"`; without an id, its place in the list. */
function nameOfEntry(raw: unknown, list: string, index: number): string {
  const kind = singular[list] ?? list;
  const id = property(property(property(raw, list), String(index)), 'id');
  return typeof id === 'string' ? `${kind} "${id}"` : `${kind} number ${index + 1}`;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function aOrAn(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** A fault for each id that stands a second time. */
export function repeatedIds(file: string, kind: string, entries: readonly { readonly id: string }[]): Fault[] {
  return repeatedIn(entries.map(({ id }) => id)).map((id) => ({
    file,
    entry: `${kind} "${id}"`,
    field: 'id',
    mend: 'stands twice: rename or remove one',
  }));
}

/** What stands in the list a second time. */
export function repeatedIn(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
