import { useRef, useState } from 'react';
import { exportFormat, leftOut, summedUp, type ExportHead, type KindSums } from '../../../../src/setup/rules/data/export-line';
import type { RowPlace } from '../../../../src/setup/rules/data/row-place';
import { call } from '../../ui/call';
import { saveText } from '../../ui/save-text';
import { sentenceOf } from '../../ui/sentence-of';
import { serverInstant } from '../../ui/server-instant';
import { hashOf } from './hash-of';
import { rowSchemas } from './row-schemas';

export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly share: number; readonly rows: number }
  /** What was fetched is kept, and gone on with. */
  | { readonly is: 'stopped'; readonly sentence: string; readonly rows: number }
  | { readonly is: 'done'; readonly head: ExportHead };

interface Fetched {
  readonly parts: string[];
  readonly kinds: KindSums;
  readonly rows: number;
  readonly place: RowPlace | null;
}

const nothing: Fetched = { parts: [], kinds: {}, rows: 0, place: { entity: 0 } };

/** Fetches all rows step by step and hands them to the browser as one file. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const fetched = useRef<Fetched>(nothing);

  const goOn = async (): Promise<void> => {
    try {
      while (fetched.current.place !== null) {
        const { parts, kinds, rows, place } = fetched.current;
        const step = await call('exportRows', place);
        const text = step.lines.map(({ line }) => `${JSON.stringify(line)}\n`).join('');
        fetched.current = {
          parts: [...parts, text],
          kinds: summedUp(kinds, step.lines),
          rows: rows + step.lines.length,
          place: step.next,
        };
        setState({ is: 'running', share: (step.next?.entity ?? step.entities) / step.entities, rows: fetched.current.rows });
      }
      setState({ is: 'done', head: await save(fetched.current) });
      fetched.current = nothing;
    } catch (thrown) {
      setState({ is: 'stopped', sentence: sentenceOf(thrown), rows: fetched.current.rows });
    }
  };
  const start = (): void => {
    setState({ is: 'running', share: 0, rows: fetched.current.rows });
    void goOn();
  };
  return { state, start };
}

async function save({ parts, kinds, rows }: Fetched): Promise<ExportHead> {
  const rest = parts.join('');
  const [sha256, schema] = await Promise.all([hashOf(rest), rowSchemas()]);
  const head: ExportHead = { rounds: 'export', format: exportFormat, madeAt: serverInstant(), kinds, rows, sha256, leftOut, schema };
  saveText(`rounds-${head.madeAt.slice(0, 10)}.jsonl`, 'application/jsonl', [`${JSON.stringify(head)}\n`, rest]);
  return head;
}
