import type { ClientId, Contract } from '../../clients/rules/client';
import type { Cents, DateOnly, Instant, Minutes, TimeZone } from '../../platform/rules/units';
import type { BilledKind, Policy, Rounding, RoundingScope, Trip } from './policy';

/** Hours bought ahead, drawn by the date of work from the one that expires first. */
export interface HoursBlock {
  readonly id: string;
  readonly minutes: Minutes;
  /** First and last day of work that may draw on it. */
  readonly from: DateOnly;
  readonly expires: DateOnly;
}

/** What is agreed with one client; null and missing mean as the policy says. */
export interface ClientTerms {
  /** Name of the zone the client is pinned to, whatever the travel time. */
  readonly zone: string | null;
  readonly trip: Trip | null;
  readonly scope: RoundingScope | null;
  readonly rounding: Rounding | null;
  /** Hourly rates of this client, for every role. */
  readonly rates: Readonly<Partial<Record<BilledKind, Cents>>>;
  readonly blocks: readonly HoursBlock[];
  /** One way, for mileage; null: taken from the travel time. */
  readonly miles: number | null;
}

/** A client's terms as they lie in the store: what stood there before, the newest first. */
export interface KeptTerms {
  readonly client: ClientId;
  readonly terms: ClientTerms;
  readonly history: readonly { readonly at: Instant; readonly by: string; readonly before: ClientTerms }[];
}

export const usualTerms: ClientTerms = { zone: null, trip: null, scope: null, rounding: null, rates: {}, blocks: [], miles: null };

/** What pricing must know of a client. */
export interface BilledClient {
  readonly id: ClientId;
  readonly contract: Contract;
  readonly zone: TimeZone;
  /** One way. */
  readonly travelMinutes: Minutes | null;
  readonly terms: ClientTerms;
}

/** The policy as it holds for one client. */
export function agreedPolicy(policy: Policy, { trip, scope, rounding, rates }: ClientTerms): Policy {
  const own = Object.keys(rates).length > 0;
  return {
    ...policy,
    trip: trip ?? policy.trip,
    scope: scope ?? policy.scope,
    rounding: rounding ? { ...policy.rounding, remote: rounding, onSite: rounding } : policy.rounding,
    rates: own ? policy.rates.map((role) => ({ ...role, hourly: { ...role.hourly, ...rates } })) : policy.rates,
  };
}
