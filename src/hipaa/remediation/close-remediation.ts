import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { changeRecord, viewAfter, type RecordRead } from '../records/change-record';
import type { RecordAt } from '../rules/record-at';
import { keepsOpen, type Remediation } from '../rules/remediation/remediation';
import type { SectionView } from '../rules/section-view';
import { ticketsNow } from './open-remediations';
import { actionOf } from './open-ticket';

export interface RemediationClosed {
  readonly outcome: 'closed';
  readonly view: SectionView;
}

/** Closes the gap of an action whose ticket is done and which has dated evidence; refuses with what is still missing. */
export async function closeRemediation(asker: Asker, at: RecordAt, read: RecordRead): Promise<RemediationClosed> {
  const tickets = await ticketsNow([actionOf(read)]);
  const change = (data: unknown, { record, day }: RecordRead): Remediation => {
    const action = data as Remediation;
    if (action.closed !== null) return action;
    const { ticket } = action;
    const ticketDone = ticket?.state === 'created' ? tickets[ticket.id]?.done : undefined;
    const why = keepsOpen(action, { ticketDone, evidence: record.value.evidence.length });
    if (why !== undefined) throw new Refusal('badInput', why);
    return { ...action, closed: { on: day, at: now(), by: asker.accountId } };
  };
  const closed = await changeRecord(asker, at, { change, logged: (data) => ({ closed: (data as Remediation).closed }) }, read);
  return { outcome: 'closed', view: viewAfter(closed) };
}
