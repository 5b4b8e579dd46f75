import { allClients } from '../../clients/all-clients';
import type { Client } from '../../clients/rules/client';
import type { NewTicket } from '../../platform/jira/create-tickets';
import { issueTypesOf, organizationsField } from '../../platform/jira/desk';
import { documentOf, paragraph } from '../../platform/rules/document';
import { reminderIdentity, reminderKey, reminderText, reminderTitle, type Reminder } from '../rules/reminders';

/** Names of issue types that fit, the best first. */
export const fittingTypes: readonly string[] = ['Task', 'Service Request', 'Service request', 'Change'];

/** Where reminders go: the client's project; those of our own binder into the project of most clients. */
export class ReminderDesk {
  readonly #types = new Map<string, Promise<ReadonlyMap<string, string>>>();
  #clients: Promise<readonly Client[]> | undefined;
  #field: Promise<string | undefined> | undefined;

  /** The ticket as Jira's create call wants it; undefined where there is no project to put it into, or the client is served no more. */
  async ticketOf(reminder: Reminder): Promise<NewTicket | undefined> {
    this.#clients ??= allClients();
    this.#field ??= organizationsField();
    const clients = await this.#clients;
    const client = clients.find(({ id }) => id === reminder.record.binder);
    if (client?.status === 'former') return undefined;
    const project = (client ?? mostCommon(clients))?.project;
    if (!project) return undefined;
    const issueType = await this.#issueType(project.id);
    if (issueType === undefined) return undefined;
    const field = await this.#field;
    const organization = client?.organization && field !== undefined ? { [field]: [Number(client.organization.id)] } : {};
    return {
      fields: {
        project: { id: project.id },
        issuetype: { id: issueType },
        summary: reminderTitle(reminder, client?.name ?? ''),
        description: documentOf([paragraph(reminderText(reminder))]),
        duedate: reminder.due,
        ...organization,
      },
      properties: [{ key: reminderKey, value: { identity: reminderIdentity(reminder) } }],
    };
  }

  async #issueType(project: string): Promise<string | undefined> {
    const known = this.#types.get(project) ?? issueTypesOf(project);
    this.#types.set(project, known);
    const types = await known;
    return fittingTypes.flatMap((name) => types.get(name) ?? [])[0];
  }
}

/** A client in whose project most clients are. */
export function mostCommon(clients: readonly Client[]): Client | undefined {
  const count = (client: Client): number => clients.filter(({ project }) => project?.id === client.project?.id).length;
  return clients.filter(({ project }) => project !== null).sort((one, other) => count(other) - count(one))[0];
}
