import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import type { PlanState } from '../rules/plan/planning';
import { roadmaps, type Roadmap } from '../roadmap-store';
import { planningRows, type PlanningRead } from './read-planning';

export interface PlanChanged extends PlanState {
  readonly outcome: 'saved';
}

export const planState = (roadmap: Partial<Roadmap> | undefined, planVersion: number): PlanState => ({
  planVersion,
  lines: roadmap?.lines ?? [],
  firstMonth: roadmap?.firstMonth ?? 1,
  checklists: roadmap?.checklists ?? [],
});

const tries = 4;

/** Changes a client's plan. `change` is asked again on what somebody else has written meanwhile; where it changes nothing, nothing is written. */
export async function changePlan(first: PlanningRead, change: (roadmap: Roadmap, read: PlanningRead) => Roadmap): Promise<PlanChanged> {
  const { id, sheet } = first.client.value;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = attempt === 0 ? first : await planningRows(id);
    const { roadmap } = read;
    const before = roadmap?.value ?? { client: id, sheet, lines: [], firstMonth: 1 };
    const value = change(before, read);
    if (value === before) return { outcome: 'saved', ...planState(value, roadmap?.version ?? 0) };
    refuseTooMany(value);
    const outcome = await commit(roadmap ? roadmaps.replace(roadmap, value) : roadmaps.insert(id, value));
    if (outcome === 'committed') return { outcome: 'saved', ...planState(value, (roadmap?.version ?? 0) + 1) };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this plan just now. Please try again.');
}

export const mostLines = 300;
/** A row holds 240 KiB. */
const mostCharacters = 220_000;

export const isTooLong = (lines: Roadmap['lines']): boolean => lines.length > mostLines || JSON.stringify(lines).length > mostCharacters;

function refuseTooMany({ lines }: Roadmap): void {
  if (isTooLong(lines)) {
    throw new Refusal('badInput', `A plan holds at most ${String(mostLines)} lines. Remove what is over, please.`);
  }
}
