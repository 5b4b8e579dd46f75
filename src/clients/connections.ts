import { organizationsById } from '../platform/jira/organizations';
import { assignablePeopleById } from '../platform/jira/people-directory';
import { projectsById } from '../platform/jira/projects';
import type { Client, ClientDraft } from './rules/client';
import type { ClientChoices } from './rules/client-choices';

/** A draft, and the client as it is now; what a draft leaves connected as it was is not asked about again. */
export interface Wanted {
  readonly draft: ClientDraft;
  readonly present: Client | undefined;
}

/** What the drafts newly connect a client to, as far as Jira shows it to the person who asks. */
export async function choicesFor(wanted: readonly Wanted[]): Promise<ClientChoices> {
  const [organizations, projects, people] = await Promise.all([
    organizationsById(wanted.filter(newOrganization).flatMap(({ draft }) => draft.organization?.id ?? [])),
    projectsById(wanted.filter(newProject).flatMap(({ draft }) => draft.project?.id ?? [])),
    assignablePeopleById(wanted.filter(newAssignee).flatMap(({ draft }) => draft.assignee ?? [])),
  ]);
  return { organizations, projects, people };
}

/** The draft with the names that Jira gives to what it is connected to, or a sentence that says what is not there. */
export function connected(wanted: Wanted, choices: ClientChoices): { readonly draft: ClientDraft } | { readonly problem: string } {
  const { draft } = wanted;
  const organization = newOrganization(wanted) ? choices.organizations.find(({ id }) => id === draft.organization?.id) : draft.organization;
  if (organization === undefined)
    return { problem: `There is no organization “${draft.organization?.name ?? ''}” that you may see in Jira.` };
  const project = newProject(wanted) ? choices.projects.find(({ id }) => id === draft.project?.id) : draft.project;
  if (project === undefined) return { problem: `There is no project “${draft.project?.key ?? ''}” that you may see in Jira.` };
  if (newAssignee(wanted) && !choices.people.some(({ accountId }) => accountId === draft.assignee)) {
    return { problem: 'The assignee is nobody that you may see in Jira.' };
  }
  return { draft: { ...draft, organization, project: project && { id: project.id, key: project.key } } };
}

const newOrganization = ({ draft, present }: Wanted): boolean =>
  draft.organization !== null && draft.organization.id !== present?.organization?.id;
const newProject = ({ draft, present }: Wanted): boolean => draft.project !== null && draft.project.id !== present?.project?.id;
const newAssignee = ({ draft, present }: Wanted): boolean => draft.assignee !== null && draft.assignee !== present?.assignee;
