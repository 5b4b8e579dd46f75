import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { binders, bindersOfSheet } from '../hipaa-store';
import { today } from '../today';
import type { Binder } from '../rules/binder';
import { bindersList, type BindersList } from '../rules/binders-list';
import { bindersShown, spacesShown } from './binders-shown';

export interface EveryBinder {
  readonly clients: readonly Client[];
  readonly binders: readonly Binder[];
}

/** Every binder there is with its client; two rounds of calls, however many binders. */
export async function everyBinder(): Promise<EveryBinder> {
  const [sheets, own] = await Promise.all([sheetCount(), binders.get('own')]);
  const all = Array.from({ length: sheets }, (_, sheet) => sheet);
  const [clients, theirs] = await Promise.all([Promise.all(all.map(clientsOfSheet)), Promise.all(all.map(bindersOfSheet))]);
  return { clients: clients.flat(), binders: [...(own ? [own.value] : []), ...theirs.flat().map(({ value }) => value)] };
}

/** The binders that Confluence shows to the person, and the clients without one that Jira does; two rounds of calls, three where one is kept to a team. */
export async function readBinders(asker: Asker): Promise<EveryBinder> {
  const [every, sees, shows] = await Promise.all([everyBinder(), clientsSeen(asker), spacesShown()]);
  const shown = await bindersShown(every.binders, shows);
  const [made, seen] = [every.binders, shown].map((some) => new Set(some.map(({ id }) => id)));
  return { binders: shown, clients: every.clients.filter((client) => (made?.has(client.id) ? seen?.has(client.id) : sees(client))) };
}

export const openBinders = (_: Asker, __: object, read: EveryBinder): BindersList => bindersList(read, today());
