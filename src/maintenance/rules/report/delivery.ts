import type { Instant } from '../../../platform/rules/units';

/** Why something the client gets is still to be made. */
export type Waiting = 'connectConfluence' | 'chooseSpace' | 'noAnswer' | 'refused';

/**
 * One of the things that a resolved ticket leaves behind. `covers` is the resolving that it is about, since a ticket can be opened and resolved
 * again. What somebody changed or deleted by hand is kept as it is.
 */
export type Delivery =
  | { readonly state: 'due'; readonly why?: Waiting; readonly id?: string }
  /** `of` tells which of several texts stands there: when a Tech Note was written. */
  | { readonly state: 'done'; readonly id: string; readonly covers: Instant; readonly of?: string }
  | { readonly state: 'kept'; readonly because: 'changedByHand' | 'deleted' | 'titleTaken'; readonly id?: string }
  | { readonly state: 'none'; readonly covers: Instant };

/** Whether it is yet to be made, or brought up to date, for this resolving. */
export function isDueFor(delivery: Delivery, resolvedAt: Instant): boolean {
  if (delivery.state === 'due') return true;
  return delivery.state !== 'kept' && delivery.covers !== resolvedAt;
}

export const idOf = (delivery: Delivery): string | undefined => ('id' in delivery ? delivery.id : undefined);
