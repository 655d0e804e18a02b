import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';
import { type CancerFamily, type CancerType, cancerTypesFileSchema } from './cancerType.ts';
import { checkFiles } from './checks.ts';
import { DirectoryFaults, type Fault, faultsInWords, schemaFaults, schemaMend } from './faults.ts';
import type { Source } from './fields.ts';
import { indexPlaces, type Places, placesFileSchema } from './places.ts';
import {
  bankHolidaysFileSchema,
  type HelpLine,
  peerSupportFileSchema,
  type Signpost,
  type Topic,
  urgentHelpFileSchema,
} from './signposting.ts';
import { type GroupsFile, groupsFileSchema, type SupportGroup, supportGroupSchema } from './supportGroup.ts';

/** Everything the bot knows, opened and checked once; frozen. */
export interface Directory {
  readonly groups: readonly SupportGroup[];
  /** A group by its id. */
  group(id: string): SupportGroup | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  readonly cancerFamilies: readonly CancerFamily[];
  readonly cancerTypes: readonly CancerType[];
  readonly places: Places;
  readonly charity: { readonly name: string; readonly email: string; readonly phone: string; readonly website: string };
  readonly topics: readonly Topic[];
  readonly signposts: readonly Signpost[];
  readonly urgentHelp: { readonly line: string; readonly lines: readonly HelpLine[] };
  /** ISO dates of bank holidays, each with its name. */
  readonly bankHolidays: ReadonlyMap<string, string>;
}

export { DirectoryFaults } from './faults.ts';

const shipped = fileURLToPath(new URL('.', import.meta.url));

/**
 * Opens and checks the directory in `folder` (the one that is shipped, unless told otherwise), and freezes it. Throws {@link DirectoryFaults}, whose message names every
 * fault of every file. One limit: a group that its schema refuses is checked against the other files once it is mended.
 */
export async function openDirectory(folder: string = shipped): Promise<Directory> {
  const faults: Fault[] = [];
  const read = async <T>(file: string, schema: z.ZodType<T>) =>
    check(file, await contentsOf(folder, file, faults), schema, faults);
  const groupsContents = await contentsOf(folder, 'groups.json', faults);
  const groups = check('groups.json', groupsContents, groupsFileSchema, faults);
  const cancerTypes = await read('cancerTypes.json', cancerTypesFileSchema);
  const peerSupport = await read('peerSupport.json', peerSupportFileSchema);
  const urgentHelp = await read('urgentHelp.json', urgentHelpFileSchema);
  const bankHolidays = await read('bankHolidays.json', bankHolidaysFileSchema);
  const placesFile = await read('places.json', placesFileSchema);
  const places = placesFile && indexPlaces(placesFile);
  const accepted = groups ?? acceptedGroups(groupsContents);
  faults.push(...checkFiles({ groups: accepted, cancerTypes, peerSupport, urgentHelp, places }));
  if (faults.length > 0 || !groups || !cancerTypes || !peerSupport || !urgentHelp || !bankHolidays || !places)
    throw new DirectoryFaults(faultsInWords(folder, faults));

  const byId = new Map(groups.groups.map((group) => [group.id, group]));
  return deepFreeze({
    groups: groups.groups,
    group: (id: string) => byId.get(id),
    sources: { ...urgentHelp.sources, ...peerSupport.sources, ...groups.sources },
    cancerFamilies: cancerTypes.families,
    cancerTypes: cancerTypes.types,
    places,
    charity: peerSupport.charity,
    topics: peerSupport.topics,
    signposts: peerSupport.signposts,
    urgentHelp: { line: urgentHelp.line, lines: urgentHelp.lines },
    bankHolidays: new Map(bankHolidays.days.map(({ date, name }) => [date, name])),
  });
}

/** What the file holds, read through lowdb; undefined when it cannot be read, with the fault named. */
async function contentsOf(folder: string, file: string, faults: Fault[]): Promise<unknown> {
  const database = new Low<unknown>(new JSONFile<unknown>(join(folder, file)), null);
  try {
    await database.read();
  } catch (error) {
    faults.push({ file, mend: unreadable(error) });
    return undefined;
  }
  // lowdb gives nothing both for a missing file and for one that holds `null`.
  if (database.data === null)
    faults.push({ file, mend: 'is missing: put it back, or correct the path of the directory' });
  return database.data ?? undefined;
}

function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return `is not JSON: mend it where it says “${error.message}”`;
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function check<T>(file: string, contents: unknown, schema: z.ZodType<T>, faults: Fault[]): T | undefined {
  if (contents === undefined) return undefined;
  const checked = schema.safeParse(contents, { error: schemaMend });
  if (!checked.success) faults.push(...schemaFaults(file, contents, checked.error));
  return checked.data;
}

/** The groups that their schema accepts, so that one refused group does not hide what is wrong with the others. */
function acceptedGroups(contents: unknown): GroupsFile | undefined {
  const { data } = groupsFileSchema.extend({ groups: z.array(z.unknown()) }).safeParse(contents);
  const groups = data?.groups.map((group) => supportGroupSchema.safeParse(group).data);
  return data && groups && { sources: data.sources, groups: groups.filter((group) => group !== undefined) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) deepFreeze(value[key]);
  }
  return value;
}
