import type { Client, ClientId, HipaaStatus } from '../../clients/rules/client';
import type { DateOnly } from '../../platform/rules/units';
import { boundClients, type BoundClient } from './agreement-facts';
import type { Binder, BinderId, BinderMode, StrayPage } from './binder';
import { programmeOf, type Programme } from './programme';
import { teamGap, type BinderTeam } from './team';
import { vendorsList, type VendorListed } from './vendors-list';
import { standings, type SectionStanding } from './section-view';

/** A binder in the list of all. */
export interface BinderListed {
  readonly id: BinderId;
  readonly mode: BinderMode;
  readonly spaceKey: string;
  readonly cover: string | null;
  readonly isMade: boolean;
  readonly sections: readonly SectionStanding[];
  readonly isReady: boolean;
  /** Who alone may see it; null where its space decides. */
  readonly team: BinderTeam | null;
  /** Pages that are not where they belong. */
  readonly strays: readonly StrayPage[];
}

export interface ClientListed {
  readonly id: ClientId;
  readonly name: string;
  readonly hipaa: HipaaStatus;
  readonly hasSpace: boolean;
  readonly binder: BinderListed | null;
  readonly programme: Programme;
}

export interface BindersList {
  readonly outcome: 'binders';
  readonly today: DateOnly;
  readonly own: BinderListed | null;
  /** Clients that are bound by HIPAA, or have a binder all the same: those with most to do first. */
  readonly clients: readonly ClientListed[];
  /** Binders of former clients, which are kept and asked for nothing; by name. */
  readonly former: readonly ClientListed[];
  readonly ready: number;
  readonly of: number;
  readonly notDocumented: number;
  /** Records of all binders that want something within thirty days. */
  readonly dueSoon: number;
  /** Of all binders, those without an agreement somewhere first. */
  readonly vendors: readonly VendorListed[];
}

interface Given {
  readonly clients: readonly Client[];
  readonly binders: readonly Binder[];
}

/** All binders and how they stand on a day. */
export function bindersList({ clients, binders }: Given, today: DateOnly): BindersList {
  const byId = new Map(binders.map((binder) => [binder.id, listed(binder, today, boundClients(clients))]));
  const concerned = clients.filter(({ id, status, hipaa }) => status === 'active' && (hipaa !== 'none' || byId.has(id)));
  const own = byId.get('own');
  const rowOf = ({ id, name, hipaa, space }: Client): ClientListed => {
    const binder = byId.get(id) ?? null;
    return { id, name, hipaa, hasSpace: space !== undefined, binder, programme: programmeOf(own, binder) };
  };
  const rows = concerned.map(rowOf);
  const kept = clients.filter(({ id, status }) => status === 'former' && byId.has(id));
  const all = [...(own ? [own] : []), ...rows.map(({ binder }) => binder)].flatMap((binder) => binder ?? []);
  const counted = all.flatMap(({ sections }) => sections.filter(({ section }) => section.scored));
  return {
    outcome: 'binders',
    today,
    own: own ?? null,
    clients: rows.sort((one, other) => openIn(other.binder) - openIn(one.binder) || one.name.localeCompare(other.name)),
    former: kept.map(rowOf).sort((one, other) => one.name.localeCompare(other.name)),
    ready: all.filter(({ isReady }) => isReady).length,
    of: rows.length + 1,
    vendors: vendorsList(binders, today),
    notDocumented: counted.reduce((sum, { verdict }) => sum + (verdict?.notDocumented ?? 1), 0),
    dueSoon: counted.reduce((sum, { verdict }) => sum + (verdict?.dueSoon ?? 0), 0),
  };
}

const isOpen = ({ section, verdict }: SectionStanding): boolean =>
  section.scored && verdict?.tone !== 'green' && verdict?.tone !== 'soon' && verdict?.tone !== 'grey';

/** How many sections are not in order; a client without a binder comes before all others. */
const openIn = (binder: BinderListed | null): number => (binder ? binder.sections.filter(isOpen).length : 100);

/** A binder as lists show it, with how its sections stand on a day. */
export function listed(binder: Binder, today: DateOnly, bound: readonly BoundClient[] = []): BinderListed {
  const sections = standings(binder, today, bound);
  const { id, mode, space, pages, state, team = null, strays = [] } = binder;
  const isMade = state === 'made';
  const isReady = isMade && !sections.some(isOpen) && (team === null || teamGap(team) === null);
  return { id, mode, spaceKey: space.key, cover: pages.cover ?? null, isMade, sections, isReady, team, strays };
}
