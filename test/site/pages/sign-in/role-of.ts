import type { JiraWorld, Person } from '../../jira/world';

const roles: readonly (readonly [group: string, role: string])[] = [
  ['service-managers', 'Service manager'],
  ['technicians', 'Technician'],
  ['help-desk', 'Outsourced help desk'],
  ['compliance', 'Compliance lead'],
  ['jira-administrators', 'Jira administrator'],
];

/** What a person is on this site, in words. */
export function roleOf(world: JiraWorld, person: Person): string {
  if (person.kind === 'customer') return `Customer of ${clientsOf(world, person).join(', ') || 'no client'}`;
  const mine = roles.filter(([group]) => world.groups[group]?.includes(person.accountId) === true);
  return mine.map(([, role]) => role).join(', ') || 'Agent';
}

function clientsOf(world: JiraWorld, person: Person): string[] {
  return Object.values(world.organizations)
    .filter((organization) => organization.customers.includes(person.accountId))
    .map((organization) => organization.name);
}
