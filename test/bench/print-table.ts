import type { Row } from './row';

const heads: readonly string[] = ['', 'measured', 'budget', ''];
const verdict = ({ holds }: Row): string => (holds === undefined ? '' : holds ? 'ok' : 'BROKEN');

/** Prints the rows as one table of columns, grouped by part. */
export function printTable(rows: readonly Row[]): void {
  const lines = rows.map((row) => [row.what, row.measured, row.budget, verdict(row)]);
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const print = (cells: readonly string[]): void => {
    const padded = cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
    process.stdout.write(`${padded.join('  ').trimEnd()}\n`);
  };
  print(heads);
  rows.forEach((row, index) => {
    if (row.part !== rows[index - 1]?.part) process.stdout.write(`\n${row.part}\n`);
    print(lines[index] ?? []);
  });
}
