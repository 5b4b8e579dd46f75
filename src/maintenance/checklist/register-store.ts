import type { ClientId } from '../../clients/rules/client';
import { rowsOf, type Change } from '../../platform/store/rows';
import type { ChecklistState } from '../rules/checklist';
import { concernsRegister, emptyRegister, registerAfter, type MediaRegister } from '../rules/media-register';
import type { Item } from '../rules/template';
import type { ChecklistRow } from './checklist-store';

/** Each client's media register, keyed by the client. */
export const registers = rowsOf<MediaRegister>('register');

export async function registerOf(client: ClientId): Promise<MediaRegister> {
  return (await registers.get(client))?.value ?? emptyRegister(client);
}

/** What the client's register learns from the item's mark, to be written with it; nothing, and no call, for most items. */
export async function rememberMark({ head, ticket }: ChecklistRow, item: Item, { marks }: ChecklistState): Promise<readonly Change[]> {
  const mark = marks[item.id];
  if (!mark || !concernsRegister(item)) return [];
  const row = await registers.get(head.client);
  const before = row?.value ?? emptyRegister(head.client);
  const after = registerAfter(before, item, mark, ticket);
  if (after === before) return [];
  return [row ? registers.replace(row, after) : registers.insert(head.client, after)];
}
