import type { Device } from './equipment';

export type DeviceField = Exclude<keyof Device, 'id'>;

export interface DeviceColumn {
  readonly field: DeviceField;
  readonly label: string;
  /** Other names of the column in files; case, spaces, `-`, `_` and `/` never matter. */
  readonly also: readonly string[];
}

/** The fields in the order of the list and of the file. */
export const deviceFields: readonly DeviceColumn[] = [
  {
    field: 'name',
    label: 'Name',
    also: ['device', 'devicename', 'hostname', 'host', 'computername', 'computer', 'asset', 'assettag', 'assetname'],
  },
  { field: 'class', label: 'Kind', also: ['class', 'type', 'devicetype', 'assettype', 'category'] },
  { field: 'brand', label: 'Brand', also: ['manufacturer', 'make', 'vendor'] },
  { field: 'model', label: 'Model', also: ['modelname', 'product'] },
  { field: 'serial', label: 'Serial number', also: ['serial', 'sn', 'servicetag', 'serialno'] },
  {
    field: 'bought',
    label: 'Bought on',
    also: ['bought', 'purchased', 'purchasedate', 'purchasedon', 'datepurchased', 'acquired', 'shipdate'],
  },
  {
    field: 'warrantyEnds',
    label: 'Warranty until',
    also: [
      'warranty',
      'warrantyends',
      'warrantyend',
      'warrantyexpiry',
      'warrantyexpires',
      'warrantyexpirationdate',
      'warrantyenddate',
      'warrantyexpiration',
    ],
  },
  { field: 'price', label: 'Price', also: ['cost', 'purchaseprice', 'purchasecost', 'amount', 'value'] },
  { field: 'licence', label: 'Licence', also: ['license', 'licencetype', 'licensetype', 'oslicence', 'oslicense'] },
  { field: 'runs', label: 'Runs', also: ['os', 'operatingsystem', 'software', 'products', 'osversion', 'osname'] },
  { field: 'owner', label: 'Owner', also: ['user', 'assignedto', 'username', 'lastuser', 'lastloggedinuser', 'usedby'] },
  { field: 'place', label: 'Place', also: ['location', 'site', 'room', 'office'] },
  {
    field: 'storageFull',
    label: 'Storage full %',
    also: ['storagefull', 'storage', 'diskused', 'storageused', 'diskfull', 'diskused%', 'storage%'],
  },
  { field: 'planned', label: 'Planned', also: ['plannedpurchase'] },
  { field: 'note', label: 'Note', also: ['notes', 'comment', 'comments', 'remarks', 'description'] },
];

const bare = (name: string): string => name.toLowerCase().replace(/[\s_/.-]/g, '');
const fieldOf = new Map(
  deviceFields.flatMap(({ field, label, also }) => [label, field, ...also].map((name) => [bare(name), field] as const)),
);

/** What each column of a file holds, as far as its name tells; each field once. */
export function guessColumns(header: readonly string[]): readonly (DeviceField | null)[] {
  const taken = new Set<DeviceField>();
  return header.map((name) => {
    const field = fieldOf.get(bare(name)) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
