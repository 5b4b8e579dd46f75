import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { dateOnly } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { yearOf } from '../rules/equipment';
import { lineProblem, moveLine, type PlanLine } from '../rules/plan-line';
import { meetings, roadmaps, type Roadmap } from '../roadmap-store';

export interface PlanChanged {
  readonly outcome: 'saved';
  readonly planVersion: number;
  readonly lines: readonly PlanLine[];
}

/** A line as it is entered; its history is the app's. */
export type LineDraft = Omit<PlanLine, 'moves'>;

/** Adds a line to the client's plan or changes it; one that stands elsewhere now keeps where it stood. */
export async function savePlanLine(asker: Asker, { line }: { readonly line: LineDraft }): Promise<PlanChanged> {
  const [at, by] = [now(), asker.accountId];
  return changePlan(asker, ({ lines }) => {
    const known = lines.find(({ id }) => id === line.id);
    const { plan, plannedFor, ...rest } = line;
    const moved = known ? moveLine(known, { plan, plannedFor }, { at, by }) : { ...line, moves: [] };
    const changed: PlanLine = { ...moved, ...rest };
    const problem = lineProblem(changed, yearOf(dateOnly(at.slice(0, 10))));
    if (problem) throw new Refusal('badInput', problem);
    return { lines: known ? lines.map((other) => (other.id === line.id ? changed : other)) : [...lines, changed] };
  });
}

/** Takes a line out of the client's plan. */
export const removePlanLine = (asker: Asker, { id }: { readonly id: string }): Promise<PlanChanged> =>
  changePlan(asker, ({ lines }) => ({ lines: lines.filter((line) => line.id !== id) }));

const tries = 4;

async function changePlan(asker: Asker, change: (roadmap: Roadmap) => Roadmap): Promise<PlanChanged> {
  const meeting = await meetings.get(pageOf(asker).id);
  if (!meeting) throw new Refusal('notFound', 'No meeting has begun on this page.');
  const { client } = meeting.value;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await roadmaps.get(client);
    const value = change(read?.value ?? { lines: [] });
    const outcome = await commit(read ? roadmaps.replace(read, value) : roadmaps.insert(client, value));
    if (outcome === 'committed') return { outcome: 'saved', planVersion: (read?.version ?? 0) + 1, lines: value.lines };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this plan just now. Please try again.');
}
