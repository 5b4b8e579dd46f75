import { Temporal } from 'temporal-polyfill';
import type { DateOnly } from '../../platform/rules/units';

export type DeviceClass = 'workstation' | 'server' | 'network' | 'storage' | 'monitor' | 'printer' | 'ups';
/** `oem` comes with the machine and dies with it. */
export type Licence = 'oem' | 'volume' | 'subscription';

export interface Device {
  readonly id: string;
  readonly name: string;
  readonly class: DeviceClass;
  readonly brand: string;
  readonly model: string;
  readonly bought: DateOnly;
  readonly licence: Licence;
  /** Releases of the end-of-life catalogue that run on it, as `windows/10-22h2`. */
  readonly runs: readonly string[];
  /** Bought under the plan, not because something broke. */
  readonly planned: boolean;
}

/** Years after which a class is replaced, and from which year its replacement is planned. */
export type Cycles = Readonly<Record<DeviceClass, { readonly years: number; readonly planFrom: number }>>;

export const usualCycles: Cycles = {
  workstation: { years: 4, planFrom: 3 },
  server: { years: 6, planFrom: 4 },
  network: { years: 6, planFrom: 5 },
  storage: { years: 6, planFrom: 5 },
  monitor: { years: 4, planFrom: 3 },
  printer: { years: 4, planFrom: 3 },
  ups: { years: 4, planFrom: 3 },
};

/** Whole years since it was bought. */
export const ageOf = ({ bought }: Device, today: DateOnly): number =>
  Temporal.PlainDate.from(bought).until(Temporal.PlainDate.from(today), { largestUnit: 'year' }).years;

export const yearOf = (date: DateOnly): number => Temporal.PlainDate.from(date).year;

/** The year in which it should be replaced. */
export const dueYear = (device: Device, cycles: Cycles = usualCycles): number => yearOf(device.bought) + cycles[device.class].years;

/** Whether its replacement belongs into the plan by now. */
export const isAgeing = (device: Device, today: DateOnly, cycles: Cycles = usualCycles): boolean =>
  ageOf(device, today) >= cycles[device.class].planFrom;

/** How many of so many are replaced in a usual year. */
export const replacedAYear = (count: number, years: number): number => Math.ceil(count / years);
