import { cents, type Cents } from '../../../platform/rules/units';
import { usualCycles, type Cycles, type Device, type DeviceClass, type Licence, type ShareOfYear } from './equipment';

/** What is bought when a device of a class is replaced, and how its software is licensed then. */
export interface Standard {
  readonly class: DeviceClass;
  readonly model: string;
  readonly licence: Licence | null;
  readonly price: Cents;
  /** Our work for one of them. */
  readonly labour: Cents;
}

/** What the firm recommends to all of its clients. */
export interface Norms {
  /** Of several of one class the first is bought; all of them count as standard. */
  readonly standards: readonly Standard[];
  readonly cycles: Cycles;
}

export const normsAtFirst: Norms = { standards: [], cycles: usualCycles };

export const aStandard = (of: DeviceClass): Standard => ({ class: of, model: '', licence: null, price: cents(0), labour: cents(0) });

export interface StandardShare {
  readonly standard: number;
  readonly all: number;
  /** Whole percent; absent without devices. */
  readonly percent?: number;
}

/** How many of a client's devices are a standard model. */
export function standardShare(devices: readonly Device[], standards: readonly Standard[]): StandardShare {
  const judged = devices.filter((device) => standards.some((standard) => standard.class === device.class));
  return shareOf({ standard: judged.filter((device) => isStandard(device, standards)).length, all: judged.length });
}

const shareOf = ({ standard, all }: Pick<ShareOfYear, 'standard' | 'all'>): StandardShare => ({
  standard,
  all,
  ...(all > 0 ? { percent: Math.round((100 * standard) / all) } : {}),
});

/** The share at the end of the last year before this one that is known. */
export function shareBefore(shares: readonly ShareOfYear[], year: number): (StandardShare & { readonly year: number }) | undefined {
  const before = shares.filter((share) => share.year < year).at(-1);
  return before && { year: before.year, ...shareOf(before) };
}

/** The shares with this year's as it is now; a year's last change stays. */
export function sharesWith(shares: readonly ShareOfYear[], year: number, { standard, all }: StandardShare): readonly ShareOfYear[] {
  return [...shares.filter((share) => share.year !== year), { year, standard, all }].sort((one, other) => one.year - other.year);
}

export const isStandard = ({ class: of, model }: Pick<Device, 'class' | 'model'>, standards: readonly Standard[]): boolean =>
  standards.some((standard) => standard.class === of && same(standard.model, model));

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The brands in use; every one is something to learn and to keep spares for. */
export const brandsOf = (devices: readonly Device[]): readonly string[] => {
  const byWord = new Map(devices.filter(({ brand }) => brand !== '').map(({ brand }) => [brand.toLowerCase(), brand]));
  return [...byWord.values()].sort((one, other) => one.localeCompare(other));
};
