import type { Instant } from '../../platform/rules/units';

/** What the firm demands of time; nothing until a manager asks for it. */
export interface Gates {
  /** Tickets that are done take no new time before they are reopened. */
  readonly noTimeOnDone: boolean;
}

export const gatesAtFirst: Gates = { noTimeOnDone: false };

/** Who set the gates so, and when. */
export interface GatesSet extends Gates {
  readonly at: Instant;
  readonly by: string;
}
