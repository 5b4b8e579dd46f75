import type { CellState } from '../../../../src/maintenance/rules/months/month-cell';
import { say } from '../../ui/words/say';

interface CellWords {
  /** A mark and a letter, so that colour is never the only sign. */
  readonly mark: string;
  readonly letter: string;
  readonly word: string;
}

export const cellWords: Readonly<Record<CellState, CellWords>> = {
  done: { mark: '✓', letter: 'D', word: say('done') },
  inProgress: { mark: '◐', letter: 'P', word: say('in progress') },
  created: { mark: '●', letter: 'C', word: say('created') },
  adopted: { mark: '◉', letter: 'A', word: say('adopted') },
  late: { mark: '!', letter: 'L', word: say('late') },
  deleted: { mark: '×', letter: 'X', word: say('deleted in Jira') },
  missing: { mark: '?', letter: 'M', word: say('missing') },
  failed: { mark: '✕', letter: 'F', word: say('failed') },
  skipped: { mark: '–', letter: 'S', word: say('skipped') },
  creating: { mark: '…', letter: '', word: say('being created') },
  planned: { mark: '·', letter: '', word: say('planned') },
  none: { mark: '', letter: '', word: say('no maintenance') },
};
