import { Temporal } from 'temporal-polyfill';
import type { Cents, DateOnly } from '../../../platform/rules/units';

export const deviceClasses = [
  'workstation',
  'laptop',
  'server',
  'network',
  'storage',
  'monitor',
  'printer',
  'ups',
  'mobile',
  'iot',
  'medical',
] as const;
export type DeviceClass = (typeof deviceClasses)[number];

export const licences = ['oem', 'volume', 'subscription'] as const;
/** `oem` comes with the machine and dies with it. */
export type Licence = (typeof licences)[number];

/** One thing a client owns or rents. What is null is not known, or there is none. */
export interface Device {
  readonly id: string;
  /** What it is called there; no two of a client are called alike. */
  readonly name: string;
  readonly class: DeviceClass;
  readonly brand: string;
  readonly model: string;
  readonly serial: string;
  readonly bought: DateOnly | null;
  /** The last day of its warranty. */
  readonly warrantyEnds: DateOnly | null;
  /** What it cost. */
  readonly price: Cents | null;
  readonly licence: Licence | null;
  /** What runs on it, as releases of the end-of-life catalogue: `windows/10-22h2`. */
  readonly runs: readonly string[];
  /** Who uses it or answers for it. */
  readonly owner: string;
  readonly place: string;
  /** How full its storage is, in percent. */
  readonly storageFull: number | null;
  /** Bought under the plan, not because something broke. */
  readonly planned: boolean;
  readonly note: string;
}

/** A share of standard models as it was at the end of a year. */
export interface ShareOfYear {
  readonly year: number;
  readonly standard: number;
  readonly all: number;
}

/** All that a client has. */
export interface Equipment {
  /** By name. */
  readonly devices: readonly Device[];
  /** One for each year in which the list was changed, the earliest first. */
  readonly shares: readonly ShareOfYear[];
}

export const noEquipment: Equipment = { devices: [], shares: [] };

/** Years after which a class is replaced, and from which year its replacement is planned. */
export type Cycles = Readonly<Record<DeviceClass, { readonly years: number; readonly planFrom: number }>>;

export const usualCycles: Cycles = {
  workstation: { years: 4, planFrom: 3 },
  laptop: { years: 4, planFrom: 3 },
  server: { years: 6, planFrom: 4 },
  network: { years: 6, planFrom: 5 },
  storage: { years: 6, planFrom: 5 },
  monitor: { years: 4, planFrom: 3 },
  printer: { years: 4, planFrom: 3 },
  ups: { years: 4, planFrom: 3 },
  mobile: { years: 3, planFrom: 2 },
  iot: { years: 6, planFrom: 5 },
  medical: { years: 8, planFrom: 7 },
};

/** What people work at. */
export const isComputer = ({ class: of }: Pick<Device, 'class'>): boolean => of === 'workstation' || of === 'laptop';

/** Whole years since it was bought; undefined where nobody knows when. */
export const ageOf = ({ bought }: Pick<Device, 'bought'>, today: DateOnly): number | undefined =>
  bought === null ? undefined : Temporal.PlainDate.from(bought).until(Temporal.PlainDate.from(today), { largestUnit: 'year' }).years;

export const yearOf = (date: DateOnly): number => Temporal.PlainDate.from(date).year;

/** The day on which its cycle is over. */
export const dueOn = ({ bought, class: of }: Pick<Device, 'bought' | 'class'>, cycles: Cycles = usualCycles): DateOnly | undefined =>
  bought === null ? undefined : (Temporal.PlainDate.from(bought).add({ years: cycles[of].years }).toString() as DateOnly);

/** The calendar year in which it should be replaced. */
export const dueYear = (device: Pick<Device, 'bought' | 'class'>, cycles: Cycles = usualCycles): number | undefined => {
  const due = dueOn(device, cycles);
  return due && yearOf(due);
};

/** Whether its replacement belongs into the plan by now. */
export const isAgeing = (device: Pick<Device, 'bought' | 'class'>, today: DateOnly, cycles: Cycles = usualCycles): boolean =>
  (ageOf(device, today) ?? 0) >= cycles[device.class].planFrom;

/** How many of so many are replaced in a usual year. */
export const replacedAYear = (count: number, years: number): number => Math.ceil(count / years);
