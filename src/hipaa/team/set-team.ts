import type { Asker } from '../../platform/asker';
import { restrict, restrictionsOf } from '../../platform/confluence/restrictions';
import { RefusedByConfluence } from '../../platform/failures';
import { ownAccount } from '../../platform/jira/own-account';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { binders } from '../hipaa-store';
import type { Binder, BinderId } from '../rules/binder';
import type { BinderTeam, TeamGroup } from '../rules/team';
import { today } from '../today';

export interface SetTeam {
  readonly binder: BinderId;
  readonly group: TeamGroup;
  /** Account ids of single people beside the group. */
  readonly people: readonly string[];
}

/**
 * Lets only the client's team see its binder, which the pages below the cover follow; who may edit the cover stays as it is. What is wanted is
 * written first, so that the daily look sees a try that died. Who sets it and the app stay in, or nobody could set it right again.
 */
export async function setTeam(
  asker: Asker,
  { binder: id, group, people }: SetTeam,
): Promise<{ readonly outcome: 'set'; readonly team: BinderTeam }> {
  const [{ value: binder }, own] = await Promise.all([binderOf(id), ownAccount()]);
  const { cover } = binder.pages;
  if (id === 'own') throw new Refusal('badInput', 'Our own binder is seen by whom its space lets in.');
  if (cover === undefined) throw new Refusal('notFound', 'This binder has no cover yet.');
  const before = await restrictionsOf(cover);
  if (!before) throw new Refusal('notFound', 'Its cover was deleted, or hidden from Rounds. Make the binder again, or let Rounds see it.');
  const all = [...new Set([...people, asker.accountId, own])];
  const team: BinderTeam = { group, added: people, people: all, state: 'setting', checkedOn: today() };
  await noteTeam(id, team);
  await restrict(cover, { ...before, read: { people: all, groups: [group] } }).catch(async (error: unknown) => {
    if (error instanceof Refusal || error instanceof RefusedByConfluence) await noteTeam(id, binder.team);
    throw error;
  });
  const set = { ...team, state: 'set' } as const;
  await noteTeam(id, set);
  return { outcome: 'set', team: set };
}

async function binderOf(id: BinderId): Promise<Stored<Binder>> {
  const binder = await binders.get(id);
  if (!binder) throw new Refusal('notFound', 'This binder is not made yet.');
  return binder;
}

const tries = 4;

/** Notes the team beside whatever else changes in the binder meanwhile. */
export async function noteTeam(id: BinderId, team: BinderTeam | undefined): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const binder = await binderOf(id);
    if ((await commit(binders.replace(binder, { ...binder.value, team }))) !== 'conflict') return;
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this binder just now. Please try again.');
}
