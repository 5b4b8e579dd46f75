import type { Client } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';

/** The choices and what the client is connected to already, which may be hidden from this person or gone from Jira; it can stay as it is. */
export function withPresent(choices: ClientChoices, client: Client | null): ClientChoices {
  const { organization = null, project = null, assignee = null } = client ?? {};
  return {
    organizations: withOne(choices.organizations, organization, ({ id }) => id),
    projects: withOne(choices.projects, project && { ...project, name: project.key }, ({ id }) => id),
    people: withOne(
      choices.people,
      assignee === null ? null : { accountId: assignee, name: assignee, email: null },
      ({ accountId }) => accountId,
    ),
  };
}

function withOne<T>(all: readonly T[], one: T | null, idOf: (one: T) => string): readonly T[] {
  return one === null || all.some((other) => idOf(other) === idOf(one)) ? all : [...all, one];
}
