import { useRef, useState } from 'react';
import type { Import } from '../../../../src/setup/data/import-rows';
import { batchFrom, headAndRest, readExport, type ExportRead } from '../../../../src/setup/rules/data/read-export';
import { rowProblemBy } from '../../../../src/setup/rules/data/row-problem';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { hashOf } from './hash-of';
import { rowSchemas } from './row-schemas';
import { say } from '../../ui/words/say';

type Export = Extract<ExportRead, { outcome: 'read' }>;

export type ImportState =
  | { readonly is: 'idle'; readonly problem?: string }
  | { readonly is: 'ready'; readonly file: string; readonly found: Export }
  | { readonly is: 'running'; readonly done: number; readonly rows: number }
  | { readonly is: 'stopped'; readonly sentence: string }
  | { readonly is: 'done'; readonly rows: number };

const unread: ImportState = { is: 'idle', problem: say('The file could not be read. Please choose it again.') };

/** Reads an export, shows what it holds, and takes it in step by step. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const chosen = useRef<Export | null>(null);

  const readyWith = async (file: string, text: string): Promise<ImportState> => {
    const [sha256, schemas] = await Promise.all([hashOf(headAndRest(text).rest), rowSchemas()]);
    const found = readExport(text, sha256, rowProblemBy(schemas));
    if (found.outcome === 'unreadable') return { is: 'idle', problem: found.sentence };
    chosen.current = found;
    return { is: 'ready', file, found };
  };
  const choose = async (file: File): Promise<void> => {
    const text = await file.text().catch(() => null);
    setState(text === null ? unread : await readyWith(file.name, text));
  };
  const takeIn = async ({ head, lines }: Export): Promise<void> => {
    try {
      const { sha256, format, rows, kinds } = head;
      let step: Import = await call('beginImport', { sha256, format, rows, kinds });
      while (step.done < rows) {
        setState({ is: 'running', done: step.done, rows });
        step = await call('importRows', { sha256, from: step.done, lines: batchFrom(lines, step.done) });
      }
      setState({ is: 'done', rows });
    } catch (thrown) {
      setState({ is: 'stopped', sentence: sentenceOf(thrown) });
    }
  };
  const start = (): void => {
    if (chosen.current === null) return;
    setState({ is: 'running', done: 0, rows: chosen.current.head.rows });
    void takeIn(chosen.current);
  };
  return { state, choose: (file: File) => void choose(file), start, leave: () => setState({ is: 'idle' }) };
}
