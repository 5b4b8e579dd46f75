import { organizations } from '../platform/jira/organizations';
import { assignablePeople } from '../platform/jira/people-directory';
import { projects } from '../platform/jira/projects';
import type { ClientChoices } from './rules/client-choices';

/** Everything that a client can be connected to, for lists to choose from and for reading a file. */
export async function clientChoices(): Promise<ClientChoices> {
  const [known, visible, people] = await Promise.all([organizations(), projects(), assignablePeople()]);
  return { organizations: known, projects: visible, people };
}
