import type { Asker } from '../../platform/asker';
import { bytesOf } from '../../platform/store/full-rows';
import { entityNames, rowsAfter, type KeptRow } from '../../platform/store/every-row';
import { schemaIn } from '../../platform/store/schema';
import { isLeftOut, kindOf, type ExportLine } from '../rules/data/export-line';
import type { RowPlace } from '../rules/data/row-place';
import { entityAfter } from './portion-of-rows';

export interface ExportStep {
  readonly lines: readonly { readonly line: ExportLine; readonly bytes: number }[];
  /** Null at the end. */
  readonly next: RowPlace | null;
  readonly entities: number;
}

/** An answer to a screen holds 5 MB. */
const mostBytes = 3_000_000;
const perQuery = 100;

/** The next rows of an export, as many as fit into an answer. Every step stands alone, so that one that failed is asked for again. */
export async function exportRows(_: Asker, { entity, after }: RowPlace): Promise<ExportStep> {
  const name = entityNames[entity];
  if (name === undefined) return { lines: [], next: null, entities: entityNames.length };
  const rows = await rowsAfter(name, after, perQuery);
  const fitting = withinBytes(rows);
  const isDone = fitting.length === rows.length && rows.length < perQuery;
  const lines = fitting.filter(({ key }) => !isLeftOut(name, key)).map((row) => ({ line: lineOf(name, row), bytes: bytesOf(row.row) }));
  const next = isDone ? entityAfter(entity) : { entity, after: fitting.at(-1)?.key };
  return { lines, next, entities: entityNames.length };
}

/** At least one. */
function withinBytes(rows: readonly KeptRow[]): readonly KeptRow[] {
  let bytes = 0;
  const end = rows.findIndex(({ row }, index) => (bytes += bytesOf(row)) > mostBytes && index > 0);
  return end === -1 ? rows : rows.slice(0, end);
}

const lineOf = (entity: string, { key, row }: KeptRow): ExportLine => ({
  entity,
  kind: kindOf(entity, key),
  schema: schemaIn(row.data),
  key,
  row: { ...row, data: row.data ?? null },
});
