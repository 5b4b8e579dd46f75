import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { otherTicket } from '../clock/other-ticket';
import type { Ticket, WorkKind } from '../rules/timer';
import { readGates } from './gates-store';

/** A ticket that is to get time, as the technician sees it. */
export interface Target {
  readonly ticket: Ticket;
  /** It is done, and the firm wants done tickets reopened first. */
  readonly takesNoTime: boolean;
}

/** Also checks that the technician may log work there. The gates are looked at only where they matter. */
export async function readTarget(asker: Asker, { ticket: named }: { readonly ticket: string }): Promise<Target> {
  const { ticket, isDone } = await otherTicket(asker, named);
  return { ticket, takesNoTime: isDone && (await readGates()).noTimeOnDone };
}

/** A break is entered on whatever ticket lies beside it, and is no time of that ticket. */
export function refuseDone({ ticket, takesNoTime }: Target, kind: WorkKind): void {
  if (takesNoTime && kind !== 'break')
    throw new Refusal('ticketDone', `${ticket.key} is done, and takes new time only once it is reopened.`);
}
