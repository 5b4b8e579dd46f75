import type { Cents, DateOnly, Instant, Minutes } from '../../platform/rules/units';
import type { Holiday } from '../../time/rules/day/holidays';

/** What can be charged; a break never is. */
export type BilledKind = 'remote' | 'onSite' | 'travel';
export const billedKinds: readonly BilledKind[] = ['remote', 'onSite', 'travel'];

/** By the client's wall clock. Where several apply to an instant, the one with the highest multiplier does; they never compound. */
export type HoursClass = 'business' | 'evening' | 'weekend' | 'holiday';

/** `up`: a begun increment counts. `nearest`: half of one does. `eighthMinute`: the act in which the minute past half is reached carries it. `grace`: more than `grace` minutes of one do. */
export type RoundingMode = 'up' | 'nearest' | 'eighthMinute' | 'grace';
export interface Rounding {
  readonly increment: Minutes;
  readonly mode: RoundingMode;
  readonly grace: Minutes;
}

/** What is rounded together. Remote work is no part of a visit: it is rounded by the entry unless by the client's day. */
export type RoundingScope = 'entry' | 'visit' | 'clientDay';

/** A ring around the office by travel time one way; it begins a minute after the one before it ends, so that there is no gap and no overlap. */
export interface Zone {
  readonly name: string;
  /** The last minute that belongs to it; null for the outermost. */
  readonly upTo: Minutes | null;
  readonly minimum: Minutes;
  readonly tripCharge: Cents;
}

/** A wall time `08:00`. */
export type WallTime = string & { readonly unit: 'wallTime' };

export interface BusinessHours {
  /** 1 is Monday. */
  readonly days: readonly number[];
  readonly from: WallTime;
  readonly to: WallTime;
  /** Full dates, or `12-25` for every year. A policy is adopted without any: those of the firm are put in when it prices. */
  readonly holidays: readonly string[];
}

export interface RoleRate {
  readonly role: string;
  readonly name: string;
  /** An hour, before any multiplier. */
  readonly hourly: Readonly<Record<BilledKind, Cents>>;
}

export type Trip = 'minimum' | 'charge';

/** What a contract takes in. Work outside of it is charged. */
export interface Cover {
  readonly kinds: readonly BilledKind[];
  readonly classes: readonly HoursClass[];
  readonly tripCharge: boolean;
}

export interface Policy {
  readonly scope: RoundingScope;
  readonly rounding: Readonly<Record<BilledKind, Rounding>>;
  /** Least billed for one remote charge, and for any charge with work outside of business hours. */
  readonly minimum: { readonly remote: Minutes; readonly afterHours: Minutes };
  readonly zones: readonly Zone[];
  /** Whether a visit is made worth the way by the zone's minimum or by its trip charge. */
  readonly trip: Trip;
  /** Least billed on site where a trip charge pays for the way. */
  readonly onSiteMinimum: Minutes;
  /** Whether two technicians at one client make one visit, or each their own. */
  readonly technicians: 'together' | 'each';
  readonly hours: BusinessHours;
  /** Percent of the rate. */
  readonly multipliers: Readonly<Record<HoursClass, number>>;
  /** The first is the role of people who were given none. */
  readonly rates: readonly RoleRate[];
  readonly managed: Cover;
}

/** A policy as it was adopted; never changed afterwards. */
export interface PolicyVersion {
  readonly version: number;
  /** The first day of work it prices. */
  readonly from: DateOnly;
  readonly by: string;
  readonly at: Instant;
  readonly note: string;
  readonly policy: Policy;
}

/** The versions as they price: with the firm's holidays, which are kept in one place. A closed month keeps them as they were. */
export const observing = (versions: readonly PolicyVersion[], holidays: readonly Holiday[]): readonly PolicyVersion[] =>
  versions.map((version) => ({ ...version, policy: withHolidays(version.policy, holidays) }));

export const withHolidays = (policy: Policy, holidays: readonly Pick<Holiday, 'date'>[]): Policy => ({
  ...policy,
  hours: { ...policy.hours, holidays: holidays.map(({ date }) => date) },
});

/** The version in force on a day of work: the latest that began by then, of two that begin together the one adopted last. */
export function policyOn(versions: readonly PolicyVersion[], date: DateOnly): PolicyVersion | undefined {
  let inForce: PolicyVersion | undefined;
  for (const version of versions) {
    if (version.from > date) continue;
    const isLater = !inForce || version.from > inForce.from || (version.from === inForce.from && version.version > inForce.version);
    if (isLater) inForce = version;
  }
  return inForce;
}
