import { exportFormat, exportHead, exportLine, storeOf, type ExportHead, type ExportLine } from './export-line';
import type { RowProblem } from './row-problem';

export type ExportRead =
  | { readonly outcome: 'read'; readonly head: ExportHead; readonly lines: readonly ExportLine[] }
  | { readonly outcome: 'unreadable'; readonly sentence: string };

const unreadable = (sentence: string): ExportRead => ({ outcome: 'unreadable', sentence });

/** The first line of a file and the rest of it. */
export function headAndRest(text: string): { readonly head: string; readonly rest: string } {
  const end = text.indexOf('\n');
  return end === -1 ? { head: text, rest: '' } : { head: text.slice(0, end), rest: text.slice(end + 1) };
}

/** What a file holds, if it is an export, whole, and each of its rows one that the app can read; `sha256` is of all that follows its first line. */
export function readExport(text: string, sha256: string, problemOf: RowProblem): ExportRead {
  const { head: first, rest } = headAndRest(text);
  const head = exportHead.safeParse(parsed(first));
  if (!head.success) return unreadable('This is no export of Rounds.');
  if (head.data.format > exportFormat) return unreadable('This export was made by a newer version of Rounds. Update Rounds first.');
  if (head.data.sha256 !== sha256) return unreadable('This export was changed or cut off since it was made: its SHA-256 does not fit.');
  const lines: ExportLine[] = [];
  for (const line of rest.split('\n').filter((each) => each !== '')) {
    const read = exportLine.safeParse(parsed(line));
    if (!read.success) return unreadable(`Line ${String(lines.length + 2)} of the export cannot be read.`);
    const problem = problemOf(read.data, lines.length + 2);
    if (problem !== undefined) return unreadable(problem);
    lines.push(read.data);
  }
  if (lines.length !== head.data.rows) return unreadable('This export does not hold as many rows as it says.');
  return { outcome: 'read', head: head.data, lines };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The kinds of an export that a newer version of the app wrote. */
export const newerKinds = (kinds: Readonly<Record<string, { readonly schema: number }>>, schemaOf: (store: string) => number) =>
  Object.keys(kinds).filter((kind) => (kinds[kind]?.schema ?? 1) > schemaOf(storeOf(kind)));

/** A transaction holds 25 operations, one of which notes how far the import is. */
const mostRows = 24;

/** Lines that go together: as many as one transaction and one request of a screen take. */
export function batchFrom(lines: readonly ExportLine[], from: number, mostLetters = 350_000): readonly ExportLine[] {
  const batch: ExportLine[] = [];
  let letters = 0;
  for (const line of lines.slice(from, from + mostRows)) {
    letters += JSON.stringify(line).length;
    if (batch.length > 0 && letters > mostLetters) break;
    batch.push(line);
  }
  return batch;
}
