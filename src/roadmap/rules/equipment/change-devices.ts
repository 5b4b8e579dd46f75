import type { Device } from './equipment';
import { mostDevices } from './device-schema';

export interface DeviceChanges {
  /** Added or, where a device of that id or name is there, changed. */
  readonly put: readonly Device[];
  /** Ids. */
  readonly take: readonly string[];
}

export type DevicesChanged =
  { readonly outcome: 'changed'; readonly devices: readonly Device[] } | { readonly outcome: 'refused'; readonly sentence: string };

/** Two names that a person would take for one. */
export const deviceKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The list after the changes. Doing them again changes nothing: what is new is known by its name, whatever its id. */
export function changeDevices(devices: readonly Device[], { put, take }: DeviceChanges): DevicesChanged {
  const left = devices.filter(({ id }) => !take.includes(id));
  const byId = new Map(left.map((device) => [device.id, device]));
  const idOf = new Map(left.map(({ id, name }) => [deviceKey(name), id]));
  for (const device of put) {
    const id = byId.has(device.id) ? device.id : (idOf.get(deviceKey(device.name)) ?? device.id);
    byId.set(id, { ...device, id });
  }
  const next = [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  const problem = doubled(next) ?? tooMany(next);
  return problem === undefined ? { outcome: 'changed', devices: next } : { outcome: 'refused', sentence: problem };
}

function doubled(devices: readonly Device[]): string | undefined {
  const seen = new Set<string>();
  for (const { name } of devices) {
    if (seen.has(deviceKey(name))) return `There is already a device called ${name}.`;
    seen.add(deviceKey(name));
  }
  return undefined;
}

const tooMany = ({ length }: readonly Device[]): string | undefined =>
  length > mostDevices
    ? `A list holds at most ${mostDevices.toLocaleString('en-US')} devices; this would be ${String(length)}.`
    : undefined;
