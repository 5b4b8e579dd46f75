import type { Imported } from '../../../src/clients/import-clients';
import type { ClientDraft } from '../../../src/clients/rules/client';
import { call } from '../ui/call';
import { Refused } from '../ui/refused';
import { sentenceOf } from '../ui/sentence-of';

/** How far an import is; `stopped` says why it went no further, `left` is what a repetition has to do. */
export interface ImportProgress {
  readonly imported: Imported;
  readonly left: readonly ClientDraft[];
  readonly waiting: boolean;
  readonly stopped: string | null;
}

/** Sends the drafts in parts, and waits where the server asks to; what was sent before a failure stays saved. Answers how it ended. */
export async function importInParts(start: ImportProgress, onProgress: (progress: ImportProgress) => void): Promise<ImportProgress> {
  let progress: ImportProgress = { ...start, stopped: null };
  let waits = 0;
  while (progress.left.length > 0 && progress.stopped === null) {
    try {
      const { imported, left } = progress;
      const part = await call('importClients', { drafts: left.slice(0, partSize) });
      progress = { ...progress, imported: sum(imported, part), left: left.slice(partSize), waiting: false };
      waits = 0;
    } catch (thrown) {
      const waitsOn = thrown instanceof Refused && thrown.code === 'askedToWait' && waits < mostWaits;
      progress = { ...progress, waiting: waitsOn, stopped: waitsOn ? null : sentenceOf(thrown) };
    }
    onProgress(progress);
    if (!progress.waiting) continue;
    waits += 1;
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
  }
  return progress;
}

/** The most that one call takes. */
const partSize = 200;
const mostWaits = 10;
const waitMilliseconds = 15_000;

const sum = (one: Imported, other: Imported): Imported => ({
  added: one.added + other.added,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
});
