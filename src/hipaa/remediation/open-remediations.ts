import type { Asker } from '../../platform/asker';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { pageOf } from '../../platform/people';
import { placesOfPages, recordsIn } from '../hipaa-store';
import type { BinderId } from '../rules/binder';
import type { HipaaRecord } from '../rules/record';
import type { Remediation } from '../rules/remediation/remediation';

export interface TicketNow {
  readonly key: string;
  readonly status: string;
  readonly done: boolean;
}

export interface Remediations {
  /** By ticket id: no more than whether it is done, which the binder's readers may know. */
  readonly tickets: Readonly<Record<string, TicketNow>>;
}

/** How the tickets of a binder's actions stand in Jira, told on its own pages; two rounds of calls, the second only where there are tickets. */
export async function openRemediations(asker: Asker, { binder }: { readonly binder: BinderId }): Promise<Remediations> {
  const [place, actions] = await Promise.all([placesOfPages.get(pageOf(asker).id), recordsIn(binder, 'remediation')]);
  if (place?.value.binder !== binder) return { tickets: {} };
  return { tickets: await ticketsNow(actions.map(({ value }) => (value as HipaaRecord<Remediation>).data)) };
}

const isDone = (status: unknown): boolean =>
  (status as { readonly statusCategory?: { readonly key?: string } } | undefined)?.statusCategory?.key === 'done';

export async function ticketsNow(actions: readonly Remediation[]): Promise<Remediations['tickets']> {
  const ids = actions.flatMap(({ ticket }) => (ticket?.state === 'created' ? [ticket.id] : []));
  if (ids.length === 0) return {};
  const facts = await ticketFacts('app', ids, { fields: ['status'] });
  return Object.fromEntries(
    [...facts].map(
      ([
        id,
        {
          key,
          fields: { status },
        },
      ]) => [id, { key, status: (status as { readonly name?: string } | undefined)?.name ?? '', done: isDone(status) }],
    ),
  );
}
