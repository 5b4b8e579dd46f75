import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { membersOf } from '../../platform/jira/groups';
import { assignablePeopleById } from '../../platform/jira/people-directory';
import { roleRows, rolesIn, rolesKey, type KeptRoles } from '../../platform/roles';
import { Refusal } from '../../platform/rules/refusal';
import type { GivenRole, RoleMembers, Roles } from '../../platform/rules/roles';
import { commit, type Stored } from '../../platform/store/rows';
import { leavesNobody } from '../rules/people/leaves-nobody';

/** So many changes are kept to be looked up. */
const mostGiven = 12;

export interface GiveRole {
  readonly role: GivenRole;
  /** Null puts the role back to what follows from Jira. */
  readonly members: RoleMembers | null;
  readonly version: number;
  /** The person knows that nobody is left in the role. */
  readonly knowing?: boolean | undefined;
}

export type RoleGiven =
  { readonly outcome: 'given'; readonly version: number } | { readonly outcome: 'leavesNobody'; readonly sentence: string };

/** Says who has a role from now on. That nobody is left in it is asked first. */
export async function giveRole(asker: Asker, { role, members, version, knowing = false }: GiveRole): Promise<RoleGiven> {
  const [row, somebody] = await Promise.all([roleRows.get(rolesKey), knowing || members === null || hasAnybody(members)]);
  if (row && isRepeated(row, asker, { role, members, version })) return { outcome: 'given', version: row.version };
  requireVersion(row, version);
  if (!somebody && role !== 'helpDesk') return { outcome: 'leavesNobody', sentence: leavesNobody[role] };
  const { [role]: _former, ...others } = rolesIn(row);
  return keep(asker, row, members === null ? others : { ...others, [role]: members });
}

/** Puts back what was before the last change. */
export async function undoRoles(asker: Asker, { version }: { readonly version: number }): Promise<RoleGiven> {
  const row = await roleRows.get(rolesKey);
  requireVersion(row, version);
  if (!row) throw new Refusal('badInput', 'Nobody has given a role yet.');
  return keep(asker, row, row.value.given[1]?.roles ?? {});
}

function requireVersion(row: Stored<KeptRoles> | undefined, version: number): void {
  if ((row?.version ?? 0) !== version) throw changedMeanwhile();
}

/** The answer to an earlier try of the same was lost on its way. */
const isRepeated = (row: Stored<KeptRoles>, { accountId }: Asker, { role, members, version }: GiveRole): boolean =>
  row.version === version + 1 &&
  row.value.given[0].by === accountId &&
  JSON.stringify(row.value.given[0].roles[role] ?? null) === JSON.stringify(members);

async function hasAnybody({ groups, people }: RoleMembers): Promise<boolean> {
  const [there, ...members] = await Promise.all([assignablePeopleById(people), ...groups.map(({ id }) => membersOf('groupId', id))]);
  return there.length > 0 || members.some((of) => of.length > 0);
}

async function keep(asker: Asker, row: Stored<KeptRoles> | undefined, roles: Roles): Promise<RoleGiven> {
  const given = { roles, at: now(), by: asker.accountId };
  const kept = { given: [given, ...(row?.value.given ?? []).slice(0, mostGiven - 1)] } as const;
  if ((await commit(row ? roleRows.replace(row, kept) : roleRows.insert(rolesKey, kept))) === 'conflict') throw changedMeanwhile();
  return { outcome: 'given', version: (row?.version ?? 0) + 1 };
}

const changedMeanwhile = () =>
  new Refusal('changedMeanwhile', 'Somebody else has changed the roles meanwhile. Look at them again, please.');
