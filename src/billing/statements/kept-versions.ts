import type { Stored } from '../../platform/store/rows';
import { holidaysIn, holidaysRow } from '../../time/day/holidays';
import { keys, placeOf } from '../billing-store';
import { unpack } from '../packed';
import { observing, type PolicyVersion } from '../rules/policy';

/** The versions as they were adopted, oldest first. */
export const keptVersions = (kept: { readonly packed: string } | undefined): readonly PolicyVersion[] =>
  kept ? (unpack(kept.packed) as readonly PolicyVersion[]) : [];

/** The rows that prices come from, to be read together with others. */
export const pricingPlaces = [placeOf(keys.policies), holidaysRow];

/** The versions as they price today, from rows that were read with `pricingPlaces`. */
export function versionsIn(rows: (place: { readonly entity: string; readonly key: string }) => Stored<unknown> | undefined) {
  const kept = rows(placeOf(keys.policies))?.value as { readonly packed: string } | undefined;
  return observing(keptVersions(kept), holidaysIn(rows(holidaysRow)));
}
