import type { ClockAction } from './clock-action';

/** Ids of the tickets on which others may see that something changed. */
export function ticketsOf(action: ClockAction): readonly string[] {
  switch (action.name) {
    case 'startTimer':
    case 'noteWithoutTime':
      return [action.on.id];
    case 'switchTimer':
    case 'interruptTimer':
      return distinct([action.on.id, action.left.ticket.id]);
    case 'goBack':
      return distinct([action.parked.ticket.id, ...(action.left === null ? [] : [action.left.ticket.id])]);
    case 'stopTimer':
    case 'discardTimer':
      return [action.left.ticket.id];
    case 'undoStop':
    case 'deleteEntry':
    case 'restoreEntry':
      return [action.entry.ticket.id];
  }
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
