import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import type { Stored } from '../../platform/store/rows';
import type { Instant } from '../../platform/rules/units';
import { readClockAndGates } from '../gates/gates-store';
import type { Target } from '../gates/target';
import { reasonFor, type OnSiteReason } from '../rules/on-site-reason';
import type { Clock, Ticket, Timer, WorkKind } from '../rules/timer';
import { otherTicket } from './other-ticket';

/** What a start must know first: the ticket as the technician sees it, and how their clock stands. */
export interface Desk extends Target {
  readonly clock: Stored<Clock>;
}

/** Also checks that the technician may log work there. */
export async function readDesk(asker: Asker, { ticket: named }: Pick<Start, 'ticket'>): Promise<Desk> {
  const [{ ticket, isDone }, { clock, gates }] = await Promise.all([
    otherTicket(asker, named ?? ticketOf(asker).id),
    readClockAndGates(asker.accountId),
  ]);
  return { ticket, clock, takesNoTime: isDone && gates.noTimeOnDone };
}

/** A start as the browser asks for it: the id is the browser's, so that asking twice starts once. */
export interface Start {
  readonly id: string;
  readonly kind: WorkKind;
  /** The ticket it was clicked on, where it is sent from another screen: a click that waited for the network. */
  readonly ticket?: string | undefined;
  /** Why the work is done on site. */
  readonly reason?: OnSiteReason | undefined;
  /** When it was clicked, by the browser's clock corrected by ours. */
  readonly at?: Instant | undefined;
}

export function aNewTimer(asker: Asker, ticket: Ticket, { id, kind, reason }: Start, startedAt: Instant): Timer {
  return { id, technician: asker.accountId, ticket, kind, startedAt, note: '', internalNote: '', ...reasonFor(kind, reason) };
}
