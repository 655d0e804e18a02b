import type { Places } from './places.ts';
import type { CancerFamily, CancerType, HelpLine, Signpost, Source, SupportGroup, Topic } from './supportGroup.ts';

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

/** Thrown when the directory cannot be used: its message names every fault at once, with file, group, field and mend. */
export class DirectoryFaults extends Error {
  override readonly name = 'DirectoryFaults';
}

/** Opens and checks the directory in `folder`. Throws {@link DirectoryFaults}. */
export async function openDirectory(folder: string): Promise<Directory> {
  throw new DirectoryFaults(`not yet written: ${folder}`);
}
