import type { DocumentNode } from '../../../platform/rules/document';
import type { Instant } from '../../../platform/rules/units';
import type { PackChange, PackFile, PackHead, PackPage, PackRecord } from './pack';
import { nextStep, noPack, withFinding, type PackFinding, type PackState, type PackStep } from './steps';
import { crc32 } from './zip';

/** What Confluence answered to the person who makes the pack. */
export interface WikiAnswer {
  readonly status: number;
  readonly json: () => Promise<unknown>;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Where what was fetched is kept, so that a pack that stopped goes on. A write is there as a whole or not at all. */
export interface Shelf {
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
}

/** All that making a pack needs from where it runs. */
export interface PackHands {
  readonly shelf: Shelf;
  readonly open: () => Promise<PackHead>;
  readonly records: (section: string) => Promise<{ readonly records: readonly PackRecord[]; readonly gaps: readonly string[] }>;
  readonly log: (after: string | null) => Promise<{ readonly changes: readonly PackChange[]; readonly next: string | null }>;
  /** Confluence's REST in the person's own name; throws where there was no answer. */
  readonly wiki: (path: string) => Promise<WikiAnswer>;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly onProgress: (state: PackState) => void;
  readonly isStopped: () => boolean;
}

const stateName = 'state.json';
export const pageOnShelf = (id: string): string => `page-${id}.json`;
export const fileOnShelf = ({ id, version }: Pick<PackFile, 'id' | 'version'>): string => `file-${id}-${String(version)}`;

/** A file that does not come whole. */
export class FileRefused extends Error {
  constructor(readonly file: PackFile) {
    super(`${file.title} could not be fetched.`);
    this.name = 'FileRefused';
  }
}

/** How far the pack on the shelf has come. */
export async function packOnShelf(shelf: Shelf): Promise<PackState> {
  const kept = await shelf.read(stateName);
  return kept === undefined || kept === '' ? noPack : (JSON.parse(kept) as PackState);
}

/** Goes on with the pack on the shelf until it is whole or stopped: each step is kept on the shelf before the next begins. */
export async function runPack(hands: PackHands): Promise<PackState> {
  let state = await packOnShelf(hands.shelf);
  for (let step = nextStep(state); step && !hands.isStopped(); step = nextStep(state)) {
    state = withFinding(state, await carryOut(hands, step));
    await hands.shelf.write(stateName, JSON.stringify(state));
    hands.onProgress(state);
  }
  return state;
}

/** Leaves a file out of the pack; it is named among what is missing. */
export async function leaveOut(shelf: Shelf, file: PackFile): Promise<void> {
  const state = withFinding(await packOnShelf(shelf), { kind: 'file', file, fetched: 'leftOut' });
  await shelf.write(stateName, JSON.stringify(state));
}

async function carryOut(hands: PackHands, step: PackStep): Promise<PackFinding> {
  switch (step.kind) {
    case 'open':
      return { kind: 'open', head: await hands.open() };
    case 'records':
      return { ...step, ...(await hands.records(step.section)) };
    case 'log':
      return { kind: 'log', ...(await hands.log(step.after)) };
    case 'pages':
      return { kind: 'pages', asked: step.ids, pages: await readPages(hands, step.ids) };
    case 'files':
      return { kind: 'files', page: step.page, files: await listFiles(hands, step.page) };
    case 'file':
      return { kind: 'file', file: step.file, fetched: await fetchFile(hands, step.file) };
  }
}

interface AnsweredPage {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number; readonly createdAt: Instant };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

/** Reads pages and puts each on the shelf. What is not answered was deleted or is hidden. */
async function readPages({ wiki, shelf }: PackHands, ids: readonly string[]): Promise<readonly PackPage[]> {
  const query = `id=${ids.join(',')}&limit=${String(ids.length)}&body-format=atlas_doc_format`;
  const { results } = (await (await wiki(`/wiki/api/v2/pages?${query}`)).json()) as { readonly results: readonly AnsweredPage[] };
  const pages = results.map(({ id, title, version, body }) => {
    const { content } = JSON.parse(body.atlas_doc_format.value) as { readonly content: readonly DocumentNode[] };
    return { id, title, version: version.number, changedAt: version.createdAt, body: content };
  });
  for (const page of pages) await shelf.write(pageOnShelf(page.id), JSON.stringify(page));
  return pages;
}

interface AnsweredFiles {
  readonly results: readonly {
    readonly id: string;
    readonly title: string;
    readonly fileSize: number;
    readonly fileId: string;
    readonly createdAt: Instant;
    readonly version: { readonly number: number };
  }[];
  readonly _links: { readonly next?: string };
}

async function listFiles({ wiki }: PackHands, page: string): Promise<readonly PackFile[] | 'gone'> {
  const files: PackFile[] = [];
  let path: string | undefined = `/wiki/api/v2/pages/${page}/attachments?limit=250`;
  while (path !== undefined) {
    const answer: WikiAnswer = await wiki(path);
    if (answer.status === 404) return 'gone';
    const { results, _links } = (await answer.json()) as AnsweredFiles;
    files.push(
      ...results.map(({ id, title, fileSize, fileId, createdAt, version }) => ({
        ...{ id, page, title, fileId, size: fileSize, version: version.number, addedAt: createdAt },
      })),
    );
    path = _links.next;
  }
  return files;
}

/** One file at a time: no more than one is ever in memory. */
async function fetchFile({ wiki, shelf, sha256 }: PackHands, file: PackFile) {
  const answer = await wiki(`/wiki/rest/api/content/${file.page}/child/attachment/${file.id}/download`);
  if (answer.status === 404) return 'gone';
  const bytes = await answer.bytes();
  // what comes back as text was altered on its way
  if (bytes.length !== file.size) throw new FileRefused(file);
  await shelf.write(fileOnShelf(file), bytes);
  return { size: bytes.length, crc: crc32(bytes), sha256: await sha256(bytes) };
}
