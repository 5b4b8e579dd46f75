import { nameKey } from '../../clients/rules/name-key';
import type { Asker } from '../../platform/asker';
import { groupsOf } from '../../platform/groups-of';
import type { Stored } from '../../platform/store/rows';
import { bindersShown, spacesShown } from '../binders/binders-shown';
import { binders, recordsOfVendor } from '../hipaa-store';
import { today } from '../today';
import type { BinderId } from '../rules/binder';
import type { HipaaRecord } from '../rules/record';
import { shownRecords, type ShownRecord } from '../rules/section-view';

export interface VendorFile {
  readonly outcome: 'file';
  readonly agreements: readonly ShownRecord[];
}

/** Every agreement in force with a vendor, whichever binders they stand in, as far as Confluence shows the binders to the person. */
export async function openVendorFile(_: Asker, { vendor }: { readonly vendor: string }): Promise<VendorFile> {
  const [records, shows] = await Promise.all([recordsOfVendor(nameKey(vendor)), spacesShown()]);
  const named = [...new Set(records.flatMap(({ value }) => placesOf(value)))];
  const rows = await Promise.all(groupsOf(named, 25).map((some) => binders.getAll(some)));
  const shown = new Set((await bindersShown(rows.flat().map(({ value }) => value), shows)).map(({ id }) => id)); // prettier-ignore
  const seen = records.filter(({ value }) => shown.has(value.binder)).map((record) => inShown(record, shown));
  return { outcome: 'file', agreements: shownRecords(seen, today()) };
}

const placesOf = ({ binder, shownIn, alsoIn = [] }: HipaaRecord): readonly BinderId[] => [
  binder,
  ...(shownIn ? [shownIn.binder] : []),
  ...alsoIn,
];

function inShown(record: Stored<HipaaRecord>, shown: ReadonlySet<BinderId>): Stored<HipaaRecord> {
  const { shownIn, alsoIn, ...value } = record.value;
  const places = {
    ...(shownIn && shown.has(shownIn.binder) ? { shownIn } : {}),
    ...(alsoIn ? { alsoIn: alsoIn.filter((id) => shown.has(id)) } : {}),
  };
  return { ...record, value: { ...value, ...places } };
}
