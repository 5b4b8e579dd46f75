import { useState } from 'react';
import type { Client, ClientDraft } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import type { ClientLine } from '../../../src/clients/rules/read-client-rows';
import { importInParts, type ImportProgress } from './import-in-parts';
import { readFile } from './read-file';

export type ImportStep =
  | { readonly step: 'choose'; readonly problems: readonly string[]; readonly file: string | null }
  | { readonly step: 'preview'; readonly file: string; readonly lines: readonly ClientLine[] }
  | { readonly step: 'importing'; readonly total: number; readonly progress: ImportProgress }
  | { readonly step: 'ended'; readonly total: number; readonly same: number; readonly progress: ImportProgress };

export interface Import {
  readonly now: ImportStep;
  readonly choose: (file: File) => void;
  readonly confirm: (lines: readonly ClientLine[]) => void;
  /** Goes on after it was stopped. */
  readonly goOn: (ended: ImportStep & { readonly step: 'ended' }) => void;
  readonly startAnew: () => void;
}

const atFirst: ImportStep = { step: 'choose', problems: [], file: null };

/** Choose, preview, confirm, import: nothing is sent before `confirm`. */
export function useImport(choices: ClientChoices, clients: readonly Client[], onImported: () => Promise<void>): Import {
  const [now, setNow] = useState<ImportStep>(atFirst);

  const choose = async (file: File): Promise<void> => {
    const read = await readFile(file, choices, clients);
    setNow(
      'problems' in read
        ? { step: 'choose', problems: read.problems, file: file.name }
        : { step: 'preview', file: file.name, lines: read.lines },
    );
  };

  const run = async (total: number, same: number, start: ImportProgress): Promise<void> => {
    const show = (progress: ImportProgress): void => setNow({ step: 'importing', total, progress });
    show({ ...start, stopped: null });
    const progress = await importInParts(start, show);
    await onImported();
    setNow({ step: 'ended', total, same, progress });
  };

  return {
    now,
    choose: (file) => void choose(file),
    confirm: (lines) => {
      const left = draftsOf(lines);
      const same = lines.filter(({ verdict }) => verdict === 'same').length;
      void run(left.length, same, { imported: { added: 0, updated: 0, unchanged: 0 }, left, waiting: false, stopped: null });
    },
    goOn: ({ total, same, progress }) => void run(total, same, progress),
    startAnew: () => setNow(atFirst),
  };
}

const draftsOf = (lines: readonly ClientLine[]): readonly ClientDraft[] => lines.flatMap((line) => ('draft' in line ? [line.draft] : []));
