/** Where a row lies: an entity of manifest.yml, and its key there. */
export interface KeptAt {
  readonly entityName: string;
  readonly key: string;
}

// Rows that are only read by their key share one entity, since an app may have twenty; their store's name goes before the key.
const readByKey: ReadonlySet<string> = new Set([
  'beat',
  'binder-page',
  'campaign',
  'check-ticket',
  'equipment',
  'evidence-seen',
  'firm',
  'full',
  'learned',
  'ledger',
  'merge',
  'lines',
  'packs-taken',
  'person',
  'questionnaire',
  'register',
  'reminder',
  'round',
  'standing',
  'template',
]);

/** Where a store keeps the row of this key. */
export function whereKept(store: string, key: string): KeptAt {
  return readByKey.has(store) ? { entityName: 'kept', key: `${store}:${key}` } : { entityName: store, key };
}
