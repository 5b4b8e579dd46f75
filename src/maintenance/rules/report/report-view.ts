import type { Instant } from '../../../platform/rules/units';
import type { Delivery } from './delivery';
import type { ExtraWork } from './extra-work';
import type { ServerTime } from './server-time';

/** What the client gets of a ticket, as the firm's people see it. */
export interface ReportView {
  /** Null while the ticket is open. */
  readonly resolvedAt: Instant | null;
  readonly comment: Delivery;
  readonly page: Delivery;
  readonly note: Delivery;
  /** The client's Confluence space; null as long as nobody has chosen one. */
  readonly spaceKey: string | null;
  readonly invoice: string;
  readonly time: ServerTime;
  readonly extra: readonly ExtraWork[];
  readonly version: number;
}
