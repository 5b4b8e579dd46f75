import { aFewAtATime } from '../../platform/a-few-at-a-time';
import type { Asker } from '../../platform/asker';
import type { organizations } from '../../platform/jira/organizations';
import { Refusal } from '../../platform/rules/refusal';
import { changeClient } from '../change-client';
import type { ClientId } from '../rules/client';

export interface OrganizationChoice {
  readonly client: ClientId;
  /** Id of the organization; null takes it away. */
  readonly organization: string | null;
}

export interface OrganizationsChosen {
  readonly outcome: 'chosen';
  readonly clients: number;
}

type Known = Awaited<ReturnType<typeof organizations>>;

/** Gives clients their organization of the service desk, or takes it away. All of them are looked up before anything is written; the same again changes nothing. */
export async function chooseOrganizations(
  _: Asker,
  { choices }: { readonly choices: readonly OrganizationChoice[] },
  known: Known,
): Promise<OrganizationsChosen> {
  const wanted = choices.map(({ client, organization }) => ({
    client,
    organization: organization === null ? null : chosen(organization, known),
  }));
  await aFewAtATime(wanted, 10, ({ client, organization }) => changeClient(client, (kept) => ({ ...kept, organization })));
  return { outcome: 'chosen', clients: wanted.length };
}

function chosen(id: string, known: Known): Known[number] {
  const organization = known.find((each) => each.id === id);
  if (!organization) throw new Refusal('notFound', 'This organization is gone from the service desk. Fetch the list again.');
  return organization;
}
