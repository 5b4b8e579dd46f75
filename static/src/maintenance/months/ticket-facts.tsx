import { useEffect, useState } from 'react';
import { TicketLink } from '../../time/ticket-link';
import { ticketNow } from '../../ui/ticket-now';
import { usePeople } from '../../ui/use-people';
import { say } from '../../ui/words/say';

/** The ticket, as far as Jira shows it to the person who looks. */
export function TicketFacts({ ticket }: { readonly ticket: { readonly id: string; readonly key: string } }) {
  const [facts, setFacts] = useState<Awaited<ReturnType<typeof ticketNow>>>(null);
  useEffect(() => {
    let isShown = true;
    void ticketNow(ticket.id).then((known) => {
      if (isShown) setFacts(known);
    });
    return () => {
      isShown = false;
    };
  }, [ticket.id]);
  const assignee = facts === null || facts === 'gone' ? null : facts.assignee;
  const nameOf = usePeople(assignee === null ? [] : [assignee]);
  if (facts === 'gone') return <p>{say('Its ticket {key} was deleted in Jira, or you may not see it.', { key: ticket.key })}</p>;
  return (
    <p>
      <TicketLink ticketKey={ticket.key} />
      {facts !== null &&
        `, ${facts.status}, ${assignee === null ? 'unassigned' : say('assigned to {assignee}', { assignee: nameOf(assignee) })}`}
    </p>
  );
}
