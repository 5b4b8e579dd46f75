import { clientsOfSheet, sheetCount } from './client-store';
import type { Client } from './rules/client';

/** Every client there is, in no particular order; two rounds of calls. */
export async function allClients(): Promise<readonly Client[]> {
  const sheets = await sheetCount();
  return (await Promise.all(Array.from({ length: sheets }, (_, sheet) => clientsOfSheet(sheet)))).flat();
}
