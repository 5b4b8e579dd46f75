import type { StoredClient } from '../../clients/client-rows';
import { typeFor, type ChosenTypes } from '../../clients/rules/ticket-types';
import { chosenTypes } from '../../clients/ticket-types';
import type { NewTicket } from '../../platform/jira/create-tickets';
import { issueTypesOf, organizationsField } from '../../platform/jira/desk';
import { documentOf, link, paragraph } from '../../platform/rules/document';
import { Refusal } from '../../platform/rules/refusal';
import { dayInWords } from '../rules/questionnaire/answer-in-words';
import { actionProperty, identityOf, type Action, type ActionKind } from '../rules/meeting/action';
import type { Meeting } from '../roadmap-store';

/** Names of issue types that fit, the best first; before them goes our own type, but for complaints. */
const fitting: Readonly<Record<ActionKind, readonly string[]>> = {
  action: ['Task', 'Service Request', 'Service request', 'Change', 'Incident'],
  complaint: ['Incident', 'Service Request', 'Service request', 'Task'],
  meeting: ['Task', 'Service Request', 'Service request'],
};

/** The fields of a ticket that people change at the meeting. */
export const changingFields = ({ title, who, due }: Action) => ({
  summary: title.slice(0, 255),
  duedate: due,
  ...(who && 'ours' in who ? { assignee: { accountId: who.ours } } : {}),
});

/** How the tickets of a client's actions are made: in the client's project, for its organization. Three calls, at once. */
export async function ticketMaker({ value: client }: StoredClient, meeting: Meeting): Promise<(action: Action) => NewTicket> {
  const { project, organization, name } = client;
  if (!project) throw new Refusal('badInput', `Choose a Jira project for ${name} first, on the page Clients.`);
  const [types, field, chosen] = await Promise.all([issueTypesOf(project.key), organizationsField(), chosenTypes()]);
  const ofClient = organization && field !== undefined ? { [field]: [Number(organization.id)] } : {};
  return (action) => ({
    fields: {
      project: { key: project.key },
      issuetype: { id: typeOf(action.kind, types, chosen, project.key) },
      description: documentOf([paragraph(...whence(action, meeting))]),
      ...withoutNothing(changingFields(action)),
      ...ofClient,
    },
    properties: [
      { key: actionProperty, value: { identity: identityOf(action), client: client.id, meeting: action.meeting, kind: action.kind } },
    ],
  });
}

/** A field that the project's screen lacks may not even be given as empty. */
const withoutNothing = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function typeOf(kind: ActionKind, types: ReadonlyMap<string, string>, chosen: ChosenTypes, project: string): string {
  const own = kind === 'complaint' ? undefined : typeFor('action', chosen, types);
  const type = own ?? fitting[kind].flatMap((name) => types.get(name) ?? [])[0];
  if (type === undefined) throw new Refusal('notFound', `Project ${project} has no issue type for this, such as Task.`);
  return type;
}

function whence({ kind, who, meeting }: Action, { page, space, heldOn }: Meeting) {
  const words = { action: 'Agreed at the', complaint: 'Heard, and left aside, at the', meeting: 'For the time of the' }[kind];
  const which = meeting === page ? `roadmap meeting of ${dayInWords(heldOn)}` : 'roadmap meeting before';
  const theirs = who && 'theirs' in who ? ` ${who.theirs} of the client’s does it.` : '';
  const address = `/wiki/spaces/${encodeURIComponent(space.key)}/pages/${meeting}`;
  return [`${words} `, link(address, which), `.${theirs}`];
}
