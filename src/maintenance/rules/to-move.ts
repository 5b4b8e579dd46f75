import type { Client } from '../../clients/rules/client';
import type { Month } from '../../platform/rules/units';
import type { PlanConflicts } from './merge/joined-plan';

/** A double, and the client that stays. */
export interface Sides {
  readonly from: Client;
  readonly into: Client;
}

/** What a double has in maintenance that goes over to another client. */
export interface MaintenanceToMove {
  readonly signals: number;
  readonly media: number;
  /** The months that are not over, with the ticket that each of the two has. */
  readonly months: readonly { readonly period: Month; readonly from: string | null; readonly into: string | null }[];
  readonly plan: PlanToMove;
}

/** What a double has planned and proved, beside the one that stays. */
export interface PlanToMove {
  /** The one that stays has no plan of its own. */
  readonly isWhole: boolean;
  /** How many of them it lacks. */
  readonly servers: number;
  readonly sites: number;
  readonly items: number;
  /** Items of the double that were checked by hand and by monitoring. */
  readonly checked: number;
  /** Where both have something else; items by their titles. */
  readonly differs: PlanConflicts & { readonly checked: readonly string[] };
  /** Why both together are too much for one plan; null where they are not. */
  readonly problem: string | null;
}
