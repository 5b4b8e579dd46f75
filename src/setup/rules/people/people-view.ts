import { reasonsFor, usualComplianceGroup, type NamedGroup, type Reasons, type Roles } from '../../../platform/rules/roles';
import type { Instant } from '../../../platform/rules/units';

/** A group that has a role, as it is in Jira now. */
export interface GroupNow extends NamedGroup {
  /** It is in Jira no more; whoever had the role by it has it no more either. */
  readonly deleted: boolean;
  readonly members: readonly string[];
}

/** Somebody who has a role, and why. */
export interface PersonWithRoles {
  readonly accountId: string;
  readonly roles: Reasons;
  /** What they are called in the policy, by which their work is priced. */
  readonly rate: string;
}

/** Who has which role. */
export interface PeopleView {
  readonly outcome: 'people';
  readonly roles: Roles;
  readonly groups: readonly GroupNow[];
  readonly people: readonly PersonWithRoles[];
  /** Whether Jira tells who administers it and who may log work; without, people who have a role by that alone are missing. */
  readonly complete: boolean;
  /** Who gave roles when, the latest first. */
  readonly given: readonly { readonly at: Instant; readonly by: string }[];
  /** A change that carries an older one is refused. */
  readonly version: number;
}

/** What is known of the site's people; undefined where Jira does not tell. */
export interface PeopleFacts {
  readonly roles: Roles;
  readonly groups: readonly GroupNow[];
  /** Members of the group that has compliance until somebody says otherwise. */
  readonly usualCompliance: readonly string[];
  readonly administering: readonly string[] | undefined;
  readonly working: readonly string[] | undefined;
}

/** Everybody who has a role, by account id, with why. */
export function rolesByPerson(facts: PeopleFacts): ReadonlyMap<string, Reasons> {
  const known = new Set([
    ...(facts.administering ?? []),
    ...(facts.working ?? []),
    ...(facts.roles.compliance ? [] : facts.usualCompliance),
    ...facts.groups.flatMap(({ members }) => members),
    ...Object.values(facts.roles).flatMap(({ people }) => people),
  ]);
  const reasons = [...known].map((accountId) => [accountId, reasonsOf(accountId, facts)] as const);
  return new Map(reasons.filter(([, of]) => Object.keys(of).length > 0));
}

function reasonsOf(accountId: string, { roles, groups, usualCompliance, administering, working }: PeopleFacts): Reasons {
  const mine = groups.filter(({ deleted, members }) => !deleted && members.includes(accountId));
  const usual = usualCompliance.includes(accountId) ? [{ name: usualComplianceGroup }] : [];
  const [administers, works] = [administering, working].map((of) => of?.includes(accountId) ?? false) as [boolean, boolean];
  return reasonsFor({ accountId, administers, works, groups: [...mine, ...usual] }, withNamesOfNow(roles, groups));
}

/** A group that was renamed goes by the name that people see in Jira. */
function withNamesOfNow(roles: Roles, now: readonly GroupNow[]): Roles {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  const renamed = Object.entries(roles).map(([role, { groups, people }]) => {
    return [role, { people, groups: groups.map(({ id, name }) => ({ id, name: names.get(id) ?? name })) }];
  });
  return Object.fromEntries(renamed) as Roles;
}
