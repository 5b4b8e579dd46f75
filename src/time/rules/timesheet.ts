import { elapsed } from '../../platform/rules/elapsed';
import { instant, type Month } from '../../platform/rules/units';
import { timesheetMonth, type Recent, type TicketName, type Worked } from './recent-time';
import { workKinds } from './timer';

/** Start in milliseconds since 1970 UTC, length in milliseconds, and the places of kind, ticket and interrupted ticket (-1: none). */
type Line = readonly [id: string, start: number, length: number, kind: number, ticket: number, interrupting: number];

/** All that a technician worked in a month (of UTC, by its start), packed, since reports read a hundred of these at once. */
export interface Timesheet {
  readonly technician: string;
  readonly month: Month;
  readonly tickets: readonly (readonly [id: string, key: string])[];
  readonly lines: readonly Line[];
}

export const emptyTimesheet = (technician: string, month: Month): Timesheet => ({ technician, month, tickets: [], lines: [] });

export function workedIn({ tickets, lines }: Timesheet): readonly Worked[] {
  const ticket = (place: number): TicketName => ({ id: tickets[place]?.[0] ?? '', key: tickets[place]?.[1] ?? '' });
  return lines.map(([id, start, length, kind, at, interrupting]) => ({
    id,
    ticket: ticket(at),
    kind: workKinds[kind] ?? 'remote',
    startedAt: instant(new Date(start).toISOString()),
    stoppedAt: instant(new Date(start + length).toISOString()),
    ...(interrupting === -1 ? {} : { interrupting: ticket(interrupting) }),
  }));
}

/** The timesheet with what was changed since: each entry as it stands now, or no more if it was removed or moved to another month. */
export function filed(sheet: Timesheet, recent: readonly Recent[]): Timesheet {
  const changed = new Set(recent.map(({ id }) => id));
  const here = recent.filter(({ removed, startedAt }) => !removed && timesheetMonth(startedAt) === sheet.month);
  return pack(sheet, [...workedIn(sheet).filter(({ id }) => !changed.has(id)), ...here]);
}

function pack({ technician, month }: Timesheet, worked: readonly Worked[]): Timesheet {
  const places = new Map<string, number>();
  const tickets: (readonly [string, string])[] = [];
  const placeOf = ({ id, key }: TicketName): number => {
    const place = places.get(id) ?? tickets.push([id, key]) - 1;
    places.set(id, place);
    return place;
  };
  const lines = worked.map((one): Line => {
    const length = elapsed(one.startedAt, one.stoppedAt);
    const interrupting = one.interrupting ? placeOf(one.interrupting) : -1;
    return [one.id, Date.parse(one.startedAt), length, workKinds.indexOf(one.kind), placeOf(one.ticket), interrupting];
  });
  return { technician, month, tickets, lines };
}
