import type { Asker } from '../../platform/asker';
import { nameViewers } from '../../platform/confluence/restrictions';
import { ownAccount } from '../../platform/jira/own-account';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { binders } from '../hipaa-store';
import type { Binder, BinderId } from '../rules/binder';
import type { BinderTeam } from '../rules/team';
import { today } from '../today';

export interface SetTeam {
  readonly binder: BinderId;
  readonly group: string;
}

/**
 * Lets only the client's team see its binder, which the pages below the cover follow. What is wanted is written first, so that the daily look
 * sees a try that died. Who sets it and the app stay in, or nobody could set it right again.
 */
export async function setTeam(
  asker: Asker,
  { binder: id, group }: SetTeam,
): Promise<{ readonly outcome: 'set'; readonly team: BinderTeam }> {
  const cover = (await binderOf(id)).value.pages.cover;
  if (id === 'own') throw new Refusal('badInput', 'Our own binder is seen by whom its space lets in.');
  if (cover === undefined) throw new Refusal('notFound', 'This binder has no cover yet.');
  const team: BinderTeam = { group, people: [asker.accountId, await ownAccount()], state: 'setting', checkedOn: today() };
  await noteTeam(id, team);
  await nameViewers(cover, { people: team.people, groups: [group] });
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
export async function noteTeam(id: BinderId, team: BinderTeam): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const binder = await binderOf(id);
    if ((await commit(binders.replace(binder, { ...binder.value, team }))) !== 'conflict') return;
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this binder just now. Please try again.');
}
