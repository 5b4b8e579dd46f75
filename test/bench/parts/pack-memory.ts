import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { framePack } from '../../../src/hipaa/rules/pack/frame-pack';
import type { PackHead } from '../../../src/hipaa/rules/pack/pack';
import { runPack, type PackHands, type Shelf } from '../../../src/hipaa/rules/pack/run-pack';
import { instant } from '../../../src/platform/rules/units';
import { atMost, informs, type Row } from '../row';

const megabyte = 2 ** 20;
const pages = 200;
const at = instant('2026-11-20T15:00:00.000Z');

/** A pack of 200 pages whose files lie on a disk, as a browser's private files do. Files are made up as they are asked for, and come one at a time. */
export async function packMemory(files = 32, each = 32 * megabyte): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-pack-'));
  const shelf = onDisk(folder);
  const before = inUse();
  let peak = before;
  const look = (): void => {
    peak = Math.max(peak, inUse());
  };
  const begun = performance.now();
  const state = await runPack(hands(shelf, files, each, look));
  const pack = await framePack({ shelf, sha256 }, state);
  look();
  const onShelf = pack?.parts.reduce((sum, part) => sum + ('onShelf' in part ? statSync(join(folder, part.onShelf)).size : 0), 0) ?? 0;
  rmSync(folder, { recursive: true });
  const what = `Make a pack of ${String(pages)} pages and ${String(Math.round(onShelf / megabyte))} MB of files`;
  return [
    atMost(what, 'memory at its peak', Math.ceil((peak - before) / megabyte), 512, 'MB'),
    atMost(what, 'files missing', files + 2 * pages + 6 - (pack?.files ?? 0), 0, ''),
    informs(what, 'seconds', ((performance.now() - begun) / 1_000).toFixed(1)),
  ];
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

function onDisk(folder: string): Shelf {
  const read = (name: string): string | undefined => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) => Promise.resolve(read(name)),
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return Promise.resolve();
    },
  };
}

function hands(shelf: Shelf, files: number, each: number, look: () => void): PackHands {
  const words = 'Words of a page that somebody wrote. '.repeat(200);
  const document = JSON.stringify({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
  const head: PackHead = {
    ...{ outcome: 'pack', binder: 'own', title: 'HIPAA binder', madeAt: at, madeBy: 'Hugo', sections: [], missing: [] },
    pages: Array.from({ length: pages }, (_, place) => ({ id: String(place), title: `Page ${String(place)}` })),
  };
  const page = (id: string) => ({
    id,
    title: `Page ${id}`,
    version: { number: 1, createdAt: at },
    body: { atlas_doc_format: { value: document } },
  });
  const file = (id: string) => ({ id: `att${id}`, title: 'Scan.pdf', fileSize: each, fileId: id, createdAt: at, version: { number: 1 } });
  return {
    shelf,
    sha256,
    open: () => Promise.resolve(head),
    records: () => Promise.resolve({ records: [], gaps: [] }),
    log: () => Promise.resolve({ changes: [], next: null }),
    wiki: (path) => {
      look();
      const listed = /pages\/(\d+)\/attachments/.exec(path)?.[1];
      const results = listed === undefined ? idsIn(path).map(page) : Number(listed) < files ? [file(listed)] : [];
      // the bridge hands a file over in base64
      const bytes = () => Promise.resolve(new Uint8Array(Buffer.from(Buffer.alloc(each, 7).toString('base64'), 'base64')));
      return Promise.resolve({ status: 200, bytes, json: () => Promise.resolve({ results, _links: {} }) });
    },
    onProgress: look,
    isStopped: () => false,
  };
}

const idsIn = (path: string): readonly string[] => new URLSearchParams(path.split('?')[1]).get('id')?.split(',') ?? [];
