import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { binders, recordsDue } from '../hipaa-store';
import { today } from '../today';
import type { Binder } from '../rules/binder';
import { bindersList, type BindersList } from '../rules/binders-list';
import { daysAfter } from '../rules/record';

const dueWithin = 30;

export interface BindersRead {
  readonly clients: readonly Client[];
  readonly binders: readonly Binder[];
  readonly due: Awaited<ReturnType<typeof recordsDue>>;
}

/** Every binder there is with its client, and what falls due soon; two rounds of calls, however many binders. */
export async function openBindersRead(): Promise<BindersRead> {
  const day = today();
  const [sheets, own, due] = await Promise.all([sheetCount(), binders.get('own'), recordsDue(day, daysAfter(day, dueWithin))]);
  const all = Array.from({ length: sheets }, (_, sheet) => sheet);
  const [clients, theirs] = await Promise.all([Promise.all(all.map(clientsOfSheet)), Promise.all(all.map(bindersOfSheet))]);
  return { clients: clients.flat(), binders: [...(own ? [own.value] : []), ...theirs.flat()], due };
}

const bindersOfSheet = async (sheet: number): Promise<readonly Binder[]> =>
  (await binders.page('by-sheet', { partition: [sheet] })).rows.map(({ value }) => value);

export const openBinders = (_: Asker, __: object, read: BindersRead): BindersList => bindersList(read, today());
