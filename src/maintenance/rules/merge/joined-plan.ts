import type { ClientPlan } from '../client-plan';

/** Two plans as one: what the client that stays has planned holds, and the other's fills what it lacks. Doing it again changes nothing. */
export function joinedPlan(ours: ClientPlan, theirs: ClientPlan | undefined): ClientPlan {
  if (!theirs || theirs.version === 0) return ours;
  const { template, businessDays, leadDays, remoteOutsourced } = ours.version === 0 ? theirs : ours;
  return {
    ...ours,
    ...{ template, businessDays, leadDays, remoteOutsourced },
    servers: together(ours.servers, theirs.servers),
    sites: together(ours.sites, theirs.sites),
    items: { ...theirs.items, ...ours.items },
  };
}

/** Whether joining gave the one that stays anything. */
export const isSamePlan = (one: ClientPlan, other: ClientPlan): boolean => JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));

const partsOf = ({ template, businessDays, leadDays, remoteOutsourced, servers, sites, items }: ClientPlan) => [
  ...[template, businessDays, leadDays, remoteOutsourced, servers, sites],
  Object.entries(items).sort(([one], [other]) => one.localeCompare(other)),
];

/** What both have planned, and each otherwise: a part of the plan, or an item by its id. */
export interface PlanConflicts {
  readonly parts: readonly ('checklist' | 'workingDays' | 'leadDays' | 'helpDesk')[];
  readonly items: readonly string[];
}

export function planConflicts(ours: ClientPlan, theirs: ClientPlan | undefined): PlanConflicts {
  if (!theirs || theirs.version === 0 || ours.version === 0) return { parts: [], items: [] };
  const differs = [
    ['checklist', ours.template !== theirs.template],
    ['workingDays', ours.businessDays !== theirs.businessDays],
    ['leadDays', ours.leadDays !== theirs.leadDays],
    ['helpDesk', ours.remoteOutsourced !== theirs.remoteOutsourced],
  ] as const;
  return {
    parts: differs.flatMap(([part, is]) => (is ? [part] : [])),
    items: Object.keys(theirs.items).filter((id) => ours.items[id] && JSON.stringify(ours.items[id]) !== JSON.stringify(theirs.items[id])),
  };
}

/** Names that a person would take for one count once. */
function together(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const known = new Set(ours.map(placeKey));
  return [...ours, ...theirs.filter((name) => !known.has(placeKey(name)))];
}

const placeKey = (name: string): string => name.trim().toLowerCase();
