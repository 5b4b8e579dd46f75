import type { Asker } from '../../platform/asker';
import { AskedToWait } from '../../platform/failures';
import { Refusal } from '../../platform/rules/refusal';
import type { PlanLine } from '../rules/plan-line';
import { planOfSite } from '../rules/plan-of-site';
import { applyStep } from './apply-step';
import { viewOf, type SetUpView } from './open-set-up';
import { readSite, type SiteRead } from './read-site';
import { noteSettled } from './note-made';

export type LineApplied =
  /** What the line asks for is there now, or Jira is at it. */
  | { readonly outcome: 'applied' | 'underWay'; readonly view: SetUpView }
  /** Jira asks to wait that long; what was done so far stands, and applying again goes on. */
  | { readonly outcome: 'waits'; readonly seconds: number };

export interface ApplyLine {
  readonly line: string;
  /** How many projects beyond the chosen ones the person agreed to change. */
  readonly agreed: number;
}

/** Applies one line of the plan, as it is by now: one that exists changes nothing, one that was half done is gone on with. */
export async function applyLine(asker: Asker, input: ApplyLine): Promise<LineApplied> {
  try {
    const read = await readSite();
    const { step, ...line } = lineOf(read, input.line);
    if (step === null) return await nothingToDo(read, line);
    requireAgreement(line, input.agreed);
    await applyStep(asker, step, read);
    return await outcomeOf(await readSite());
  } catch (error) {
    if (error instanceof AskedToWait) return { outcome: 'waits', seconds: Math.max(1, Math.ceil(error.wait / 1_000)) };
    throw error;
  }
}

function lineOf({ facts }: SiteRead, id: string): PlanLine {
  const line = planOfSite(facts).find((each) => each.id === id);
  if (!line) throw new Refusal('changedMeanwhile', 'The plan has changed meanwhile. Look at it again, please.');
  return line;
}

/** It is there, or Jira is at it; a line that waits for something else is refused with what it says. */
async function nothingToDo(read: SiteRead, { state, says }: Pick<PlanLine, 'state' | 'says'>): Promise<LineApplied> {
  const answer = await outcomeOf(read);
  if (state !== 'exists' && answer.outcome !== 'underWay') throw new Refusal('badInput', says);
  return answer;
}

async function outcomeOf(read: SiteRead): Promise<LineApplied> {
  const view = viewOf(await noteSettled(read));
  return { outcome: view.made.some(({ state }) => state === 'making') ? 'underWay' : 'applied', view };
}

function requireAgreement({ others }: Pick<PlanLine, 'others'>, agreed: number): void {
  const count = others?.count ?? 0;
  if (count === agreed) return;
  throw new Refusal('changedMeanwhile', `This changes ${String(count)} more projects than you chose. Look at them first, please.`);
}
