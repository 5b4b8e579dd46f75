import { pack, unpack } from '../../billing/packed';
import type { ClientId } from '../../clients/rules/client';
import { Refusal } from '../../platform/rules/refusal';
import { rowsOf, type Change, type Stored } from '../../platform/store/rows';
import { noEquipment, type Equipment } from '../rules/equipment/equipment';

/** A client's equipment, by client. Packed, a list of 2,000 devices fits into the 240 KiB that a row holds, unless nearly every one has a long note. */
export interface KeptEquipment {
  readonly packed: string;
}

const rows = rowsOf<KeptEquipment>('equipment');

/** Where a client's equipment lies, for who reads it together with other rows, and how it is read there. */
export const equipmentPlace = (client: ClientId) => ({ entity: 'equipment', key: client });

export const equipmentIn = (row: Stored<unknown> | undefined): Equipment =>
  row ? (unpack((row.value as KeptEquipment).packed) as Equipment) : noEquipment;

/** What writes the list if it is still the one that was read; refuses one that has no room. */
export function writeEquipment(client: ClientId, read: Stored<unknown> | undefined, equipment: Equipment): Change {
  const packed = pack(equipment);
  if (packed.length > mostPacked) {
    throw new Refusal('badInput', 'This list is too long to be kept. Shorten the notes, or leave out what needs no plan.');
  }
  return read ? rows.replace(read as Stored<KeptEquipment>, { packed }) : rows.insert(client, { packed });
}

/** Whether such a list can be kept. */
export const hasRoom = (equipment: Equipment): boolean => pack(equipment).length <= mostPacked;

/** Some room is left for the row's other fields. */
const mostPacked = 230_000;
