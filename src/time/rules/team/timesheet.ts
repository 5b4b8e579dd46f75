import { elapsed } from '../../../platform/rules/elapsed';
import { instant, type Month } from '../../../platform/rules/units';
import { monthsTouched, type Recent, type TicketName, type Worked } from './recent-time';
import { onSiteReasons, reasonFor } from '../on-site-reason';
import { workKinds } from '../timer';

/** Start in milliseconds since 1970 UTC, length in milliseconds, and the places of kind, ticket and interrupted ticket (-1: none), and of the reason where there is one. */
type Line = readonly [id: string, start: number, length: number, kind: number, ticket: number, interrupting: number, reason?: number];

/** All that a technician worked in a month of UTC, packed, since reports read a hundred of these at once. */
export interface Timesheet {
  readonly technician: string;
  readonly month: Month;
  readonly tickets: readonly (readonly [id: string, key: string, client?: string])[];
  readonly lines: readonly Line[];
}

export const emptyTimesheet = (technician: string, month: Month): Timesheet => ({ technician, month, tickets: [], lines: [] });

/** An entry as reports count it; instants in milliseconds since 1970. */
export interface Counted extends Pick<Worked, 'id' | 'ticket' | 'kind' | 'interrupting' | 'reason'> {
  readonly from: number;
  readonly to: number;
}

export function countedIn({ tickets, lines }: Timesheet): readonly Counted[] {
  const names = tickets.map(([id, key, clientId]): TicketName => ({ id, key, ...(clientId === undefined ? {} : { clientId }) }));
  return lines.map(([id, from, length, kind, at, interrupted, why = -1]) => {
    const [ticket = nowhere, interrupting] = [names[at], names[interrupted]];
    const [of, reason] = [workKinds[kind] ?? 'remote', onSiteReasons[why]];
    const counted = { id, ticket, kind: of, from, to: from + length, ...reasonFor(of, reason) };
    return interrupting ? { ...counted, interrupting } : counted;
  });
}

const nowhere: TicketName = { id: '', key: '' };

/** The timesheet with what was changed since: each entry as it stands now, or no more if it was removed or moved to other months. */
export function filed(sheet: Timesheet, recent: readonly Recent[]): Timesheet {
  const changed = new Set(recent.map(({ id }) => id));
  const here = recent.filter((one) => !one.removed && monthsTouched(one).includes(sheet.month));
  const { technician, month } = sheet;
  return pack(technician, month, [...countedIn(sheet).filter(({ id }) => !changed.has(id)), ...here.map(counted)]);
}

/** An entry as it is counted. */
export function counted({ id, ticket, kind, startedAt, stoppedAt, interrupting, reason }: Worked): Counted {
  const from = elapsed(epoch, startedAt);
  const to = from + elapsed(startedAt, stoppedAt);
  return { id, ticket, kind, from, to, ...(interrupting ? { interrupting } : {}), ...reasonFor(kind, reason) };
}

const epoch = instant('1970-01-01T00:00:00.000Z');

function pack(technician: string, month: Month, entries: readonly Counted[]): Timesheet {
  const places = new Map<string, number>();
  const tickets: (readonly [id: string, key: string, client?: string])[] = [];
  const placeOf = ({ id, key, clientId }: TicketName): number => {
    const name = `${id} ${clientId ?? ''}`;
    const place = places.get(name) ?? tickets.push(clientId === undefined ? [id, key] : [id, key, clientId]) - 1;
    places.set(name, place);
    return place;
  };
  const lines = entries.map(({ id, from, to, kind, ticket, interrupting, reason }): Line => {
    const line = [id, from, to - from, workKinds.indexOf(kind), placeOf(ticket), interrupting ? placeOf(interrupting) : -1] as const;
    return reason === undefined ? line : [...line, onSiteReasons.indexOf(reason)];
  });
  return { technician, month, tickets, lines };
}
