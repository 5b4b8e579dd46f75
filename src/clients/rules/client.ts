import type { DateOnly, Instant, Minutes, TimeZone } from '../../platform/rules/units';

export type ClientId = string & { readonly unit: 'client' };
export type ClientStatus = 'prospect' | 'active' | 'former';
export type Contract = 'managed' | 'blockOfHours' | 'hourly' | 'none';
export type HipaaStatus = 'none' | 'coveredEntity' | 'businessAssociate';

/** A customer of the MSP. What is null is not known yet; a client without project or time zone gets no maintenance ticket, and the run says so. */
export interface Client {
  readonly id: ClientId;
  /** Row version; a save that carries an older one is refused. */
  readonly version: number;
  /** The ledger sheet that holds this client's runs; given once, never changed. */
  readonly sheet: number;
  readonly name: string;
  readonly status: ClientStatus;
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly project: { readonly id: string; readonly key: string } | null;
  readonly timeZone: TimeZone | null;
  /** One way, by car. */
  readonly travelMinutes: Minutes | null;
  readonly contract: Contract;
  readonly hipaa: HipaaStatus;
  /** Day of the month, 1 to 31, counted in the client's time zone; a shorter month uses its last day. */
  readonly planDay: number;
  /** Account id of who does the maintenance. */
  readonly assignee: string | null;
  readonly address: string;
  readonly contact: string;
  /** Planned days before this date, in the client's time zone, are not made up for. */
  readonly startsOn: DateOnly;
  /** Where the client's pages are; absent as long as nobody has chosen a space. */
  readonly space?: ClientSpace;
  /** Clients that were merged into this one, and that tickets may still name. */
  readonly also?: readonly AlsoKnown[];
  /** It was a double; its name leads to the one that stayed. */
  readonly merged?: Merged;
}

/** Another name of a client: what counted for that one counts for this one. */
export interface AlsoKnown {
  readonly id: ClientId;
  /** Id of its organization. */
  readonly organization: string | null;
  /** Time before it was billed to the other name, and stays there; null where nothing was billed. */
  readonly from: Instant | null;
}

export interface Merged {
  readonly into: ClientId;
  readonly name: string;
  readonly from: Instant | null;
  readonly at: Instant;
  readonly by: string;
  /** What it was before; absent in merges of an earlier version, which were of active clients. */
  readonly was?: ClientStatus;
}

/** A Confluence space, and the page in it below which the client's reports stand. */
export interface ClientSpace {
  readonly id: string;
  readonly key: string;
  readonly homePage: string;
}

/** What a person enters about a client; the rest is computed. */
export type ClientDraft = Omit<Client, 'id' | 'version' | 'sheet' | 'startsOn' | 'space' | 'also' | 'merged'>;
