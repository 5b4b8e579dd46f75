import type { Instant } from '../../platform/rules/units';
import { rowsOf } from '../../platform/store/rows';
import type { CheckId } from '../rules/check/finding';

/** The ticket of a check that fails, from when that was seen until it is well again: intended, or there. One row per check. */
export type CheckTicket =
  | { readonly state: 'creating'; readonly since: Instant; readonly tried: Instant }
  | { readonly state: 'created'; readonly since: Instant; readonly ticket: { readonly id: string; readonly key: string } };

export const checkTickets = rowsOf<CheckTicket>('check-ticket');

/** Carried by the ticket, so that it is looked for before it is made again. */
export const checkKey = 'rounds-check';
export const checkJql = 'selfCheck';
export const checkIdentity = (check: CheckId, since: Instant): string => `${check}:${since}`;
