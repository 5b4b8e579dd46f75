import type { DateOnly } from '../../platform/rules/units';
import { agreedPolicy, type ClientTerms } from './client-terms';
import { policyOn, type Policy, type PolicyVersion } from './policy';

/** A version of the policy as it holds for one client. */
export interface AgreedVersion {
  readonly version: number;
  readonly policy: Policy;
}

/** Looks up what holds for a client on a day of work; undefined before the first version. */
export type PolicyBook = (date: DateOnly) => AgreedVersion | undefined;

export function policyBook(versions: readonly PolicyVersion[], terms: ClientTerms): PolicyBook {
  const byDate = new Map<DateOnly, AgreedVersion | undefined>();
  const agreed = new Map<number, AgreedVersion>();
  return (date) => {
    if (byDate.has(date)) return byDate.get(date);
    const inForce = policyOn(versions, date);
    const known = inForce && (agreed.get(inForce.version) ?? { version: inForce.version, policy: agreedPolicy(inForce.policy, terms) });
    if (known) agreed.set(known.version, known);
    byDate.set(date, known);
    return known;
  };
}
