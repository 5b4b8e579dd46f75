import { budgetQuarterOf } from './budget-year';
import { dueOn, usualCycles, type Cycles, type Device, type Licence } from '../equipment/equipment';
import type { Standard } from '../equipment/standards';

/** What a device becomes, and when: decided before it breaks. */
export interface Refresh {
  readonly device: Device;
  /** The client's budget year. */
  readonly year: number;
  /** Undefined as long as its class has no standard. */
  readonly standard: Standard | undefined;
}

export interface RefreshFacts {
  readonly standards: readonly Standard[];
  /** The client's present budget year, and the month in which its budget years begin. */
  readonly thisYear: number;
  readonly firstMonth?: number;
  readonly cycles?: Cycles;
}

/** The replacement of every device whose age is known, the earliest first; what is overdue is due in the present year. */
export function refreshPlan(
  devices: readonly Device[],
  { standards, thisYear, firstMonth = 1, cycles = usualCycles }: RefreshFacts,
): readonly Refresh[] {
  return devices
    .flatMap((device) => {
      const due = dueOn(device, cycles);
      const standard = standards.find((one) => one.class === device.class);
      return due ? [{ device, year: Math.max(thisYear, budgetQuarterOf(due, firstMonth).year), standard }] : [];
    })
    .sort((one, other) => one.year - other.year || one.device.name.localeCompare(other.device.name));
}

const licenceWords: Readonly<Record<Licence, string>> = {
  oem: 'OEM licence',
  volume: 'volume licence',
  subscription: 'subscription licence',
};

/** `2026, standard model B, subscription licence`. */
export function refreshInWords({ year, standard }: Pick<Refresh, 'year' | 'standard'>): string {
  if (!standard) return `${String(year)}, no standard model chosen yet`;
  return [String(year), standard.model, ...(standard.licence ? [licenceWords[standard.licence]] : [])].join(', ');
}

/** The refreshes of a year that change how software is licensed. */
export const licenceChanges = (plan: readonly Refresh[], year: number): readonly Refresh[] =>
  plan.filter((refresh) => refresh.year === year && changesLicence(refresh));

const changesLicence = ({ device, standard }: Refresh): boolean =>
  device.licence !== null && (standard?.licence ?? null) !== null && standard?.licence !== device.licence;
