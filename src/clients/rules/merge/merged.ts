import type { Instant } from '../../../platform/rules/units';
import type { AlsoKnown, Client, Merged } from '../client';

type Kept = Omit<Client, 'version'>;

/** The one that stays: it is known by the other's names too, and takes over what it lacks itself. */
export function withDouble(stays: Kept, double: Kept, from: Instant | null): Kept {
  const space = stays.space ?? double.space;
  return {
    ...stays,
    organization: stays.organization ?? double.organization,
    project: stays.project ?? double.project,
    timeZone: stays.timeZone ?? double.timeZone,
    travelMinutes: stays.travelMinutes ?? double.travelMinutes,
    assignee: stays.assignee ?? double.assignee,
    address: stays.address || double.address,
    contact: stays.contact || double.contact,
    ...(space ? { space } : {}),
    also: [...(stays.also ?? []).filter(({ id }) => id !== double.id), ...namesAdded(double, from, stays.organization?.id)],
  };
}

/** An organization that both have names the one that stays already, whatever was billed. */
function namesAdded({ id, organization, also = [] }: Kept, from: Instant | null, shared: string | undefined): readonly AlsoKnown[] {
  const other = organization === null || organization.id === shared ? null : organization.id;
  return [{ id, organization: other, from }, ...also.map((other) => ({ ...other, from: latest(other.from, from) }))];
}

const latest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The double afterwards: a former client whose name leads to the one that stayed. */
export const asDouble = (double: Kept, merged: Merged): Kept => ({ ...double, status: 'former', merged });

/** Both as they are after the merge is taken back; what the one that stayed took over it keeps. */
export function takenApart(stays: Kept, { merged: _, ...double }: Kept): { readonly stays: Kept; readonly double: Kept } {
  const own = new Set([double.id, ...(double.also ?? []).map(({ id }) => id)]);
  return { stays: { ...stays, also: (stays.also ?? []).filter(({ id }) => !own.has(id)) }, double: { ...double, status: 'active' } };
}
