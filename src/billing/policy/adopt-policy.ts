import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { keys, policyRows } from '../billing-store';
import { pack } from '../packed';
import { withHolidays, type Policy, type PolicyVersion } from '../rules/policy';
import { keptVersions } from '../statements/kept-versions';

export interface AdoptPolicy {
  readonly policy: Policy;
  /** The first day of work it prices. */
  readonly from: DateOnly;
  readonly note: string;
  /** The newest version that the person saw; 0 for none. */
  readonly after: number;
}

export interface PolicyAdopted {
  readonly outcome: 'adopted' | 'changedMeanwhile';
  readonly versions: readonly PolicyVersion[];
}

/** Makes a policy the next version. The ones before stay as they were, and so do closed months; an adoption asked for twice is one. */
export async function adoptPolicy(asker: Asker, { policy: given, from, note, after }: AdoptPolicy): Promise<PolicyAdopted> {
  const policy = withHolidays(given, []);
  const read = await policyRows.get(keys.policies);
  const versions = keptVersions(read?.value);
  const newest = versions.at(-1);
  if ((newest?.version ?? 0) !== after) {
    const isRepeated = newest?.version === after + 1 && newest.by === asker.accountId && isSame(newest, { policy, from, note });
    return { outcome: isRepeated ? 'adopted' : 'changedMeanwhile', versions };
  }
  if (versions.length >= mostVersions) throw new Refusal('badInput', 'There are too many versions of the policy.');
  const adopted = [...versions, { version: after + 1, from, by: asker.accountId, at: now(), note, policy }];
  const value = { packed: pack(adopted) };
  const outcome = await commit(read ? policyRows.replace(read, value) : policyRows.insert(keys.policies, value));
  if (outcome === 'committed') return { outcome: 'adopted', versions: adopted };
  return { outcome: 'changedMeanwhile', versions: keptVersions((await policyRows.get(keys.policies))?.value) };
}

const isSame = (version: PolicyVersion, { policy, from, note }: Pick<AdoptPolicy, 'policy' | 'from' | 'note'>): boolean =>
  version.from === from && version.note === note && JSON.stringify(version.policy) === JSON.stringify(policy);

/** Packed they take some ten kilobytes. */
const mostVersions = 400;
