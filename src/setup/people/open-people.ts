import { keys, placeOf } from '../../billing/billing-store';
import { teamAtFirst, type BillingTeam } from '../../billing/rules/billing-team';
import { usualPolicy } from '../../billing/rules/usual-policy';
import { keptVersions } from '../../billing/statements/kept-versions';
import { serviceDeskKeys } from '../../platform/jira/desk-technicians';
import { groupsThere, membersOf, whoHas } from '../../platform/jira/groups';
import { RefusedByJira } from '../../platform/failures';
import { roleRows, rolesIn, rolesKey } from '../../platform/roles';
import { usualComplianceGroup, type Roles } from '../../platform/rules/roles';
import { rowsTogether } from '../../platform/store/rows-together';
import { rolesByPerson, type GroupNow, type PeopleFacts, type PeopleView } from '../rules/people/people-view';

/** What can be read before it is known who may look; two rounds of calls. */
export async function readPeople() {
  const [row, desks, settings, usualCompliance] = await Promise.all([
    roleRows.get(rolesKey),
    serviceDeskKeys(),
    rowsTogether([keys.team, keys.policies].map(placeOf)),
    membersOf('groupname', usualComplianceGroup).catch(unlessRefused),
  ]);
  const roles = rolesIn(row);
  const [groups, administering, ...working] = await Promise.all([
    groupsNow(roles),
    whoMay('ADMINISTER', desks[0]),
    ...desks.map((desk) => whoMay('WORK_ON_ISSUES', desk)),
  ]);
  const told = working.flatMap((of) => of ?? []);
  const facts: PeopleFacts = { roles, groups, administering, usualCompliance: usualCompliance ?? [], working: told };
  const isComplete = administering !== undefined && working.every((of) => of !== undefined);
  return { row, facts, isComplete, rateOf: ratesIn(settings) };
}

/** Who has which role and why, as far as Jira tells. */
export function openPeople(
  _asker: unknown,
  _input: object,
  { row, facts, isComplete, rateOf }: Awaited<ReturnType<typeof readPeople>>,
): PeopleView {
  const people = [...rolesByPerson(facts)].map(([accountId, roles]) => ({ accountId, roles, rate: rateOf(accountId) }));
  return {
    outcome: 'people',
    roles: facts.roles,
    groups: facts.groups,
    people,
    complete: isComplete,
    given: (row?.value.given ?? []).map(({ at, by }) => ({ at, by })),
    version: row?.version ?? 0,
  };
}

async function groupsNow(roles: Roles): Promise<readonly GroupNow[]> {
  const given = new Map(Object.values(roles).flatMap(({ groups }) => groups.map((group) => [group.id, group] as const)));
  const [there, members] = await Promise.all([
    groupsThere([...given.keys()]),
    Promise.all([...given.keys()].map(async (id) => [id, await membersOf('groupId', id)] as const)),
  ]);
  const names = new Map(there.map(({ id, name }) => [id, name]));
  return members.map(([id, of]) => ({ id, name: names.get(id) ?? given.get(id)?.name ?? '', deleted: !names.has(id), members: of }));
}

/** Jira tells administrators; on a site without a service desk there is no project to ask about. */
const whoMay = async (permission: Parameters<typeof whoHas>[0], desk: string | undefined): Promise<readonly string[] | undefined> =>
  desk === undefined ? undefined : whoHas(permission, desk).catch(unlessRefused);

function unlessRefused(error: unknown): undefined {
  if (error instanceof RefusedByJira) return undefined;
  throw error;
}

function ratesIn(settings: Awaited<ReturnType<typeof rowsTogether>>): (accountId: string) => string {
  const team = (settings(placeOf(keys.team))?.value as BillingTeam | undefined) ?? teamAtFirst;
  const policies = settings(placeOf(keys.policies))?.value as { readonly packed: string } | undefined;
  const { rates } = keptVersions(policies).at(-1)?.policy ?? usualPolicy;
  return (accountId) => (rates.find(({ role }) => role === team.roles[accountId]) ?? rates[0])?.name ?? '';
}
