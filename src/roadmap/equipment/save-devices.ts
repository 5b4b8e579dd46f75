import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { planningRows, type PlanningRead } from '../plan/read-planning';
import { changeDevices, type DeviceChanges } from '../rules/change-devices';
import { yearOf, type Equipment } from '../rules/equipment';
import { sharesWith, standardShare } from '../rules/standards';
import { today } from '../today';
import { equipmentIn, writeEquipment } from './equipment-store';
import { normsIn } from './norms-store';

export interface DevicesSaved extends Equipment {
  readonly outcome: 'saved';
}

const tries = 4;

/** Adds, changes and removes devices of a client, all or none; what others change meanwhile stays. Doing it again changes nothing. */
export async function saveDevices(
  _: Asker,
  { client, ...changes }: DeviceChanges & { readonly client: ClientId },
  first: PlanningRead,
): Promise<DevicesSaved> {
  requireNoPatientData(...changes.put.flatMap(({ note, owner, name }) => [note, owner, name]));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { equipment: row, norms } = attempt === 0 ? first : await planningRows(client);
    const before = equipmentIn(row);
    const changed = changeDevices(before.devices, changes);
    if (changed.outcome === 'refused') throw new Refusal('badInput', changed.sentence);
    const { devices } = changed;
    const shares = sharesWith(before.shares, yearOf(today()), standardShare(devices, normsIn(norms).standards));
    if ((await commit(writeEquipment(client, row, { devices, shares }))) === 'committed') return { outcome: 'saved', devices, shares };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this list just now. Please try again.');
}
