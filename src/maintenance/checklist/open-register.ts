import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import { formerMonths } from '../report/former-months';
import type { MediaRegister } from '../rules/media-register';
import { formerNumbers, type FormerNumbers } from '../rules/report/former-numbers';
import { readChecklist } from './checklist-store';
import { registerOf } from './register-store';

export type RegisterOpened =
  { readonly outcome: 'register'; readonly register: MediaRegister; readonly formerNumbers: FormerNumbers } | { readonly outcome: 'none' };

/** What is remembered of the ticket's client: where its backup media are, and what its numbers were in earlier months. */
export async function openRegister(asker: Asker): Promise<RegisterOpened> {
  const laidOut = await readChecklist(ticketOf(asker).id);
  if (!laidOut) return { outcome: 'none' };
  const { client, period } = laidOut.row.value.head;
  const [register, months] = await Promise.all([registerOf(client), formerMonths(client)]);
  return { outcome: 'register', register, formerNumbers: formerNumbers(months, period) };
}
