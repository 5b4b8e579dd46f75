import { requestJira } from '@forge/bridge';
import { useEffect, useState } from 'react';

/** Whether the person has a permission on a ticket, as Jira says. Until it has said so, yes: whatever is done is checked again when it is done. */
export function useMay(permission: string, ticketId: string): boolean {
  const [may, setMay] = useState(true);
  useEffect(() => {
    let gone = false;
    askJira(permission, ticketId).then(
      (answer) => {
        if (!gone) setMay(answer);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [permission, ticketId]);
  return may;
}

async function askJira(permission: string, ticketId: string): Promise<boolean> {
  const query = new URLSearchParams({ issueId: ticketId, permissions: permission });
  const response = await requestJira(`/rest/api/3/mypermissions?${query.toString()}`, { headers: { Accept: 'application/json' } });
  if (!response.ok) return true;
  const { permissions } = (await response.json()) as { readonly permissions?: Record<string, { readonly havePermission?: boolean }> };
  return permissions?.[permission]?.havePermission !== false;
}
