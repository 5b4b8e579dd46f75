import type { ClockAction } from './clock-action';

/** Ids of the tickets on which others may see that something changed; one that is named by its key only is known once the action was answered. */
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
    case 'correctStart':
    case 'moveTimer':
      return [action.left.ticket.id];
    case 'undoStop':
    case 'deleteEntry':
    case 'restoreEntry':
    case 'editEntry':
    case 'moveEntry':
    case 'splitEntry':
    case 'settleDifference':
    case 'addEntry':
    case 'adoptWorklog':
      return [action.entry.ticket.id];
  }
}

/** The ticket on which it begins something, where one click does that. */
export function workBegunOn(action: ClockAction): string | undefined {
  switch (action.name) {
    case 'startTimer':
    case 'switchTimer':
    case 'interruptTimer':
    case 'noteWithoutTime':
      return action.on.id;
    case 'goBack':
      return action.parked.ticket.id;
    default:
      return undefined;
  }
}

export const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
