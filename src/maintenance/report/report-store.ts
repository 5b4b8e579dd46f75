import type { Instant } from '../../platform/rules/units';
import { rowsOf } from '../../platform/store/rows';
import type { ChecklistHead } from '../rules/checklist';
import { isDueFor, type Delivery } from '../rules/report/delivery';
import type { ExtraWork } from '../rules/report/extra-work';

/** What a resolved maintenance ticket leaves to its client, keyed by the ticket's id. */
export interface Report {
  readonly ticket: { readonly id: string; readonly key: string };
  readonly head: ChecklistHead;
  /** When it was resolved last; null while it is open. */
  readonly resolvedAt: Instant | null;
  /** Somebody began to deliver then, and did not note how it ended. */
  readonly attempt: Instant | null;
  readonly comment: Delivery;
  readonly page: Delivery;
  readonly note: Delivery;
  /** The month's numbers by item, for the trend of later months. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly extra: readonly ExtraWork[];
}

/** Whether something is yet to be made. */
export const isDue = ({ resolvedAt, comment, page, note }: Report): boolean =>
  resolvedAt !== null && [comment, page, note].some((delivery) => isDueFor(delivery, resolvedAt));

export const reports = rowsOf<Report>('report', (report) => ({
  due: isDue(report),
  resolvedAt: report.resolvedAt ?? '',
  client: report.head.client,
  period: report.head.period,
}));

const due: Delivery = { state: 'due' };

/** The report of a ticket about which nothing is known yet. */
export const freshReport = (ticket: Report['ticket'], head: ChecklistHead): Report => ({
  ticket,
  head,
  resolvedAt: null,
  attempt: null,
  comment: due,
  page: due,
  note: due,
  numbers: {},
  extra: [],
});
