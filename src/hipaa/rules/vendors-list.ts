import { nameKey } from '../../clients/rules/name-key';
import type { DateOnly } from '../../platform/rules/units';
import { isAgreedWithVendor } from './agreement-facts';
import type { Binder, BinderId } from './binder';

/** A vendor, and the binders in which it is named. */
export interface VendorListed {
  readonly name: string;
  readonly places: readonly { readonly binder: BinderId; readonly agreed: boolean }[];
}

/** Every vendor of every binder, those without an agreement somewhere first. */
export function vendorsList(binders: readonly Binder[], day: DateOnly): readonly VendorListed[] {
  const named = new Map<string, VendorListed>();
  for (const { id, agreements } of binders) {
    for (const facts of Object.values(agreements ?? {})) {
      for (const name of facts.vendors) {
        const { places, name: known } = named.get(nameKey(name)) ?? { name, places: [] };
        const agreed = isAgreedWithVendor(name, facts, day) || places.some(({ binder, agreed: before }) => binder === id && before);
        named.set(nameKey(name), { name: known, places: [...places.filter(({ binder }) => binder !== id), { binder: id, agreed }] });
      }
    }
  }
  const lacking = ({ places }: VendorListed): number => places.filter(({ agreed }) => !agreed).length;
  return [...named.values()].sort((one, other) => lacking(other) - lacking(one) || one.name.localeCompare(other.name));
}
