import { changedFields } from './changed-fields';
import { choiceFinder, type ChoiceFinder } from './choice-finder';
import type { Client, ClientDraft } from './client';
import type { ClientChoices } from './client-choices';
import type { ClientField } from './client-fields';
import { clientWords } from './client-words';
import { nameKey } from './name-key';
import { readClientText, type ClientText } from './read-client-text';
import { readHeader } from './read-header';
import { tidy } from './tidy';

interface Line {
  /** The line of the file where the row begins, as an editor counts. */
  readonly line: number;
  readonly name: string;
}

/** What importing one row of a file would do. */
export type ClientLine =
  | (Line & { readonly verdict: 'add'; readonly draft: ClientDraft })
  | (Line & { readonly verdict: 'update'; readonly draft: ClientDraft; readonly changes: readonly ClientField[] })
  | (Line & { readonly verdict: 'same' })
  | (Line & { readonly verdict: 'bad'; readonly problems: readonly string[] });

/** A file's rows read as clients, or one sentence that says why it cannot be. */
export type ClientRowsRead = { readonly lines: readonly ClientLine[] } | { readonly problem: string };

/**
 * Compares the rows of a file, the header first and none left out, with the clients there are. A row belongs to the client of its name;
 * columns that the file does not have keep what the client has.
 */
export function readClientRows(rows: readonly (readonly string[])[], choices: ClientChoices, existing: readonly Client[]): ClientRowsRead {
  const numbered = withLineNumbers(rows).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...others] = numbered;
  if (!first) return { problem: 'The file is empty.' };
  const header = readHeader(first.cells);
  if ('problem' in header) return header;
  if (others.length === 0) return { problem: 'The file has a header but no clients.' };
  return { lines: readLines(others, header.columns, choiceFinder(choices), existing) };
}

type Columns = readonly (ClientField | undefined)[];

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell may go over several lines, so rows are not lines. */
function withLineNumbers(rows: readonly (readonly string[])[]): readonly Row[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return { line, cells };
  });
}

function readLines(rows: readonly Row[], columns: Columns, find: ChoiceFinder, existing: readonly Client[]): readonly ClientLine[] {
  const clients = new Map(existing.map((client) => [nameKey(client.name), client]));
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = nameKey(row.cells[columns.indexOf('name')] ?? '');
    const client = clients.get(key);
    const earlier = seen.get(key);
    if (earlier === undefined && key !== '') seen.set(key, row.line);
    const typed = textOf(row.cells, columns, client);
    const outside = row.cells.some((cell, index) => cell.trim() !== '' && !columns[index]);
    const problems = [
      ...(earlier === undefined ? [] : [`Line ${String(earlier)} already has the client “${tidy(typed.name)}”.`]),
      ...(outside ? ['This line has a value that belongs to no column.'] : []),
    ];
    return readLine(row.line, readClientText(typed, find), client, { name: tidy(typed.name), problems });
  });
}

function readLine(
  line: number,
  read: ReturnType<typeof readClientText>,
  client: Client | undefined,
  { name, problems }: { readonly name: string; readonly problems: readonly string[] },
): ClientLine {
  const { draft } = read;
  if (!draft || problems.length > 0) {
    return { line, name, verdict: 'bad', problems: [...problems, ...read.problems.map(({ sentence }) => sentence)] };
  }
  if (!client) return { line, name, verdict: 'add', draft };
  const changes = changedFields(client, draft);
  return changes.length === 0 ? { line, name, verdict: 'same' } : { line, name, verdict: 'update', draft, changes };
}

function textOf(cells: readonly string[], columns: Columns, client: Client | undefined): ClientText {
  const cell = (field: ClientField, otherwise = '') => {
    const index = columns.indexOf(field);
    return index === -1 ? otherwise : (cells[index] ?? '');
  };
  return {
    name: cell('name'),
    organization: cell('organization'),
    project: cell('project'),
    timeZone: cell('timeZone'),
    travelMinutes: cell('travelMinutes'),
    contract: cell('contract'),
    hipaa: cell('hipaa'),
    planDay: cell('planDay'),
    assignee: cell('assignee'),
    status: cell('status', client && clientWords.status[client.status]),
    address: cell('address', client?.address),
    contact: cell('contact', client?.contact),
  };
}
