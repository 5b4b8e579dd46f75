import type { DateOnly } from '../../../platform/rules/units';
import { deviceKey } from './change-devices';
import { deviceFields, type DeviceField } from './device-fields';
import { deviceText, readDeviceText } from './device-text';
import type { Device } from './equipment';

interface Line {
  /** The line of the file where the row begins, as an editor counts. */
  readonly line: number;
  readonly name: string;
}

/** What importing one row of a file would do. */
export type DeviceLine =
  | (Line & { readonly verdict: 'add'; readonly device: Device })
  | (Line & { readonly verdict: 'update'; readonly device: Device; readonly changes: readonly DeviceChange[] })
  | (Line & { readonly verdict: 'same' })
  | (Line & { readonly verdict: 'bad'; readonly problems: readonly string[] });

export interface DeviceChange {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface ReadingDevices {
  /** What each column holds; null is left out. */
  readonly columns: readonly (DeviceField | null)[];
  readonly devices: readonly Device[];
  readonly today: DateOnly;
  readonly newId: () => string;
  /** How the catalogue calls what a file calls `Windows 10 Pro 22H2`. */
  readonly productNamed: (text: string) => string;
}

/** What is missing before a file can be read at all, as a sentence. */
export function columnProblem(columns: readonly (DeviceField | null)[]): string | undefined {
  const missing = (['name', 'class'] as const).filter((field) => !columns.includes(field));
  const labels = missing.map((field) => `“${deviceFields.find((one) => one.field === field)?.label ?? field}”`);
  if (labels.length > 0) return `Choose which column holds ${labels.join(' and ')}.`;
  const twice = deviceFields.find(({ field }) => columns.filter((one) => one === field).length > 1);
  return twice && `Two columns are chosen for “${twice.label}”.`;
}

/** Compares the rows below the header with the devices there are, by name. Columns that the file does not have keep what a device has. */
export function readDeviceRows(rows: readonly (readonly string[])[], reading: ReadingDevices): readonly DeviceLine[] {
  const known = new Map(reading.devices.map((device) => [deviceKey(device.name), device]));
  const seen = new Map<string, number>();
  let line = 1;
  return rows.flatMap((cells, index): readonly DeviceLine[] => {
    const here = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const read = readRow(here, cells, known, reading);
    const earlier = seen.get(deviceKey(read.name));
    if (read.name !== '') seen.set(deviceKey(read.name), earlier ?? here);
    if (earlier === undefined) return [read];
    return [{ line: here, name: read.name, verdict: 'bad', problems: [`The device is there twice; line ${String(earlier)} has it, too.`] }];
  });
}

function readRow(line: number, cells: readonly string[], known: ReadonlyMap<string, Device>, reading: ReadingDevices): DeviceLine {
  const facts: Partial<Device>[] = [];
  const problems: string[] = [];
  reading.columns.forEach((field, at) => {
    if (field === null) return;
    const read = readDeviceText(field, cells[at] ?? '', reading);
    if ('value' in read) facts.push(read.value);
    else problems.push(read.problem);
  });
  const given = withProducts(Object.assign({}, ...facts) as Partial<Device>, reading);
  const name = given.name ?? (cells[reading.columns.indexOf('name')] ?? '').trim();
  if (problems.length > 0) return { line, name, verdict: 'bad', problems };
  const before = known.get(deviceKey(name));
  const device: Device = { ...(before ?? emptyDevice(reading.newId())), ...given, ...(before ? { name: before.name } : {}) };
  if (!before) return { line, name, verdict: 'add', device };
  const changes = changesBetween(before, device);
  return changes.length === 0 ? { line, name, verdict: 'same' } : { line, name, verdict: 'update', device, changes };
}

const withProducts = (given: Partial<Device>, { productNamed }: ReadingDevices): Partial<Device> =>
  given.runs ? { ...given, runs: [...new Set(given.runs.map(productNamed))] } : given;

const changesBetween = (before: Device, after: Device): readonly DeviceChange[] =>
  deviceFields.flatMap(({ field, label }) => {
    const [from, to] = [deviceText(before, field), deviceText(after, field)];
    return from === to ? [] : [{ label, from, to }];
  });

/** A device of which nothing is known yet. */
export const emptyDevice = (id: string): Device => ({
  id,
  name: '',
  class: 'workstation',
  brand: '',
  model: '',
  serial: '',
  bought: null,
  warrantyEnds: null,
  price: null,
  licence: null,
  runs: [],
  owner: '',
  place: '',
  storageFull: null,
  planned: true,
  note: '',
});

/** The list as the rows of a file, which read back are the same list. */
export const deviceRows = (devices: readonly Device[]): readonly (readonly string[])[] => [
  deviceFields.map(({ label }) => label),
  ...devices.map((device) => deviceFields.map(({ field }) => deviceText(device, field))),
];
