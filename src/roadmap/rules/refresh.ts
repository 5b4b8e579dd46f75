import { dueYear, usualCycles, type Cycles, type Device, type Licence } from './equipment';
import type { Standard } from './standards';

/** What a device becomes, and when: decided before it breaks. */
export interface Refresh {
  readonly device: Device;
  readonly year: number;
  /** Undefined as long as its class has no standard. */
  readonly standard: Standard | undefined;
}

/** The replacement of every device, the earliest first; what is overdue is due in the present year. */
export function refreshPlan(
  devices: readonly Device[],
  {
    standards,
    thisYear,
    cycles = usualCycles,
  }: { readonly standards: readonly Standard[]; readonly thisYear: number; readonly cycles?: Cycles },
): readonly Refresh[] {
  return devices
    .map((device) => ({
      device,
      year: Math.max(thisYear, dueYear(device, cycles)),
      standard: standards.find((standard) => standard.class === device.class),
    }))
    .sort((one, other) => one.year - other.year || one.device.name.localeCompare(other.device.name));
}

const licenceWords: Readonly<Record<Licence, string>> = {
  oem: 'OEM licence',
  volume: 'volume licence',
  subscription: 'subscription licence',
};

/** `2026, standard model B, subscription licence`. */
export function refreshInWords({ year, standard }: Refresh): string {
  return standard
    ? `${String(year)}, ${standard.model}, ${licenceWords[standard.licence]}`
    : `${String(year)}, no standard model chosen yet`;
}

/** The refreshes of a year that change how software is licensed. */
export const licenceChanges = (plan: readonly Refresh[], year: number): readonly Refresh[] =>
  plan.filter((refresh) => refresh.year === year && refresh.standard !== undefined && refresh.standard.licence !== refresh.device.licence);
