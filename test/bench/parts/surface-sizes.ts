import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildStatic } from '../../../.config/build-static.mjs';
import { atMost, type Row } from '../row';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

const folder = 'static/dist';
const surfaceBudget = 150;

/** The JavaScript of each surface's first load, in kB after gzip: all that the entry and the surface's own chunk import statically. */
export async function surfaceSizes(): Promise<readonly Row[]> {
  await buildStatic();
  const chunks = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Chunks;
  const entries = Object.keys(chunks).filter((key) => chunks[key]?.isEntry);
  const surfaces = Object.keys(chunks).filter((key) => key.startsWith('src/surfaces/'));
  return surfaces.map((surface) => {
    const files = reachable(chunks, [...entries, surface]);
    const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length, 0);
    return atMost('First load of each surface (JavaScript, gzip)', chunks[surface]?.name ?? surface, bytes / 1_000, surfaceBudget, 'kB');
  });
}

function reachable(chunks: Chunks, from: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const key of from) {
    const chunk = chunks[key];
    if (!chunk || seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    reachable(chunks, chunk.imports ?? [], seen);
  }
  return seen;
}
