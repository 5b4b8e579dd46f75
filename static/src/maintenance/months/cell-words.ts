import type { CellState } from '../../../../src/maintenance/rules/months/month-cell';

interface CellWords {
  /** A mark and a letter, so that colour is never the only sign. */
  readonly mark: string;
  readonly letter: string;
  readonly word: string;
}

export const cellWords: Readonly<Record<CellState, CellWords>> = {
  done: { mark: '✓', letter: 'D', word: 'done' },
  inProgress: { mark: '◐', letter: 'P', word: 'in progress' },
  created: { mark: '●', letter: 'C', word: 'created' },
  adopted: { mark: '◉', letter: 'A', word: 'adopted' },
  late: { mark: '!', letter: 'L', word: 'late' },
  deleted: { mark: '×', letter: 'X', word: 'deleted in Jira' },
  missing: { mark: '?', letter: 'M', word: 'missing' },
  failed: { mark: '✕', letter: 'F', word: 'failed' },
  skipped: { mark: '–', letter: 'S', word: 'skipped' },
  creating: { mark: '…', letter: '', word: 'being created' },
  planned: { mark: '·', letter: '', word: 'planned' },
  none: { mark: '', letter: '', word: 'no maintenance' },
};
