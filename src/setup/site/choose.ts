import type { TicketKind } from '../../clients/rules/ticket-types';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { sharedTypes } from '../rules/standing-types';
import { openSetUp, viewOf, type SetUpView } from './open-set-up';
import { readSite } from './read-site';
import { changeSetUp, readSetUpRows, writeSetUp } from './set-up-store';

/** Chooses the projects that Rounds is set up for. Nothing changes in Jira. */
export async function chooseProjects(
  _: Asker,
  input: { readonly version: number; readonly projects: readonly string[] },
): Promise<SetUpView> {
  const { setUp } = await readSetUpRows();
  const chosen = { ...setUp.value, projects: [...new Set(input.projects)] };
  if (setUp.version !== input.version || (await commit(writeSetUp(setUp, chosen))) === 'conflict')
    throw new Refusal('changedMeanwhile', 'Somebody else changed the set-up meanwhile. Look at it again, please.');
  return openSetUp(await readSite());
}

/** Which type of the site stands for a kind of ticket: one that exists, or a new one by that name. Nothing changes in Jira. */
export type TypeChoice = { readonly kind: TicketKind } & ({ readonly type: string } | { readonly name: string });

export async function chooseType(_: Asker, choice: TypeChoice): Promise<SetUpView> {
  const { facts, rows, ...read } = await readSite();
  const { kind } = choice;
  const type = 'type' in choice ? sharedTypes(facts).find(({ id, level }) => id === choice.type && level === 0) : undefined;
  if ('type' in choice && !type) throw new Refusal('notFound', 'This issue type was deleted, or is no standard one.');
  const after = await changeSetUp(rows, ({ setUp, types }) => {
    const { [kind]: _former, ...others } = types.value;
    const names = 'name' in choice ? { ...setUp.value.names, [kind]: choice.name } : setUp.value.names;
    return {
      setUp: { ...setUp.value, names },
      types: type ? { ...others, [kind]: { id: type.id, name: type.name } } : others,
    };
  });
  return viewOf({ ...read, rows: after, facts: { ...facts, setUp: after.setUp.value, chosen: after.types.value } });
}
