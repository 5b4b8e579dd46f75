import { equipmentIn } from '../equipment/equipment-store';
import type { PlanningRead } from '../plan/read-planning';
import { deviceKey } from '../rules/equipment/change-devices';
import { factsOf } from '../rules/plan/plan-line';

/** Lines of the plan, and devices, that two clients both have and that say something else: their titles and names at the one that stays. */
export function differing(ours: PlanningRead, theirs: PlanningRead): readonly string[] {
  const lines = (ours.roadmap?.value.lines ?? []).filter((line) => {
    const other = theirs.roadmap?.value.lines.find(({ id }) => id === line.id);
    return other && !isSame(factsOf(line), factsOf(other));
  });
  const known = new Map(equipmentIn(theirs.equipment).devices.map((device) => [deviceKey(device.name), device]));
  const devices = equipmentIn(ours.equipment).devices.filter(({ id: _, name, ...device }) => {
    const { id: __, name: ___, ...other } = known.get(deviceKey(name)) ?? { id: '', name: '', ...device };
    return !isSame(device, other);
  });
  return [...lines.map(({ title }) => title), ...devices.map(({ name }) => name)];
}

/** However their fields are ordered. */
const isSame = (one: object, other: object): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value: object) => Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
