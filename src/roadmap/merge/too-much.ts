import { hasRoom, equipmentIn } from '../equipment/equipment-store';
import { isTooLong, mostLines } from '../plan/change-plan';
import type { PlanningRead } from '../plan/read-planning';
import { mostActions } from '../actions/save-action';
import { mostNotes } from '../actions/relation-notes';
import { mostDevices } from '../rules/equipment/device-schema';
import type { Device } from '../rules/equipment/equipment';
import type { Standing } from '../rules/meeting/action';
import type { PlanLine } from '../rules/plan/plan-line';

/** What a client would get of its double. */
export interface Added {
  readonly lines: readonly PlanLine[];
  readonly devices: readonly Device[];
  readonly standing: Standing;
}

/** Why that is too much for one client, in sentences. */
export function tooMuch(ours: PlanningRead, standing: Standing, added: Added): readonly string[] {
  const lines = [...(ours.roadmap?.value.lines ?? []), ...added.lines];
  const known = equipmentIn(ours.equipment);
  const devices = [...known.devices, ...added.devices];
  const counts: readonly Count[] = [
    [
      lines.length,
      mostLines,
      (count, most) => `Together they have ${count} lines of the plan, and a client can have ${most}. Remove what is over first.`,
    ],
    [
      devices.length,
      mostDevices,
      (count, most) => `Together they have ${count} devices, and a client can have ${most}. Remove what is over first.`,
    ],
    [
      standing.actions.length + added.standing.actions.length,
      mostActions,
      (count, most) => `Together they have ${count} action items, and a client can have ${most}. Remove some that are done.`,
    ],
    [
      standing.notes.length + added.standing.notes.length,
      mostNotes,
      (count, most) => `Together they have ${count} notes, and a client can have ${most}. Remove some that nobody needs any more.`,
    ],
  ];
  const over = counts.flatMap(([count, most, says]) => (count > most ? [says(inWords(count), inWords(most))] : []));
  if (over.length > 0) return over;
  const isLong = (added.lines.length > 0 && isTooLong(lines)) || (added.devices.length > 0 && !hasRoom({ ...known, devices }));
  return isLong ? ['Their plans or lists of devices are too long to be kept as one. Shorten the notes there first.'] : [];
}

type Count = readonly [count: number, most: number, says: (count: string, most: string) => string];

const inWords = (count: number): string => count.toLocaleString('en-US');
