import type { Client } from '../../clients/rules/client';
import type { Ticket } from './timer';
import type { Group } from './week-totals';

type Known = Pick<Client, 'id' | 'name' | 'project'>;

/**
 * Finds the client of a ticket by what is known without asking Jira: a project that one client has to itself, or the client's name in the
 * summary. A ticket whose client is not known stands for itself.
 */
export function clientFinder(clients: readonly Known[]): (ticket: Ticket) => Group {
  const byProject = new Map<string, Known | null>();
  for (const client of clients) {
    const key = client.project?.key;
    if (key !== undefined) byProject.set(key, byProject.has(key) ? null : client);
  }
  const longestFirst = [...clients].sort((one, other) => other.name.length - one.name.length);
  return ({ id, key, summary }) => {
    const own = byProject.get(key.slice(0, key.lastIndexOf('-')));
    const found = own ?? longestFirst.find(({ name }) => summary.toLowerCase().includes(name.toLowerCase()));
    return found ? { id: found.id, name: found.name } : { id, name: `${key} ${summary}` };
  };
}
