import { now } from '../../platform/clock';
import type { Stored } from '../../platform/store/rows';
import { commit } from '../../platform/store/rows';
import { plainPlan, type ClientPlan } from '../rules/client-plan';
import { evidenceConflicts, joinedEvidence } from '../rules/merge/joined-evidence';
import { isSamePlan, joinedPlan, planConflicts } from '../rules/merge/joined-plan';
import { planProblem } from '../rules/plan/plan-problem';
import type { ClientEvidence } from '../rules/signals/evidence';
import type { PlanToMove, Sides } from '../rules/to-move';
import { evidenceRows } from '../signals/signal-store';
import { currentVersion } from '../templates/master-copies';
import { planChanges, planRow } from '../templates/plan-store';
import { readMasters } from '../templates/template-store';

/** What is planned and was checked of a double, beside what is so of the one that stays. */
export async function planToMove(sides: Sides): Promise<PlanToMove> {
  const [{ ours, theirs, plan, found, known }, masters] = await Promise.all([readBoth(sides), readMasters()]);
  const [after, before] = [joinedPlan(ours, theirs), found?.value];
  const { parts, items } = planConflicts(ours, theirs);
  const template = await currentVersion(masters, after.template);
  const titles = (ids: readonly string[]) => ids.map((id) => template.items.find((item) => item.id === id)?.title ?? id);
  return {
    isWhole: plan === undefined && !isSamePlan(after, ours),
    servers: after.servers.length - ours.servers.length,
    sites: after.sites.length - ours.sites.length,
    items: Object.keys(after.items).length - Object.keys(ours.items).length,
    checked: Object.keys(known?.value.items ?? {}).length,
    differs: { parts, items: titles(items), checked: titles(evidenceConflicts(before, known?.value)) },
    problem: isSamePlan(after, ours) ? null : (planProblem(after, template) ?? tooMany(after) ?? null),
  };
}

const mostPlaces = 20;

const tooMany = ({ servers, sites }: ClientPlan): string | undefined => {
  const most = String(mostPlaces);
  if (servers.length > mostPlaces)
    return `Together they have ${String(servers.length)} servers, and a client can have ${most}. Take some out of either plan first.`;
  if (sites.length > mostPlaces)
    return `Together they have ${String(sites.length)} sites, and a client can have ${most}. Take some out of either plan first.`;
  return undefined;
};

/** Gives a client what its double has planned and proved, as far as it lacks that itself; both in one write, so that an item is handed over with its evidence. */
export async function takeOverPlan(by: string, sides: Sides): Promise<void> {
  const { ours, theirs, plan, found, known } = await readBoth(sides);
  const after = joinedPlan(ours, theirs);
  const changes = [
    ...(isSamePlan(after, ours) ? [] : planChanges(plan, { ...after, changed: { by, at: now() } }).changes),
    ...(known ? evidenceChanges(found, known.value, sides) : []),
  ];
  if (changes.length > 0 && (await commit(...changes)) === 'conflict') await takeOverPlan(by, sides);
}

function evidenceChanges(found: Stored<ClientEvidence> | undefined, theirs: ClientEvidence, { into: { id, sheet } }: Sides) {
  const after = joinedEvidence(found?.value ?? { client: id, sheet, items: {}, duties: {} }, theirs);
  if (!found) return [evidenceRows.insert(id, after)];
  return JSON.stringify(after) === JSON.stringify(found.value) ? [] : [evidenceRows.replace(found, after)];
}

async function readBoth({ from, into }: Sides) {
  const [theirs, plan, known, found] = await Promise.all([
    planRow(from.id),
    planRow(into.id),
    evidenceRows.get(from.id),
    evidenceRows.get(into.id),
  ]);
  return { theirs: theirs?.value, plan, ours: plan?.value ?? plainPlan(into), known, found };
}
