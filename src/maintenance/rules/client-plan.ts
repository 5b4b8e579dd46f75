import type { ClientId } from '../../clients/rules/client';
import type { Instant } from '../../platform/rules/units';
import type { Frequency } from './template';

/** What to do when a planned day is no working day: nothing, the working day before or after it, or no ticket this month. */
export type BusinessDayRule = 'asIs' | 'earlier' | 'later' | 'skip';

/** What a client has otherwise than the master checklist, item by item. */
export interface ItemPlan {
  readonly leftOut?: { readonly why: string };
  /** Replaces the limit of the item's threshold. */
  readonly limit?: number;
  readonly frequency?: Frequency;
  /** One line for each of the client's servers or sites instead of one line in all. */
  readonly linePer?: 'server' | 'site';
  /** Monitoring has taken this item over: the evidence was looked at and approved (account id, UTC). */
  readonly graduated?: { readonly by: string; readonly at: Instant };
  /** It is checked by hand again, whatever the master checklist says: monitoring missed something, or a manager decided so (account id, UTC). */
  readonly sentBack?: { readonly why: string; readonly by: string; readonly at: Instant };
}

/** How one client's months are planned. Every change is a new version, and a ticket keeps the version it was created with. */
export interface ClientPlan {
  readonly client: ClientId;
  readonly sheet: number;
  /** 0 as long as nobody has changed anything. */
  readonly version: number;
  readonly template: string;
  readonly businessDays: BusinessDayRule;
  /** Working days or not, the ticket is created so many days before the planned one. */
  readonly leadDays: number;
  readonly servers: readonly string[];
  readonly sites: readonly string[];
  /** Whether the remote items go to the outsourced help desk as a block. */
  readonly remoteOutsourced: boolean;
  readonly items: Readonly<Record<string, ItemPlan>>;
  /** Who changed it last and when (account id, UTC); absent in version 0. */
  readonly changed?: { readonly by: string; readonly at: Instant };
}

export const monthlyTemplate = 'monthly';

/** The plan of a client that nobody has planned otherwise. */
export const plainPlan = ({ id, sheet }: { readonly id: ClientId; readonly sheet: number }): ClientPlan => ({
  client: id,
  sheet,
  version: 0,
  template: monthlyTemplate,
  businessDays: 'asIs',
  leadDays: 0,
  servers: [],
  sites: [],
  remoteOutsourced: false,
  items: {},
});
