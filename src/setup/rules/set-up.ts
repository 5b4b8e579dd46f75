import type { TicketKind } from '../../clients/rules/ticket-types';
import type { Instant } from '../../platform/rules/units';
import type { Named } from './site-facts';

interface InProject {
  readonly id: string;
  readonly key: string;
}

/** Something that Rounds adds to the site. Its id is null until it is known. */
export type Thing =
  | { readonly kind: 'type'; readonly ticket: TicketKind; readonly name: string; readonly id: string | null }
  | { readonly kind: 'inScheme'; readonly scheme: Named; readonly type: Named }
  | { readonly kind: 'panel'; readonly project: InProject; readonly task: string | null }
  | {
      readonly kind: 'requestType';
      readonly project: InProject;
      readonly name: string;
      readonly issueType: string;
      readonly id: string | null;
    };

/** Noted as `making` before Jira is asked, and as `made` once it is known to be there; as `removing` while Jira takes it away in a task of its own. */
export interface Made {
  readonly thing: Thing;
  readonly state: 'making' | 'made' | 'removing';
  readonly by: string;
  readonly at: Instant;
}

/** What was decided about the site, and what Rounds made there, the oldest first. */
export interface SetUp {
  /** Ids of projects; null until somebody chose any. */
  readonly projects: readonly string[] | null;
  /** Names for types that are to be made, where they are not the usual ones. */
  readonly names: Readonly<Partial<Record<TicketKind, string>>>;
  readonly made: readonly Made[];
}

export const nothingSetUp: SetUp = { projects: null, names: {}, made: [] };

/** By which a thing is known before and after it is made. */
export function identityOf(thing: Thing): string {
  switch (thing.kind) {
    case 'type':
      return `type:${thing.ticket}:${thing.name.toLowerCase()}`;
    case 'inScheme':
      return `scheme:${thing.scheme.id}:${thing.type.id}`;
    case 'panel':
      return `panel:${thing.project.id}`;
    case 'requestType':
      return `request-type:${thing.project.id}:${thing.issueType}`;
  }
}

/** The list with these things in place of what it had of the same identities. */
export function withThings(made: readonly Made[], things: readonly Thing[], as: Pick<Made, 'state' | 'by' | 'at'>): readonly Made[] {
  const identities = things.map(identityOf);
  return [...made.filter(({ thing }) => !identities.includes(identityOf(thing))), ...things.map((thing) => ({ thing, ...as }))];
}
