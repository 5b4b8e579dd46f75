import type { Asker } from '../platform/asker';
import { isManager } from '../platform/people';
import { clientsOfSheet, sheetCount } from './client-store';
import type { Client } from './rules/client';
import { clientsSeen } from './seen-clients';

/** An answer holds 5,000 clients, about half of what the platform lets through. */
const sheetsPerAnswer = 100;

export interface ClientList {
  /** In no particular order. */
  readonly clients: readonly Client[];
  readonly mayEdit: boolean;
  /** The sheet to ask for next; null at the end. */
  readonly next: number | null;
}

/** Up to 5,000 clients at a time, from a sheet on, as far as the person sees them. */
export async function listClients(asker: Asker, { from = 0 }: { readonly from?: number | undefined }): Promise<ClientList> {
  const [sheets, mayEdit, sees] = await Promise.all([sheetCount(), isManager(asker), clientsSeen(asker)]);
  const until = Math.min(sheets, from + sheetsPerAnswer);
  const wanted = Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
  const all = (await Promise.all(wanted.map(clientsOfSheet))).flat();
  const clients = all.filter((client) => client.merged === undefined && sees(client));
  return { clients, mayEdit, next: until < sheets ? until : null };
}
