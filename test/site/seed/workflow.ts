import type { Status, Transition } from '../jira/world';

const open: Status = { id: '1', name: 'Open', category: 'new' };
const inProgress: Status = { id: '3', name: 'In progress', category: 'indeterminate' };
const waiting: Status = { id: '10100', name: 'Waiting for customer', category: 'indeterminate' };
const resolved: Status = { id: '5', name: 'Resolved', category: 'done' };
const closed: Status = { id: '6', name: 'Closed', category: 'done' };

/** The statuses of the desk, in the order in which a ticket goes through them. */
export const statuses = { open, waiting, inProgress, resolved, closed } as const;

const unresolved = [open.id, inProgress.id, waiting.id];

export const transitions: readonly Transition[] = [
  { id: '11', name: 'Start work', from: [open.id, waiting.id], to: inProgress.id },
  { id: '21', name: 'Ask the customer', from: [open.id, inProgress.id], to: waiting.id },
  { id: '31', name: 'Resolve', from: unresolved, to: resolved.id, resolution: 'Done' },
  { id: '41', name: 'Close', from: [resolved.id], to: closed.id, resolution: 'Done' },
  { id: '51', name: 'Reopen', from: [resolved.id, closed.id], to: open.id },
];
