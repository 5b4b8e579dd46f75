import type { ClientId } from '../../clients/rules/client';
import type { StoredClient } from '../../clients/client-rows';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { dayLastBegun } from '../rules/campaign/day-last-begun';
import { changeStep, stepAtFirst, type Step, type StepChange } from '../rules/campaign/step';
import type { TrailEntry } from '../rules/campaign/trail';
import { migration } from '../rules/campaign/stages';
import { campaignsIn, campaignsPlace, stepRows, stepsPlace, trailPlace, trailRows, type KeptSteps, type KeptTrail } from './campaign-store';
import { skillsIn, skillsPlace } from './skills-store';

/** Whose step it is; the sheet is where the screen found the client. */
export interface StepOf {
  readonly release: string;
  readonly client: ClientId;
  readonly sheet: number;
}

export interface StepSaved {
  readonly outcome: 'saved';
  readonly step: Step;
  /** What can be undone. */
  readonly entry: string;
}

/** Moves a client in a campaign or notes facts about it, with who and when; refuses a stage that is locked. */
export async function moveInCampaign(
  asker: Asker,
  { change, ...of }: StepOf & { readonly change: StepChange },
  first: StepRead,
): Promise<StepSaved> {
  requireNoPatientData(...(change.applications ?? []), change.facts?.statementOfWork ?? undefined, change.facts?.orderNumber ?? undefined);
  return writeStep(asker, of, first, ({ step, skilled }) => {
    const { technician } = change.facts ?? {};
    if (technician && technician !== step.facts.technician && !skilled(technician)) {
      throw new Refusal('badInput', 'This person is not known to have the skill “migration”. Note it under Skills first.');
    }
    const changed = changeStep(step, change, dayLastBegun(now()));
    if (changed.outcome === 'refused') throw new Refusal('badInput', changed.sentence);
    return changed.step;
  });
}

/** Takes the last change of a client back, which stays in its history; refused where it is not the last any more. */
export const undoInCampaign = (asker: Asker, { entry, ...of }: StepOf & { readonly entry: string }, first: StepRead): Promise<StepSaved> =>
  writeStep(asker, of, first, ({ trail }) => {
    const [last] = trail;
    if (last?.id === entry) return last.before;
    throw new Refusal('changedMeanwhile', 'Somebody has changed this client since. Look at it again, please.');
  });

interface StepRead {
  readonly client: StoredClient | undefined;
  readonly isRunning: boolean;
  readonly steps: Stored<KeptSteps> | undefined;
  readonly trail: Stored<KeptTrail> | undefined;
  readonly skilled: (person: string) => boolean;
}

/** The rows that a change of a step needs; one call, to go beside the question whether the person may. */
export async function readStep(_: Asker, { release, client, sheet }: StepOf): Promise<StepRead> {
  const [ofClient, steps, trail] = [{ entity: 'client', key: client }, stepsPlace(release, sheet), trailPlace(release, client)];
  const row = await rowsTogether([ofClient, steps, trail, campaignsPlace, skillsPlace]);
  const skills = skillsIn(row(skillsPlace));
  return {
    client: row(ofClient) as StoredClient | undefined,
    isRunning: campaignsIn(row(campaignsPlace)).some((campaign) => campaign.release === release),
    steps: row(steps) as Stored<KeptSteps> | undefined,
    trail: row(trail) as Stored<KeptTrail> | undefined,
    skilled: (person) => skills[person]?.includes(migration) ?? false,
  };
}

interface Before {
  readonly step: Step;
  readonly trail: readonly TrailEntry[];
  readonly skilled: StepRead['skilled'];
}

const tries = 4;
/** So many changes are kept to be looked up; a row holds 240 KiB. */
const mostEntries = 100;

async function writeStep(asker: Asker, of: StepOf, first: StepRead, next: (before: Before) => Step): Promise<StepSaved> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = attempt === 0 ? first : await readStep(asker, of);
    if (read.client?.value.sheet !== of.sheet || !read.isRunning)
      throw new Refusal('notFound', 'This client or campaign is gone. Open the board again.');
    const trail = read.trail?.value.entries ?? [];
    const step = read.steps?.value.steps[of.client] ?? stepAtFirst;
    const after = next({ step, trail, skilled: read.skilled });
    if (isSame(step, after)) return { outcome: 'saved', step, entry: trail[0]?.id ?? '' };
    const entry: TrailEntry = { id: crypto.randomUUID(), at: now(), by: asker.accountId, before: step, after };
    if (await written(of, read, entry)) return { outcome: 'saved', step: after, entry: entry.id };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this board just now. Please try again.');
}

const isSame = (one: Step, other: Step): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The step and its history are written together or not at all. */
async function written({ release, client, sheet }: StepOf, { steps, trail }: StepRead, entry: TrailEntry): Promise<boolean> {
  const kept: KeptSteps = { steps: { ...steps?.value.steps, [client]: entry.after } };
  const entries: KeptTrail = { entries: [entry, ...(trail?.value.entries ?? [])].slice(0, mostEntries) };
  const outcome = await commit(
    steps ? stepRows.replace(steps, kept) : stepRows.insert(stepsPlace(release, sheet).key, kept),
    trail ? trailRows.replace(trail, entries) : trailRows.insert(trailPlace(release, client).key, entries),
  );
  return outcome === 'committed';
}
