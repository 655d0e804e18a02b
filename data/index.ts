/** The facts: groups, cancer types, places, schedules, matching. Enter this room here. */
export type { Directory } from './directory.ts';
export { DirectoryFaults, openDirectory } from './directory.ts';
export type {
  AgeLimits,
  CancerFamily,
  CancerType,
  Community,
  Contact,
  Format,
  HelpLine,
  Provenance,
  Signpost,
  Source,
  SupportGroup,
  Topic,
  Venue,
  Who,
} from './supportGroup.ts';
