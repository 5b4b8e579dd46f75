import type { FetchedFile, Missing, PackChange, PackFile, PackHead, PackPage, PackRecord } from './pack';

/** How far a pack has come: small enough to be kept after every step. Pages and files lie beside it, each by its own name. */
export interface PackState {
  readonly head: PackHead | null;
  readonly records: Readonly<Record<string, readonly PackRecord[]>>;
  readonly log: { readonly changes: readonly PackChange[]; readonly next: string | null; readonly done: boolean };
  /** Ids of pages that were read. */
  readonly read: readonly string[];
  /** Files of each page whose files were listed. */
  readonly files: Readonly<Record<string, readonly PackFile[]>>;
  readonly fetched: Readonly<Record<string, FetchedFile>>;
  /** Pages and files that were there at first and could not be had, by id. */
  readonly lost: Readonly<Record<string, Missing>>;
}

export const noPack: PackState = {
  head: null,
  records: {},
  log: { changes: [], next: null, done: false },
  read: [],
  files: {},
  fetched: {},
  lost: {},
};

export type PackStep =
  | { readonly kind: 'open' }
  | { readonly kind: 'records'; readonly section: string }
  | { readonly kind: 'log'; readonly after: string | null }
  | { readonly kind: 'pages'; readonly ids: readonly string[] }
  | { readonly kind: 'files'; readonly page: string }
  | { readonly kind: 'file'; readonly file: PackFile };

/** What a step brought. */
export type PackFinding =
  | { readonly kind: 'open'; readonly head: PackHead }
  | { readonly kind: 'records'; readonly section: string; readonly records: readonly PackRecord[]; readonly gaps: readonly string[] }
  | { readonly kind: 'log'; readonly changes: readonly PackChange[]; readonly next: string | null }
  | { readonly kind: 'pages'; readonly asked: readonly string[]; readonly pages: readonly Pick<PackPage, 'id'>[] }
  | { readonly kind: 'files'; readonly page: string; readonly files: readonly PackFile[] | 'gone' }
  | { readonly kind: 'file'; readonly file: PackFile; readonly fetched: FetchedFile | 'gone' | 'leftOut' };

const pagesAtOnce = 20;

/** What is to be done next; undefined when everything is there. Any step may be done twice: the second brings the same. */
export function nextStep(state: PackState): PackStep | undefined {
  const { head, records, log, read, lost } = state;
  if (head === null) return { kind: 'open' };
  const section = head.sections.find(({ id, readable }) => readable && records[id] === undefined);
  if (section) return { kind: 'records', section: section.id };
  if (!log.done) return { kind: 'log', after: log.next };
  const unread = head.pages.filter(({ id }) => !read.includes(id) && lost[id] === undefined).slice(0, pagesAtOnce);
  if (unread.length > 0) return { kind: 'pages', ids: unread.map(({ id }) => id) };
  const unlisted = read.find((id) => state.files[id] === undefined && lost[id] === undefined);
  if (unlisted !== undefined) return { kind: 'files', page: unlisted };
  const file = allFiles(state).find(({ id }) => state.fetched[id] === undefined && lost[id] === undefined);
  return file && { kind: 'file', file };
}

/** The state after a step. */
export function withFinding(state: PackState, found: PackFinding): PackState {
  switch (found.kind) {
    case 'open':
      return { ...state, head: found.head };
    case 'records':
      return withRecords(state, found);
    case 'log':
      return { ...state, log: { changes: [...state.log.changes, ...found.changes], next: found.next, done: found.next === null } };
    case 'pages':
      return withPages(state, found.asked, new Set(found.pages.map(({ id }) => id)));
    case 'files':
      return found.files === 'gone'
        ? withLost(state, found.page, titleOf(state, found.page), 'It was deleted, or hidden from you, while the pack was made.')
        : { ...state, files: { ...state.files, [found.page]: found.files } };
    case 'file':
      return withFile(state, found.file, found.fetched);
  }
}

/** A section's records bring all of its gaps; what a pack begins with has only the first of them. */
function withRecords(
  { head, ...state }: PackState,
  { section, records, gaps }: Extract<PackFinding, { readonly kind: 'records' }>,
): PackState {
  const sections = (head?.sections ?? []).map((each) => (each.id === section ? { ...each, gaps } : each));
  return { ...state, head: head && { ...head, sections }, records: { ...state.records, [section]: records } };
}

function withPages(state: PackState, asked: readonly string[], there: ReadonlySet<string>): PackState {
  const gone = asked.filter((id) => !there.has(id));
  const kept: PackState = { ...state, read: [...state.read, ...asked.filter((id) => there.has(id))] };
  return gone.reduce(
    (so, id) => withLost(so, id, titleOf(state, id), 'It was deleted, or hidden from you, while the pack was made.'),
    kept,
  );
}

function withFile(state: PackState, { id, title, page }: PackFile, fetched: FetchedFile | 'gone' | 'leftOut'): PackState {
  if (typeof fetched === 'object') return { ...state, fetched: { ...state.fetched, [id]: fetched } };
  const why =
    fetched === 'gone' ? 'It was deleted, or hidden from you, while the pack was made.' : 'It could not be fetched and was left out.';
  return withLost(state, id, `${title}, a file of ${titleOf(state, page)}`, why);
}

const withLost = (state: PackState, id: string, what: string, why: string): PackState => ({
  ...state,
  lost: { ...state.lost, [id]: { what, why } },
});

const titleOf = ({ head }: PackState, page: string): string => head?.pages.find(({ id }) => id === page)?.title ?? page;

/** The files of every page that was listed, in the order of the pages. */
export const allFiles = ({ head, files }: PackState): readonly PackFile[] => (head?.pages ?? []).flatMap(({ id }) => files[id] ?? []);

/** How much is done, of what is known by now. */
export function progressOf(state: PackState): { readonly done: number; readonly of: number } {
  const pages = state.head?.pages.length ?? 1;
  const files = allFiles(state);
  const lost = Object.keys(state.lost).length;
  const done = state.read.length + Object.keys(state.files).length + Object.keys(state.fetched).length + 2 * lost;
  return { done: Math.min(done, 2 * pages + files.length), of: 2 * pages + files.length };
}

/** What a pack does not hold, whatever the reason. */
export const missingFrom = ({ head, lost }: PackState): readonly Missing[] => [...(head?.missing ?? []), ...Object.values(lost)];
