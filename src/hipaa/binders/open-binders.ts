import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { binders, bindersOfSheet } from '../hipaa-store';
import { today } from '../today';
import type { Binder } from '../rules/binder';
import { bindersList, type BindersList } from '../rules/binders-list';

export interface BindersRead {
  readonly clients: readonly Client[];
  readonly binders: readonly Binder[];
}

/** Every binder there is with its client; two rounds of calls, however many binders. */
export async function openBindersRead(): Promise<BindersRead> {
  const [sheets, own] = await Promise.all([sheetCount(), binders.get('own')]);
  const all = Array.from({ length: sheets }, (_, sheet) => sheet);
  const [clients, theirs] = await Promise.all([Promise.all(all.map(clientsOfSheet)), Promise.all(all.map(bindersOfSheet))]);
  return { clients: clients.flat(), binders: [...(own ? [own.value] : []), ...theirs.flat().map(({ value }) => value)] };
}

export const openBinders = (_: Asker, __: object, read: BindersRead): BindersList => bindersList(read, today());
