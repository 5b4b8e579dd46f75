import { ticketKinds, type ChosenTypes } from '../../clients/rules/ticket-types';
import type { Asker } from '../../platform/asker';
import { RefusedByJira } from '../../platform/failures';
import { countTickets } from '../../platform/jira/count-tickets';
import { deleteIssueType } from '../../platform/jira/issue-types';
import { removeFromScheme } from '../../platform/jira/issue-type-schemes';
import { pinPanel } from '../../platform/jira/panels';
import { deleteRequestType } from '../../platform/jira/request-types';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { identityOf, withThings, type Thing } from '../rules/set-up';
import { settled } from '../rules/settled';
import { afterUndo, undoProblem, usersOf } from '../rules/undo-problem';
import { panel } from './apply-step';
import { openSetUp, viewOf, type SetUpView } from './open-set-up';
import { readSite, type SiteRead } from './read-site';
import { changeSetUp, type SetUpRows } from './set-up-store';

/** Takes away one thing that Rounds made, if nobody uses it; what is gone already is only forgotten. */
export async function undoMade(asker: Asker, { identity }: { readonly identity: string }): Promise<SetUpView> {
  const read = await readSite();
  const made = settled(read.facts).find(({ thing }) => identityOf(thing) === identity);
  if (made) {
    const users = usersOf(made.thing, read.facts);
    const tickets = users === undefined ? 0 : ((await countTickets('user', users)) ?? 0);
    const problem = undoProblem(made, read.facts, tickets);
    if (problem !== undefined) throw new Refusal('badInput', problem);
    if (made.thing.kind === 'panel') return unpin(asker, read, made.thing);
    await takeAway(made.thing);
  }
  const noted = made ?? read.facts.setUp.made.find(({ thing }) => identityOf(thing) === identity);
  if (noted) await forget(read, noted.thing);
  return viewOf(await readSite());
}

/** Jira does it in a task of its own: the note stays until that has ended. One that Jira is at already is not asked for again. */
async function unpin(asker: Asker, read: SiteRead, thing: Panel): Promise<SetUpView> {
  const begun = settled(read.facts).find((each) => identityOf(each.thing) === identityOf(thing));
  if (begun?.state !== 'removing') {
    const as = { state: 'removing', by: asker.accountId, at: now() } as const;
    const note = (rows: SetUpRows, task: string | null) =>
      changeSetUp(rows, ({ setUp }) => ({ setUp: { ...setUp.value, made: withThings(setUp.value.made, [{ ...thing, task }], as) } }));
    const rows = await note(read.rows, null);
    await note(rows, await pinPanel(panel, [thing.project.id], 'UNPIN'));
  }
  return openSetUp(await readSite());
}

type Panel = Extract<Thing, { kind: 'panel' }>;

async function takeAway(thing: Exclude<Thing, Panel>): Promise<void> {
  switch (thing.kind) {
    case 'type':
      return orInUse(thing.name, deleteIssueType(thing.id ?? ''));
    case 'inScheme':
      return removeFromScheme(thing.scheme.id, thing.type.id);
    case 'requestType':
      return deleteRequestType(thing.project.id, thing.id ?? '');
  }
}

/** Jira says 404 of a type that tickets still have, also of such as search does not find yet. */
async function orInUse(name: string, deleting: Promise<void>): Promise<void> {
  await deleting.catch((error: unknown) => {
    if (error instanceof RefusedByJira && error.status === 404)
      throw new Refusal('badInput', `Tickets have the type “${name}”. Give them another one first, or keep it.`);
    throw error;
  });
}

async function forget({ rows }: SiteRead, undone: Thing): Promise<void> {
  const id = undone.kind === 'type' ? undone.id : null;
  await changeSetUp(rows, ({ setUp, types }) => ({
    setUp: { ...setUp.value, made: afterUndo(setUp.value.made, undone) },
    ...(id === null ? {} : { types: withoutType(types.value, id) }),
  }));
}

const withoutType = (chosen: ChosenTypes, id: string): ChosenTypes =>
  Object.fromEntries(ticketKinds.flatMap((kind) => (chosen[kind] && chosen[kind].id !== id ? [[kind, chosen[kind]]] : [])));
