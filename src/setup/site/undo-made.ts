import { ticketKinds, type ChosenTypes } from '../../clients/rules/ticket-types';
import type { Asker } from '../../platform/asker';
import { RefusedByJira } from '../../platform/failures';
import { countTickets } from '../../platform/jira/count-tickets';
import { deleteIssueType } from '../../platform/jira/issue-types';
import { removeFromScheme } from '../../platform/jira/issue-type-schemes';
import { pinPanel } from '../../platform/jira/panels';
import { deleteRequestType } from '../../platform/jira/request-types';
import { Refusal } from '../../platform/rules/refusal';
import { identityOf, type Thing } from '../rules/set-up';
import { settled } from '../rules/settled';
import { afterUndo, undoProblem, usersOf } from '../rules/undo-problem';
import { panel } from './apply-step';
import { viewOf, type SetUpView } from './open-set-up';
import { readSite, type SiteRead } from './read-site';
import { changeSetUp } from './set-up-store';

/** Takes away one thing that Rounds made, if nobody uses it; what is gone already is only forgotten. */
export async function undoMade(_: Asker, { identity }: { readonly identity: string }): Promise<SetUpView> {
  const read = await readSite();
  const made = settled(read.facts).find(({ thing }) => identityOf(thing) === identity);
  if (made) {
    const users = usersOf(made.thing, read.facts);
    const tickets = users === undefined ? 0 : ((await countTickets('user', users)) ?? 0);
    const problem = undoProblem(made, read.facts, tickets);
    if (problem !== undefined) throw new Refusal('badInput', problem);
    await takeAway(made.thing);
  }
  const noted = made ?? read.facts.setUp.made.find(({ thing }) => identityOf(thing) === identity);
  if (noted) await forget(read, noted.thing);
  return viewOf(await readSite());
}

async function takeAway(thing: Thing): Promise<void> {
  switch (thing.kind) {
    case 'type':
      return orInUse(thing.name, deleteIssueType(thing.id ?? ''));
    case 'inScheme':
      return removeFromScheme(thing.scheme.id, thing.type.id);
    case 'panel':
      await pinPanel(panel, [thing.project.id], 'UNPIN');
      return;
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
