import type { PackPage } from './pack';
import { manifestPath, manifestText, packFiles } from './pack-files';
import { fileOnShelf, pageOnShelf, type PackHands } from './run-pack';
import type { PackState } from './steps';
import { crc32, fitsZip, zipFrame } from './zip';

/** A part of the zip: bytes, or a file as it lies on the shelf. */
export type ZipPart = Uint8Array<ArrayBuffer> | { readonly onShelf: string };

export interface FramedPack {
  readonly parts: readonly ZipPart[];
  /** Bytes. */
  readonly size: number;
  readonly files: number;
  /** Of the manifest, hexadecimal: it stands for every byte of the pack. */
  readonly sha256: string;
  /** The whole binder as one view to print. */
  readonly view: string;
}

/** A whole pack as the parts of its zip; files stay where they lie. Undefined where it is larger than a zip may be. */
export async function framePack({ shelf, sha256 }: Pick<PackHands, 'shelf' | 'sha256'>, state: PackState): Promise<FramedPack | undefined> {
  const found = packFiles(state, await pagesOn(shelf, state.read));
  if (!found || state.head === null) return undefined;
  const texts = await Promise.all(found.written.map(async ({ path, text }) => withFacts(path, new TextEncoder().encode(text), sha256)));
  const attached = found.attached.flatMap(({ path, file }) => {
    const fetched = state.fetched[file.id];
    return fetched ? [{ path, ...fetched, part: { onShelf: fileOnShelf(file) } }] : [];
  });
  const manifest = await withFacts(manifestPath, new TextEncoder().encode(manifestText([...texts, ...attached])), sha256);
  const entries = [manifest, ...texts, ...attached];
  if (!fitsZip(entries)) return undefined;
  const { before, after, size } = zipFrame(entries, state.head.madeAt);
  const parts = [...entries.flatMap<ZipPart>(({ part }, place) => [before[place] ?? new Uint8Array(), part]), after];
  return { parts, size, files: entries.length, sha256: manifest.sha256, view: found.view };
}

async function pagesOn(shelf: PackHands['shelf'], ids: readonly string[]): Promise<readonly PackPage[]> {
  const pages: PackPage[] = [];
  for (const id of ids) {
    const text = await shelf.read(pageOnShelf(id));
    if (text !== undefined) pages.push(JSON.parse(text) as PackPage);
  }
  return pages;
}

async function withFacts(path: string, bytes: Uint8Array<ArrayBuffer>, sha256: PackHands['sha256']) {
  return { path, size: bytes.length, crc: crc32(bytes), sha256: await sha256(bytes), part: bytes };
}
