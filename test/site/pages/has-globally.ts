import type { Person } from '../jira/world';
import type { Face } from './face';
import { JiraClient } from './shell/jira-client';

type Permissions = Readonly<Record<string, { readonly havePermission: boolean }>>;

/** Whether a person has a global permission, as Jira tells that person. */
export async function hasGlobally({ site }: Face, { accountId }: Person, permission: string): Promise<boolean> {
  const path = `/rest/api/3/mypermissions?permissions=${permission}`;
  const mine = await new JiraClient(site, accountId).get<{ permissions: Permissions }>(path);
  return mine.ok && mine.value.permissions[permission]?.havePermission === true;
}
