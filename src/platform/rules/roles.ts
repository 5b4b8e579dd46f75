/** The roles that administrators give; who administers Jira is an administrator by that. */
export const givenRoles = ['manager', 'compliance', 'technician', 'helpDesk'] as const;

export type GivenRole = (typeof givenRoles)[number];
export type Role = GivenRole | 'administrator';

/** A group of Jira: known by its id, named as when it was chosen. */
export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** Who has a role: whoever is in one of the groups, and single people by account id. */
export interface RoleMembers {
  readonly groups: readonly NamedGroup[];
  readonly people: readonly string[];
}

/** A role that is missing was never given, or was put back: who has it follows from Jira alone. */
export type Roles = Readonly<Partial<Record<GivenRole, RoleMembers>>>;

/** What Jira says of a person. */
export interface PersonInJira {
  readonly accountId: string;
  readonly administers: boolean;
  /** May log work: on the ticket they stand on, or else on any. */
  readonly works: boolean;
  readonly groups: readonly { readonly id?: string | undefined; readonly name: string }[];
}

/** Why somebody has a role. */
export type Reason =
  { readonly by: 'jira' } | { readonly by: 'person' } | { readonly by: 'group'; readonly group: string } | { readonly by: 'manager' };

export type Reasons = Readonly<Partial<Record<Role, Reason>>>;

/** The group whose members are compliance people until somebody says otherwise. */
export const usualComplianceGroup = 'compliance';

/**
 * The roles that a person has, and why. Who administers Jira manages, and who manages does what technicians and compliance people do. What the help desk
 * may not see it does not see by being a technician as well, and nobody is a technician whom Jira does not let log work.
 */
export function reasonsFor(person: PersonInJira, roles: Roles): Reasons {
  const jira = { by: 'jira' } as const;
  const administrator = person.administers ? jira : undefined;
  const manager = named(person, roles.manager) ?? administrator;
  if (!manager) return onTheDesk(person, roles) ?? withoutManaging(person, roles);
  const compliance = complianceOf(person, roles) ?? { by: 'manager' as const };
  const technician = technicianOf(person, roles) ?? (person.works ? { by: 'manager' as const } : undefined);
  return withoutMissing({ administrator, manager, compliance, technician });
}

function onTheDesk(person: PersonInJira, roles: Roles): Reasons | undefined {
  const helpDesk = named(person, roles.helpDesk);
  return helpDesk && { helpDesk };
}

const withoutManaging = (person: PersonInJira, roles: Roles): Reasons =>
  withoutMissing({ compliance: complianceOf(person, roles), technician: technicianOf(person, roles) });

function complianceOf(person: PersonInJira, { compliance }: Roles): Reason | undefined {
  if (compliance) return named(person, compliance);
  return person.groups.some(({ name }) => name === usualComplianceGroup) ? { by: 'group', group: usualComplianceGroup } : undefined;
}

function technicianOf(person: PersonInJira, { technician }: Roles): Reason | undefined {
  if (!person.works) return undefined;
  return technician ? named(person, technician) : { by: 'jira' };
}

function named({ accountId, groups }: PersonInJira, members: RoleMembers | undefined): Reason | undefined {
  if (members?.people.includes(accountId)) return { by: 'person' };
  const group = members?.groups.find(({ id }) => groups.some((mine) => mine.id === id));
  return group && { by: 'group', group: group.name };
}

const withoutMissing = (reasons: Partial<Record<Role, Reason | undefined>>): Reasons =>
  Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== undefined));
