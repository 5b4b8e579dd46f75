import type { Device, DeviceClass, Licence } from './equipment';

/** What is bought when a device of a class is replaced, and how its software is licensed then. */
export interface Standard {
  readonly class: DeviceClass;
  readonly model: string;
  readonly licence: Licence;
}

export interface StandardShare {
  readonly standard: number;
  readonly all: number;
  /** Whole percent; absent without devices. */
  readonly percent?: number;
}

/** How many of a client's devices are a standard model. */
export function standardShare(devices: readonly Device[], standards: readonly Standard[]): StandardShare {
  const judged = devices.filter((device) => standards.some((standard) => standard.class === device.class));
  const standard = judged.filter((device) => isStandard(device, standards)).length;
  return { standard, all: judged.length, ...(judged.length > 0 ? { percent: Math.round((100 * standard) / judged.length) } : {}) };
}

export const isStandard = ({ class: of, model }: Device, standards: readonly Standard[]): boolean =>
  standards.some((standard) => standard.class === of && standard.model === model);

/** The brands in use; every one is something to learn and to keep spares for. */
export const brandsOf = (devices: readonly Device[]): readonly string[] => [...new Set(devices.map(({ brand }) => brand))].sort();
