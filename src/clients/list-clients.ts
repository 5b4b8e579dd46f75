import type { Asker } from '../platform/asker';
import { projects } from '../platform/jira/projects';
import { isManager } from '../platform/people';
import { clientsOfSheet, sheetCount } from './client-store';
import type { Client } from './rules/client';

/** An answer holds 5,000 clients, about half of what the platform lets through. */
const sheetsPerAnswer = 100;

export interface ClientList {
  /** In no particular order. */
  readonly clients: readonly Client[];
  readonly mayEdit: boolean;
  /** The sheet to ask for next; null at the end. */
  readonly next: number | null;
}

/** Up to 5,000 clients at a time, from a sheet on. Who is no manager sees the clients of the projects that Jira shows them. */
export async function listClients(asker: Asker, { from = 0 }: { readonly from?: number | undefined }): Promise<ClientList> {
  const [sheets, mayEdit, visible] = await Promise.all([sheetCount(), isManager(asker), projects()]);
  const until = Math.min(sheets, from + sheetsPerAnswer);
  const wanted = Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
  const all = (await Promise.all(wanted.map(clientsOfSheet))).flat().filter(({ merged }) => merged === undefined);
  const ids = new Set(visible.map(({ id }) => id));
  const clients = mayEdit ? all : all.filter(({ project }) => project !== null && ids.has(project.id));
  return { clients, mayEdit, next: until < sheets ? until : null };
}
