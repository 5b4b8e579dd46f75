import Papa from 'papaparse';

/** Lines as a file of comma separated values (RFC 4180); it begins with a byte order mark, by which spreadsheets know UTF-8. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    lines.map((line) => [...line]),
    { newline: '\r\n' },
  )}\r\n`;
