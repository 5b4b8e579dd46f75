import type { Client } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import { readClientRows, type ClientLine } from '../../../src/clients/rules/read-client-rows';
import { fileText } from './file-text';
import { readCsv } from './read-csv';
import { say } from '../ui/words/say';

/** What importing a file would do, line by line, or the sentences that say why it cannot be read. */
export type FileRead = { readonly lines: readonly ClientLine[] } | { readonly problems: readonly string[] };

export async function readFile(file: File, choices: ClientChoices, existing: readonly Client[]): Promise<FileRead> {
  if (file.size > mostBytes) return { problems: [say('“{name}” is larger than 5 MB. Please split it.', { name: file.name })] };
  const text = await fileText(file).catch(() => null);
  if (text === null) return { problems: [say('“{name}” could not be read. Please choose it again.', { name: file.name })] };
  if (text.includes('\0'))
    return { problems: [say('“{name}” is not a text file. Save your spreadsheet as CSV first.', { name: file.name })] };
  const csv = readCsv(text);
  if ('problems' in csv) return csv;
  const rows = readClientRows(csv.rows, choices, existing);
  return 'problem' in rows ? { problems: [rows.problem] } : rows;
}

const mostBytes = 5_000_000;
