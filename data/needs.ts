/** What a person needs, and what can be said of a group for them: reasons and checks, as plain data. */
import type { Place } from './places.ts';
import type { AgeLimits, Community, Format, Venue, Who } from './supportGroup.ts';

/** What a person needs. What is undefined is not known, and never counts against a group. */
export interface Needs {
  readonly who?: Who;
  /** Ids of cancer families or types; empty when the person is not sure which. */
  readonly cancers?: readonly string[];
  /** Age of the person with cancer, in whole years, both ends included. */
  readonly age?: { readonly from: number; readonly to: number };
  /** Ways to meet, any of which will do; empty or undefined: any way. */
  readonly formats?: readonly Format[];
  readonly place?: Place;
  readonly communities: readonly Community[];
}

/** Who would take more ways to meet than these has not asked for any of them, but only refused another. */
export const waysAskedFor = 3;

/** Why a group fits. */
export type Reason =
  | { readonly kind: 'cancer'; readonly closeness: CancerCloseness; readonly cancers: readonly string[] }
  | { readonly kind: 'age'; readonly limits: AgeLimits }
  | { readonly kind: 'people'; readonly who: Who }
  | { readonly kind: 'community'; readonly community: Community }
  /** `among`: how many ways would do. Who only refused one has asked for none of the others. */
  | { readonly kind: 'format'; readonly format: Format; readonly among: number }
  | { readonly kind: 'distance'; readonly venue: Venue; readonly miles: number };

/** What a person should check, or what does not quite match. Those that make a fit `near` are decided in eligibility. */
export type Check =
  | { readonly kind: 'age-just-missed'; readonly limits: AgeLimits }
  | { readonly kind: 'age-not-known'; readonly limits: AgeLimits }
  | { readonly kind: 'age-partly'; readonly limits: AgeLimits }
  | { readonly kind: 'under-18' }
  | { readonly kind: 'cancer-ask'; readonly cancers: readonly string[] }
  | { readonly kind: 'cancer-only'; readonly types: readonly string[] }
  | { readonly kind: 'people-ask'; readonly who: Who }
  | { readonly kind: 'meets-another-way'; readonly formats: readonly Format[] }
  | { readonly kind: 'far'; readonly venue: Venue; readonly miles: number }
  | { readonly kind: 'ask-where' }
  | { readonly kind: 'ask-address'; readonly venue: Venue };

export type CancerCloseness = 'listed' | 'especially' | 'any-head-and-neck' | 'any-cancer';

/** What one rule of eligibility says of one group. `no` is a hard mismatch: the group is not recommended. */
export interface Verdict {
  readonly fit: 'good' | 'near' | 'no';
  readonly reasons?: readonly Reason[];
  readonly checks?: readonly Check[];
}
