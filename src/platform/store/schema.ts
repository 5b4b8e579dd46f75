/** Makes the value of a row as one version of the app wrote it into that of the next. */
export type Upgrade = (former: never) => unknown;

const upgradesOf = new Map<string, readonly Upgrade[]>();

/** Notes how rows of a store were written formerly, oldest first. */
export function noteUpgrades(store: string, upgrades: readonly Upgrade[]): void {
  if (upgrades.length > 0) upgradesOf.set(store, upgrades);
}

/** The version in which rows of a store are written now; 1 for those that have always looked as they do. */
export const schemaOf = (store: string): number => 1 + (upgradesOf.get(store)?.length ?? 0);

/** What the platform keeps: the value itself in version 1, in a cover that names its version from then on. */
export function covered(store: string, value: unknown): unknown {
  const schema = schemaOf(store);
  return schema === 1 ? value : { [mark]: schema, value };
}

/** The value of a row of whatever version, as it would be written now. It is written so with the row's next change. */
export function uncovered(store: string, kept: unknown): unknown {
  const { schema, value } = readCover(kept);
  const upgrades = upgradesOf.get(store) ?? [];
  return upgrades.slice(schema - 1).reduce<unknown>((former, upgrade) => upgrade(former as never), value);
}

/** The version in which a row was written. */
export const schemaIn = (kept: unknown): number => readCover(kept).schema;

const mark = 'rounds:schema';

function readCover(kept: unknown): { readonly schema: number; readonly value: unknown } {
  if (typeof kept !== 'object' || kept === null || !(mark in kept)) return { schema: 1, value: kept };
  const { [mark]: schema, value } = kept as { readonly [mark]: number; readonly value: unknown };
  return { schema, value };
}
