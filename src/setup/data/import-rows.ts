import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { entityNames, putKept, rowsAfter, type EntityName } from '../../platform/store/every-row';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { schemaOf } from '../../platform/store/schema';
import { exportFormat, isLeftOut, type ExportLine } from '../rules/data/export-line';
import { newerKinds } from '../rules/data/read-export';

/** An import that was begun: of which export, and how many of its rows are in. */
export interface Import {
  readonly sha256: string;
  readonly rows: number;
  readonly done: number;
  readonly by: string;
  readonly at: Instant;
}

const firm = rowsOf<Import>('firm');
const key = 'import';

export interface BeginImport {
  readonly sha256: string;
  readonly format: number;
  readonly rows: number;
  readonly kinds: Readonly<Record<string, { readonly schema: number }>>;
}

/** Begins to take in an export, or goes on with the same one; refused where the site has rows of its own, or the export is of a newer version. */
export async function beginImport({ accountId }: Asker, { sha256, format, rows, kinds }: BeginImport): Promise<Import> {
  const newer = newerKinds(kinds, schemaOf);
  if (format > exportFormat || newer.length > 0) {
    throw new Refusal('badInput', 'This export was made by a newer version of Rounds. Update Rounds first, then import it.');
  }
  const read = await firm.get(key);
  if (read?.value.sha256 === sha256) return read.value;
  if (read && read.value.done < read.value.rows) throw new Refusal('badInput', 'Another import was begun and not finished. Go on with the file it was begun with.'); // prettier-ignore
  if (!(await isEmpty())) {
    throw new Refusal(
      'badInput',
      'Rounds has data on this site already, and an import would mix two firms. Import into a site on which nobody has begun.',
    );
  }
  const begun: Import = { sha256, rows, done: 0, by: accountId, at: now() };
  const outcome = await commit(read ? firm.replace(read, begun) : firm.insert(key, begun));
  if (outcome === 'conflict') throw new Refusal('changedMeanwhile', 'Somebody else has begun an import just now. Look again.');
  return begun;
}

/** Rows that the schedules write by themselves on a new site. */
const writtenByItself = /^(beat|full|check-ticket|firm):/;

async function isEmpty(): Promise<boolean> {
  const found = await Promise.all(entityNames.map(async (name) => (await rowsAfter(name, undefined)).map((row) => ({ name, ...row }))));
  return found.flat().every((row) => row.name === 'kept' && writtenByItself.test(row.key));
}

export interface ImportStep {
  readonly sha256: string;
  /** How many rows are in before these. */
  readonly from: number;
  readonly lines: readonly ExportLine[];
}

/** Takes in the next rows, and how far it is, in one transaction; rows that are in already are not taken twice. Answers how many are in. */
export async function importRows(_: Asker, { sha256, from, lines }: ImportStep): Promise<Import> {
  const read = await firm.get(key);
  if (read?.value.sha256 !== sha256) throw new Refusal('badInput', 'Begin the import first.');
  if (read.value.done !== from) return read.value;
  const odd = lines.find((line) => !isEntity(line.entity) || isLeftOut(line.entity, line.key));
  if (odd) throw new Refusal('badInput', 'The export holds a row that Rounds does not know.');
  const next: Import = { ...read.value, done: from + lines.length };
  const rows = lines.map((line) => putKept(line.entity as EntityName, { key: line.key, row: line.row }));
  return (await commit(...rows, firm.replace(read, next))) === 'committed' ? next : importedSoFar(read);
}

const importedSoFar = async (read: Stored<Import>): Promise<Import> => (await firm.get(key))?.value ?? read.value;

const isEntity = (name: string): boolean => (entityNames as readonly string[]).includes(name);
