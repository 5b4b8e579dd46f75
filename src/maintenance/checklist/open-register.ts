import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import type { MediaRegister } from '../rules/media-register';
import { readChecklist } from './checklist-store';
import { registerOf } from './register-store';

export type RegisterOpened = { readonly outcome: 'register'; readonly register: MediaRegister } | { readonly outcome: 'none' };

/** Where the backup media of the ticket's client are. */
export async function openRegister(asker: Asker): Promise<RegisterOpened> {
  const laidOut = await readChecklist(ticketOf(asker).id);
  return laidOut ? { outcome: 'register', register: await registerOf(laidOut.row.value.head.client) } : { outcome: 'none' };
}
