import { elapsed } from '../../../platform/rules/elapsed';
import { instant, type Month } from '../../../platform/rules/units';
import { monthsTouched, type Recent, type TicketName, type Worked } from './recent-time';
import { workKinds } from '../timer';

/** Start in milliseconds since 1970 UTC, length in milliseconds, and the places of kind, ticket and interrupted ticket (-1: none). */
type Line = readonly [id: string, start: number, length: number, kind: number, ticket: number, interrupting: number];

/** All that a technician worked in a month of UTC, packed, since reports read a hundred of these at once. */
export interface Timesheet {
  readonly technician: string;
  readonly month: Month;
  readonly tickets: readonly (readonly [id: string, key: string])[];
  readonly lines: readonly Line[];
}

export const emptyTimesheet = (technician: string, month: Month): Timesheet => ({ technician, month, tickets: [], lines: [] });

/** An entry as reports count it; instants in milliseconds since 1970. */
export interface Counted extends Pick<Worked, 'id' | 'ticket' | 'kind' | 'interrupting'> {
  readonly from: number;
  readonly to: number;
}

export function countedIn({ tickets, lines }: Timesheet): readonly Counted[] {
  const names = tickets.map(([id, key]): TicketName => ({ id, key }));
  return lines.map(([id, from, length, kind, at, interrupted]) => {
    const [ticket = nowhere, interrupting] = [names[at], names[interrupted]];
    const counted = { id, ticket, kind: workKinds[kind] ?? 'remote', from, to: from + length };
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
export function counted({ id, ticket, kind, startedAt, stoppedAt, interrupting }: Worked): Counted {
  const from = elapsed(epoch, startedAt);
  return { id, ticket, kind, from, to: from + elapsed(startedAt, stoppedAt), ...(interrupting ? { interrupting } : {}) };
}

const epoch = instant('1970-01-01T00:00:00.000Z');

function pack(technician: string, month: Month, entries: readonly Counted[]): Timesheet {
  const places = new Map<string, number>();
  const tickets: (readonly [string, string])[] = [];
  const placeOf = ({ id, key }: TicketName): number => {
    const place = places.get(id) ?? tickets.push([id, key]) - 1;
    places.set(id, place);
    return place;
  };
  const lines = entries.map(({ id, from, to, kind, ticket, interrupting }): Line => {
    return [id, from, to - from, workKinds.indexOf(kind), placeOf(ticket), interrupting ? placeOf(interrupting) : -1];
  });
  return { technician, month, tickets, lines };
}
