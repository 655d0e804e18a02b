/** Checks across the directory's files: what one says of another. Every fault is named, not only the first. */
import { checkCancerTypes } from './cancerChecks.ts';
import type { CancerTypesFile } from './cancerType.ts';
import { type Fault, repeatedIds } from './faults.ts';
import type { Source } from './fields.ts';
import { checkEligibility, checkMeetings, checkProvenance, checkVenues, unknownSources } from './groupChecks.ts';
import type { Places } from './places.ts';
import type { PeerSupportFile, UrgentHelpFile } from './signposting.ts';
import type { GroupsFile } from './supportGroup.ts';

/** The files that their schemas accept. A file that is absent has faults of its own, and is not checked against. */
export interface Files {
  readonly groups?: GroupsFile;
  readonly cancerTypes?: CancerTypesFile;
  readonly peerSupport?: PeerSupportFile;
  readonly urgentHelp?: UrgentHelpFile;
  readonly places?: Places;
}

type Sources = Readonly<Record<string, Source>>;

/** Every fault between the files. */
export function checkFiles(files: Files): Fault[] {
  const { groups, cancerTypes, peerSupport, urgentHelp } = files;
  return [
    ...(groups ? checkGroups(groups, files) : []),
    ...(cancerTypes ? checkCancerTypes(cancerTypes) : []),
    ...(peerSupport ? checkPeerSupport(peerSupport) : []),
    ...(urgentHelp ? checkSourced('urgentHelp.json', 'line', urgentHelp.lines, urgentHelp.sources) : []),
    ...checkSourcesAgree(files),
  ];
}

function checkGroups({ groups, sources }: GroupsFile, { cancerTypes, places }: Files): Fault[] {
  const file = 'groups.json';
  const cancers = cancerTypes && new Set([...cancerTypes.families, ...cancerTypes.types].map(({ id }) => id));
  const faults = repeatedIds(file, 'group', groups);
  for (const group of groups) {
    const found = [...checkProvenance(group, sources), ...checkMeetings(group)];
    if (cancers) found.push(...checkEligibility(group, cancers));
    if (places) found.push(...checkVenues(group, places));
    for (const fault of found) faults.push({ file, entry: `group "${group.id}"`, ...fault });
  }
  return faults;
}

function checkPeerSupport({ charity, topics, signposts, sources }: PeerSupportFile): Fault[] {
  const file = 'peerSupport.json';
  return [
    ...unknownSources(charity.sources, sources, 'sources').map((fault) => ({ file, entry: 'charity', ...fault })),
    ...checkSourced(file, 'topic', topics, sources),
    ...checkSourced(file, 'signpost', signposts, sources),
  ];
}

interface Sourced {
  readonly id: string;
  readonly sources: readonly string[];
}

function checkSourced(file: string, kind: string, entries: readonly Sourced[], sources: Sources): Fault[] {
  const unknown = entries.flatMap((entry) =>
    unknownSources(entry.sources, sources, 'sources').map((fault) => ({
      file,
      entry: `${kind} "${entry.id}"`,
      ...fault,
    })),
  );
  return [...repeatedIds(file, kind, entries), ...unknown];
}

/** The files share their sources: one id must not mean two pages. */
function checkSourcesAgree({ groups, peerSupport, urgentHelp }: Files): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, contents] of Object.entries({
    'groups.json': groups,
    'peerSupport.json': peerSupport,
    'urgentHelp.json': urgentHelp,
  })) {
    for (const [id, source] of Object.entries(contents?.sources ?? {})) {
      const words = JSON.stringify(source, ['title', 'url', 'published']);
      if ((seen.get(id) ?? words) !== words)
        faults.push({
          file,
          entry: `source "${id}"`,
          mend: 'another file says this source differently: make them alike',
        });
      seen.set(id, words);
    }
  }
  return faults;
}
