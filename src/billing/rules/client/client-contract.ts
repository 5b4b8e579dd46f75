import type { Contract } from '../../../clients/rules/client';
import type { Cents, DateOnly, Instant, Minutes, Month } from '../../../platform/rules/units';
import type { ClientTerms, HoursBlock } from '../client-terms';
import { policyOn, type BilledKind, type HoursClass, type PolicyVersion } from '../policy';
import { reachOf, zoneOf } from '../zones';

/** What is agreed with a client, without amounts. */
export interface ClientContract {
  readonly contract: Contract;
  /** What the managed contract takes in; null where it is another contract, or no policy is in force. */
  readonly includes: { readonly kinds: readonly BilledKind[]; readonly classes: readonly HoursClass[] } | null;
  /** Null before the first policy. */
  readonly zone: { readonly name: string; readonly reach: string; readonly why: 'travelTime' | 'pinned' | 'travelTimeUnknown' } | null;
  /** Hours bought ahead that may be drawn on today. */
  readonly blocks: readonly HoursBlock[];
  /** Closed months, the latest first; null for who is not shown amounts. */
  readonly statements: readonly ClosedMonth[] | null;
  readonly currency: string;
}

export interface ClosedMonth {
  readonly month: Month;
  readonly total: Cents;
  readonly at: Instant;
}

interface Agreed {
  readonly contract: Contract;
  readonly travelMinutes: Minutes | null;
  readonly terms: ClientTerms;
}

export function contractOf({ contract, travelMinutes, terms }: Agreed, versions: readonly PolicyVersion[], today: DateOnly) {
  const policy = policyOn(versions, today)?.policy;
  const zone = policy && zoneOf(policy, travelMinutes, terms);
  return {
    contract,
    includes: contract === 'managed' && policy ? { kinds: policy.managed.kinds, classes: policy.managed.classes } : null,
    zone: policy && zone ? { name: zone.zone.name, reach: reachOf(policy.zones, zone.zone), why: zone.why } : null,
    blocks: terms.blocks.filter(({ from, expires }) => from <= today && today <= expires),
  };
}
