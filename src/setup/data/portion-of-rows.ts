import { entityNames, rowsAfter, type EntityName, type KeptRow } from '../../platform/store/every-row';
import type { RowPlace } from '../rules/data/row-place';

interface Portion {
  readonly rows: readonly { readonly entity: EntityName; readonly row: KeptRow }[];
  /** Null at the end. */
  readonly next: RowPlace | null;
}

const perQuery = 100;
const queries = 10;

/** The next rows, at most a thousand; ten queries. */
export async function portionOfRows(from: RowPlace): Promise<Portion> {
  const rows: { entity: EntityName; row: KeptRow }[] = [];
  let next: RowPlace | null = from;
  for (let query = 0; query < queries && next !== null; query += 1) {
    const entity: EntityName | undefined = entityNames[next.entity];
    if (entity === undefined) return { rows, next: null };
    const found = await rowsAfter(entity, next.after, perQuery);
    rows.push(...found.map((row) => ({ entity, row })));
    next = found.length < perQuery ? entityAfter(next.entity) : { entity: next.entity, after: found.at(-1)?.key };
  }
  return { rows, next };
}

export const entityAfter = (entity: number): RowPlace | null => (entity + 1 < entityNames.length ? { entity: entity + 1 } : null);
