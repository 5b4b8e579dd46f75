import type { Notes } from '../../../../../src/time/rules/timer';
import type { ClockAction } from './clock-action';

/** The notes that were typed for what was clicked, to be shown where it was refused; empty if there were none. */
export function typedFor(action: ClockAction): string {
  switch (action.name) {
    case 'stopTimer':
    case 'discardTimer':
    case 'noteWithoutTime':
    case 'addEntry':
    case 'adoptWorklog':
      return joined(action.input);
    case 'switchTimer':
    case 'interruptTimer':
    case 'goBack':
      return action.left === null ? '' : joined(action.left);
    case 'editEntry':
      return joined(action.input.facts);
    default:
      return '';
  }
}

const joined = ({ note, internalNote }: Notes): string =>
  [note, internalNote]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
