/** The facts: groups, cancer types, places, schedules, matching. Enter this room here. */

export { familyOf, scopeOf } from './cancerFamilies.ts';
export type { CancerFamily, CancerType } from './cancerType.ts';
export type { Directory } from './directory.ts';
export { DirectoryFaults, openDirectory } from './directory.ts';
export type { Contact, Source } from './fields.ts';
export { type Match, matchGroups } from './matching.ts';
export { type Check, type Needs, type Reason, waysAskedFor } from './needs.ts';
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
export type { HelpLine, Signpost, Topic } from './signposting.ts';
export { slipsBetween } from './slips.ts';
export type { AgeLimits, Community, Format, SupportGroup, Venue, Who } from './supportGroup.ts';
export { communitySchema, formatSchema, whoSchema } from './supportGroup.ts';
export { nearbyMiles, nearestVenue } from './venues.ts';
