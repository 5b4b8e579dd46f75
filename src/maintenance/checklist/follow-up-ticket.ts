import { clientById } from '../../clients/client-store';
import type { Asker } from '../../platform/asker';
import type { NewTicket } from '../../platform/jira/create-tickets';
import { issueTypesOf, organizationsField } from '../../platform/jira/desk';
import { ticketOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import {
  followUpIdentity,
  followUpKey,
  followUpName,
  followUpText,
  followUpTitle,
  requireFailed,
  type FollowUpKind,
} from '../rules/follow-up';
import type { Item } from '../rules/template';
import type { LaidOut } from './checklist-store';

/** Names of issue types that fit, the best first. */
const fitting: Readonly<Record<FollowUpKind, readonly string[]>> = {
  work: ['Task', 'Service Request', 'Service request', 'Change', 'Incident'],
  incident: ['Incident', 'Task', 'Service Request', 'Service request'],
};

/** The follow-up ticket as Jira's create call wants it, in the project of the maintenance ticket and for the same organization. */
export async function followUpTicket(asker: Asker, { row }: LaidOut, item: Item, kind: FollowUpKind): Promise<NewTicket> {
  const { head, marks } = row.value;
  const from = ticketOf(asker).key;
  const project = from.slice(0, from.lastIndexOf('-'));
  const [types, field, client] = await Promise.all([issueTypesOf(project), organizationsField(), clientById(head.client)]);
  const issueType = fitting[kind].flatMap((name) => types.get(name) ?? [])[0];
  if (issueType === undefined) throw new Refusal('notFound', `Project ${project} has no issue type for follow-up work, such as Task.`);
  const organization = client?.organization && field !== undefined ? { [field]: [Number(client.organization.id)] } : {};
  const mark = requireFailed(item, marks[item.id], head, kind);
  const identity = followUpIdentity(head, followUpName(item.id, kind));
  return {
    fields: {
      project: { key: project },
      issuetype: { id: issueType },
      summary: followUpTitle(item, head, kind),
      description: documentOf(followUpText(item, mark, head, from)),
      ...organization,
    },
    properties: [{ key: followUpKey, value: { identity, from, item: item.id } }],
  };
}

const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
