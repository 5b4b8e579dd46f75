import type { Instant } from '../../../platform/rules/units';

export interface QueuedTicket {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly priority: string;
  readonly status: string;
  readonly created: Instant;
  /** Account id of who has it; null if nobody. */
  readonly assignee: string | null;
}

/** Names of priorities, those of equal urgency together, the most urgent first. */
const urgency: readonly (readonly string[])[] = [
  ['P1', 'Highest', 'Critical'],
  ['P2', 'High'],
  ['P3', 'Medium'],
  ['P4', 'Low'],
  ['P5', 'Lowest'],
];

/** One thing at a time, the most urgent first, of equal ones the oldest. Where a site has priorities of its own names, Jira's order stands. */
export function queueOrder<Queued extends Pick<QueuedTicket, 'priority' | 'created'>>(tickets: readonly Queued[]): readonly Queued[] {
  if (tickets.some(({ priority }) => rankOf(priority) === -1)) return tickets;
  return [...tickets].sort((a, b) => rankOf(a.priority) - rankOf(b.priority) || (a.created < b.created ? -1 : 1));
}

const rankOf = (priority: string): number =>
  urgency.findIndex((names) => names.some((name) => name.toLowerCase() === priority.toLowerCase()));
