import { binderHtml, pageHtml, standAlone, type WholeBinder } from './binder-html';
import type { PackFile, PackPage, PackRecord } from './pack';
import { filePath, pageName } from './paths';
import { allFiles, missingFrom, type PackState } from './steps';

/** A file of the pack that is written here. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** A file of the pack whose bytes lie on the shelf. */
export interface AttachedFile {
  readonly path: string;
  readonly file: PackFile;
}

export interface PackFiles {
  readonly written: readonly WrittenFile[];
  readonly attached: readonly AttachedFile[];
  /** The whole binder as one view to print. */
  readonly view: string;
}

export const manifestPath = 'SHA256SUMS';

/** Every file of a pack but its manifest; the same state gives the same files. */
export function packFiles(state: PackState, pages: readonly PackPage[]): PackFiles | undefined {
  const { head } = state;
  if (head === null) return undefined;
  const files = allFiles(state);
  const attached = files.filter(({ id }) => state.fetched[id]).map((file) => ({ file, path: filePath(head, file, files) }));
  const fileNamed = (fileId: string): string | undefined => attached.find(({ file }) => file.fileId === fileId)?.path;
  const inOrder = head.pages.flatMap(({ id }) => pages.find((page) => page.id === id) ?? []);
  const whole = { head, pages: inOrder, records: state.records, changes: state.log.changes, missing: missingFrom(state), fileNamed };
  const view = binderHtml(whole);
  const written = [
    { path: 'README.txt', text: readMe(whole, attached.length) },
    { path: 'binder.html', text: standAlone(head.title, view) },
    ...inOrder.flatMap((page) => pageFiles(whole, page)),
    { path: 'records.json', text: json(state.records) },
    { path: 'records.csv', text: recordsCsv(head.sections.flatMap(({ id }) => state.records[id] ?? [])) },
    { path: 'log.json', text: json(state.log.changes) },
  ];
  return { written, attached, view };
}

function pageFiles(whole: WholeBinder, page: PackPage): readonly WrittenFile[] {
  const path = `pages/${pageName(whole.head, page.id)}`;
  return [
    { path: `${path}.html`, text: standAlone(page.title, pageHtml(whole, page)) },
    { path: `${path}.adf.json`, text: json({ type: 'doc', version: 1, content: page.body }) },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function readMe({ head, pages, missing }: WholeBinder, files: number): string {
  return `${head.title}
As it stood at ${head.madeAt}, taken out by ${head.madeBy}.

binder.html   everything to read and to print: what is open, index, pages, records
pages/        ${String(pages.length)} pages, each as HTML and as Atlassian document (adf.json)
records.json  every record that is and was in force; records.csv the same as a table
log.json      every change of a record: who, when, before, after
attachments/  ${String(files)} files, by page

${missing.length === 0 ? 'Nothing is missing.' : `Missing from this pack:\n${missing.map(({ what, why }) => `- ${what}: ${why}`).join('\n')}`}

To verify that nothing was altered, in this folder: sha256sum -c ${manifestPath}
`;
}

const columns: readonly (readonly [name: string, of: (record: PackRecord) => string | null])[] = [
  ['section', ({ section }) => section],
  ['kind', ({ kind }) => kind],
  ['record', ({ headline }) => headline],
  ['effective', ({ effectiveOn }) => effectiveOn],
  ['ended', ({ endedOn }) => endedOn],
  ['reviewed', ({ reviewedOn }) => reviewedOn],
  ['owner', ({ owner }) => owner],
  ['state', ({ state }) => state],
  ['why', ({ reason }) => reason],
  ['evidence', ({ evidence }) => evidence.map(({ kind, ref, title, addedOn }) => `${kind} ${title} ${ref} (added ${addedOn})`).join('; ')],
  ['replaces', ({ supersedes }) => supersedes],
  ['replaced by', ({ supersededBy }) => supersededBy],
  ['kept until', ({ keepUntil }) => keepUntil],
  ['id', ({ id }) => id],
];

/** RFC 4180, with the mark by which spreadsheets know UTF-8; what a spreadsheet would take for a formula is kept a text. */
function recordsCsv(records: readonly PackRecord[]): string {
  const rows = [columns.map(([name]) => name), ...records.map((record) => columns.map(([, of]) => of(record) ?? ''))];
  return `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The manifest as `sha256sum -c` reads it. */
export const manifestText = (hashes: readonly { readonly path: string; readonly sha256: string }[]): string =>
  hashes.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
