import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const sources = ['static/src', 'static/index.html', 'src', '.config', 'package-lock.json'];

/** Whether the screens have to be built: never built, or something they are made from is newer. */
export async function isStaticStale(): Promise<boolean> {
  const built = await changedAt('static/dist/index.html');
  if (built === 0) return true;
  const changes = await Promise.all(sources.map(latestChange));
  return Math.max(...changes) > built;
}

/** Milliseconds since 1970 UTC of the latest change of a file or of any file in a folder. */
async function latestChange(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(0, ...(await Promise.all([path, ...files].map(changedAt))));
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
