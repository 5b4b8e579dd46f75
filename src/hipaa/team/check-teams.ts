import { restrictionsOf } from '../../platform/confluence/restrictions';
import { everyBinder } from '../binders/open-binders';
import { comparedTeam } from '../rules/team';
import { today } from '../today';
import { noteTeam } from './set-team';

/** Once a day each: whether a binder's cover is still restricted to its client's team. */
export async function checkTeams(): Promise<void> {
  const day = today();
  const { binders } = await everyBinder();
  for (const { id, team, pages } of binders) {
    if (team === undefined || pages.cover === undefined || team.checkedOn >= day) continue;
    const state = comparedTeam(team, (await restrictionsOf(pages.cover))?.read);
    await noteTeam(id, { ...team, state, checkedOn: day });
  }
}
