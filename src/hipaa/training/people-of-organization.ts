import { clientById } from '../../clients/client-store';
import type { Asker } from '../../platform/asker';
import { customersOf } from '../../platform/jira/organization-people';
import type { BinderId } from '../rules/binder';

/** The names of a client's customers on the portal, its first 50; `noOrganization` where the client has none. */
export async function peopleOfOrganization(
  _: Asker,
  { binder }: { readonly binder: BinderId },
): Promise<{ readonly outcome: 'people'; readonly names: readonly string[] } | { readonly outcome: 'noOrganization' }> {
  const organization = binder === 'own' ? null : (await clientById(binder))?.organization;
  if (!organization) return { outcome: 'noOrganization' };
  return { outcome: 'people', names: (await customersOf(organization.id)).map(({ name }) => name).sort() };
}
