/** The facts: groups, cancer types, places, schedules, matching. Enter this room here. */
export type { Directory } from './directory.ts';
export { DirectoryFaults, openDirectory } from './directory.ts';
export { type Check, type Needs, nearbyMiles, nearestVenue, type Reason } from './eligibility.ts';
export { type Match, matchGroups } from './matching.ts';
export type { Place, Places } from './places.ts';
export {
  checkSchedule,
  endOf,
  isOnNow,
  type Meeting,
  meetings,
  meetingsBetween,
  nextMeeting,
  nextMeetings,
  type PublishedSchedule,
  type Schedule,
  sayDate,
  sayTime,
  sayWhen,
} from './schedule/index.ts';
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
export { communitySchema, formatSchema, whoSchema } from './supportGroup.ts';
