import type { StoredClient } from '../../clients/client-rows';
import { typeFor, typeName } from '../../clients/rules/ticket-types';
import { chosenTypes } from '../../clients/ticket-types';
import type { NewTicket } from '../../platform/jira/create-tickets';
import { issueTypesOf, organizationsField } from '../../platform/jira/desk';
import { bullets, documentOf, paragraph } from '../../platform/rules/document';
import { Refusal } from '../../platform/rules/refusal';
import { gapInWords } from '../rules/kinds/remediation';
import type { BinderId } from '../rules/binder';
import { areaWords, billingWords, remediationIdentity, remediationKey, type Remediation } from '../rules/remediation/remediation';

/** Usual issue types, the best first, for projects without our own. */
const usualTypes = ['Task', 'Service Request', 'Service request', 'Change', 'Incident'];

export interface TicketWanted {
  readonly ticket: NewTicket;
  /** The project has no type of our own for it. */
  readonly usualType: boolean;
}

/** The ticket of an action as Jira's create call wants it, in the client's project and for its organization. */
export async function remediationTicket(
  at: { readonly binder: BinderId; readonly record: string },
  action: Remediation,
  client: StoredClient | undefined,
): Promise<TicketWanted> {
  const { project, organization, name } = client?.value ?? { project: null, organization: null, name: '' };
  if (!project) throw new Refusal('badInput', 'Give the client its Jira project first: in Jira, Rounds, on the page Clients.');
  const [types, field, chosen] = await Promise.all([issueTypesOf(project.key), organizationsField(), chosenTypes()]);
  const own = typeFor('remediation', chosen, types);
  const type = own ?? usualTypes.flatMap((usual) => types.get(usual) ?? [])[0];
  if (type === undefined)
    throw new Refusal('notFound', `Project ${project.key} has no issue type ${typeName('remediation', chosen)}, and none such as Task.`);
  const identity = remediationIdentity(at.binder, action);
  const ticket: NewTicket = {
    fields: {
      project: { key: project.key },
      issuetype: { id: type },
      summary: `${action.action} · ${name}`.replaceAll(/\s+/g, ' ').slice(0, 255),
      description: documentOf(descriptionOf(action)),
      ...(organization && field !== undefined ? { [field]: [Number(organization.id)] } : {}),
      ...(action.dueOn === null ? {} : { duedate: action.dueOn }),
    },
    properties: [{ key: remediationKey, value: { identity, record: at.record } }],
  };
  return { ticket, usualType: own === undefined };
}

const descriptionOf = ({ action, gap, area, billing }: Remediation) => [
  paragraph(action),
  bullets([[`Gap: ${gapInWords(gap)}`], [areaWords[area]], [billingWords[billing]]]),
  paragraph('The finding is closed in the binder, with dated evidence, once this ticket is done.'),
];
