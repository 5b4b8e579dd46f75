import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Change } from '../../platform/store/rows';
import { planningRows, type PlanningRead } from '../plan/read-planning';
import { changeDevices, type DeviceChanges } from '../rules/equipment/change-devices';
import { yearOf, type Equipment } from '../rules/equipment/equipment';
import { glanceOf } from '../rules/equipment/glance';
import { roadmaps, type Roadmap } from '../roadmap-store';
import { sharesWith, standardShare } from '../rules/equipment/standards';
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
    const read = attempt === 0 ? first : await planningRows(client);
    const { equipment: row, norms } = read;
    const before = equipmentIn(row);
    const changed = changeDevices(before.devices, changes);
    if (changed.outcome === 'refused') throw new Refusal('badInput', changed.sentence);
    const { devices } = changed;
    const shares = sharesWith(before.shares, yearOf(today()), standardShare(devices, normsIn(norms).standards));
    const equipment = { devices, shares };
    if ((await commit(writeEquipment(client, row, equipment), writeGlance(read, equipment))) === 'committed')
      return { outcome: 'saved', devices, shares };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this list just now. Please try again.');
}

/** What lists over all clients know of the equipment stands beside the plan, which they read anyway. */
function writeGlance({ client, roadmap }: PlanningRead, equipment: Equipment): Change {
  const { id, sheet } = client.value;
  const before: Roadmap = roadmap?.value ?? { client: id, sheet, lines: [], firstMonth: 1 };
  const value = { ...before, glance: glanceOf(equipment, before.glance, today()) };
  return roadmap ? roadmaps.replace(roadmap, value) : roadmaps.insert(id, value);
}
