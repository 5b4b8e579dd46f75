import { nameKey } from '../../clients/rules/name-key';
import type { Asker } from '../../platform/asker';
import { recordsOfVendor } from '../hipaa-store';
import { today } from '../today';
import { shownRecords, type ShownRecord } from '../rules/section-view';

export interface VendorFile {
  readonly outcome: 'file';
  readonly agreements: readonly ShownRecord[];
}

/** Every agreement in force with a vendor, whichever binders they stand in. */
export async function openVendorFile(_: Asker, { vendor }: { readonly vendor: string }): Promise<VendorFile> {
  return { outcome: 'file', agreements: shownRecords(await recordsOfVendor(nameKey(vendor)), today()) };
}
