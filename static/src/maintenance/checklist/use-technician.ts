import { useEffect, useState } from 'react';
import { assigneeOf } from '../../ui/assignee-of';
import { useSurface } from '../../ui/surface';

/** Account id of who does the maintenance: the ticket's assignee; null where there is none or Jira has not said. */
export function useTechnician(): string | null {
  const { ticketId } = useSurface();
  const [technician, setTechnician] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    assigneeOf(ticketId).then(
      (accountId) => {
        if (!gone) setTechnician(accountId);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [ticketId]);
  return technician;
}
