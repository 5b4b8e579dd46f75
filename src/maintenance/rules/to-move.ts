import type { Month } from '../../platform/rules/units';

/** What a double has in maintenance that goes over to another client. */
export interface MaintenanceToMove {
  readonly signals: number;
  readonly media: number;
  /** The months that are not over, with the ticket that each of the two has. */
  readonly months: readonly { readonly period: Month; readonly from: string | null; readonly into: string | null }[];
}
