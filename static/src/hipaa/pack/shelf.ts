import type { Shelf } from '../../../../src/hipaa/rules/pack/run-pack';

/** A shelf of the browser's own: what lies on it is on the disk, not in memory, and is there again after a reload. */
export interface BrowserShelf extends Shelf {
  /** What lies there under that name, without reading it. */
  readonly blob: (name: string) => Promise<Blob>;
  readonly clear: () => Promise<void>;
  /** Whether it survives a reload. */
  readonly lasts: boolean;
}

/** The browser's private file system; where it has none, as in some private windows, memory. */
export async function openShelf(binder: string): Promise<BrowserShelf> {
  const name = `pack-${binder.replaceAll(/[^\w-]/g, '-')}`;
  try {
    const root = await navigator.storage.getDirectory();
    return onDisk(root, name, await root.getDirectoryHandle(name, { create: true }));
  } catch {
    return inMemory();
  }
}

function onDisk(root: FileSystemDirectoryHandle, name: string, first: FileSystemDirectoryHandle): BrowserShelf {
  let folder = first;
  const blob = async (file: string): Promise<File> => (await folder.getFileHandle(file)).getFile();
  return {
    lasts: true,
    blob,
    read: async (file) => {
      const found = await blob(file).catch(() => undefined);
      return found?.text();
    },
    // what is written is there only once it is closed, all of it at once
    write: async (file, content) => {
      const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    clear: async () => {
      await root.removeEntry(name, { recursive: true });
      folder = await root.getDirectoryHandle(name, { create: true });
    },
  };
}

function inMemory(): BrowserShelf {
  const kept = new Map<string, Blob>();
  return {
    lasts: false,
    blob: (file) => Promise.resolve(kept.get(file) ?? new Blob()),
    read: (file) => kept.get(file)?.text() ?? Promise.resolve(undefined),
    write: (file, content) => Promise.resolve(void kept.set(file, new Blob([content]))),
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
}
