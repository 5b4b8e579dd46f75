import Papa from 'papaparse';
import { say } from '../ui/words/say';

/** A file's rows, the first line first and none left out, or sentences that say where it cannot be read. */
export type CsvRead = { readonly rows: readonly (readonly string[])[] } | { readonly problems: readonly string[] };

/** Reads comma, semicolon or tab separated text; quotes may hold separators and line breaks. */
export function readCsv(text: string): CsvRead {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(withoutHint(lines), {
    delimiter: separatorOf(lines),
    newline: '\n',
    skipEmptyLines: false,
  });
  if (errors.length === 0) return { rows: data };
  return { problems: errors.slice(0, mostProblems).map(({ code, row = 0 }) => sentenceOf(code, lineOf(row, data))) };
}

const mostProblems = 5;

/** Spreadsheets write `sep=;` as the first line; the line stays, empty, so that the others keep their numbers. */
const hint = /^sep=(.)(?=\n|$)/;
const withoutHint = (lines: string): string => lines.replace(hint, '');

/** The names of our columns hold no separator, so whichever is most often in the first line is it. */
function separatorOf(lines: string): string {
  const hinted = hint.exec(lines)?.[1];
  if (hinted !== undefined) return hinted;
  const header = /\S[^\n]*/.exec(lines)?.[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}

/** A quoted cell may go over several lines, so rows are not lines. */
function lineOf(row: number, rows: readonly (readonly string[])[]): number {
  const breaks = rows.slice(0, row).flatMap((cells) => cells.map((cell) => cell.split('\n').length - 1));
  return 1 + row + breaks.reduce((sum, count) => sum + count, 0);
}

function sentenceOf(code: string, line: number): string {
  return code === 'MissingQuotes'
    ? say('Line {line} has a quotation mark that is never closed.', { line: String(line) })
    : say('Line {line} has a quotation mark in the middle of a value; write it twice ("") or take it out.', { line: String(line) });
}
