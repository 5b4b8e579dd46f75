import { isComputer, type Device } from '../equipment/equipment';
import { isStandard, type Standard } from '../equipment/standards';

export interface Shrinking {
  readonly keep: readonly Device[];
  /** Each leaves with its data wiped, and the wiping noted. */
  readonly retire: readonly Device[];
}

/** Which computers stay when fewer people work there: standard models first, then the newest; one of unknown age goes first. */
export function shrinkTo(people: number, devices: readonly Device[], standards: readonly Standard[]): Shrinking {
  const rank = (device: Device): number => (isStandard(device, standards) ? 0 : 1);
  const best = devices
    .filter(isComputer)
    .sort((one, other) => rank(one) - rank(other) || (other.bought ?? '').localeCompare(one.bought ?? ''));
  return { keep: best.slice(0, people), retire: best.slice(people) };
}
