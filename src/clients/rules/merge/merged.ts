import type { Instant } from '../../../platform/rules/units';
import type { AlsoKnown, Client, Merged } from '../client';
import { startsOn } from '../starts-on';

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
export const asDouble = (double: Kept, merged: Merged): Kept => ({
  ...double,
  status: 'former',
  merged: { ...merged, was: double.status },
});

/**
 * Both as they are after the merge is taken back at that instant; what the one that stayed took over it keeps, but for the double's organization, since time would
 * count for both. Planned days of the double that passed meanwhile are not made up for.
 */
export function takenApart(stays: Kept, { merged, ...double }: Kept, at: Instant): { readonly stays: Kept; readonly double: Kept } {
  const own = new Set([double.id, ...(double.also ?? []).map(({ id }) => id)]);
  const [taken, left] = [true, false].map((isTheirs) => (stays.also ?? []).filter(({ id }) => own.has(id) === isTheirs));
  const isTaken = taken?.some(({ organization }) => organization !== null && organization === stays.organization?.id) === true;
  const status = merged?.was ?? 'active';
  return {
    stays: { ...stays, also: left ?? [], organization: isTaken ? null : stays.organization },
    double: { ...double, status, startsOn: startsOn({ ...double, status }, double, at) },
  };
}
