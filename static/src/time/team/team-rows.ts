import { teamDay, type TeamDay, type TeamState } from '../../../../src/time/rules/team/team-day';
import type { TeamMember } from '../../../../src/time/rules/team/team-view';
import type { KnownPerson } from '../../ui/known-people';
import { startOfDay } from '../day/start-of-day';

export interface TeamRow extends TeamDay {
  readonly member: TeamMember;
  readonly name: string;
}

const order: readonly TeamState[] = ['working', 'onBreak', 'between', 'notStarted'];

/** The team as it is shown: who works first, then breaks, then the others. Each one's day is that of their own zone. `now` in milliseconds since 1970. */
export function teamRows(
  members: readonly TeamMember[],
  technicians: readonly string[],
  known: ReadonlyMap<string, KnownPerson>,
  zone: string,
  now: number,
): readonly TeamRow[] {
  const withClock = new Set(members.map(({ technician }) => technician));
  const others = technicians.filter((technician) => !withClock.has(technician)).map(withoutClock);
  return [...members, ...others]
    .map((member): TeamRow => {
      const person = known.get(member.technician);
      return { member, name: person?.name ?? '…', ...dayOf(member, startOfDay(now, knownZone(person?.timeZone) ?? zone), now) };
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name));
}

function dayOf({ timer, finished }: TeamMember, midnight: number, now: number): TeamDay {
  const running = timer && { kind: timer.kind, from: Date.parse(timer.startedAt) };
  const done = finished.map(({ kind, startedAt, stoppedAt }) => ({ kind, from: Date.parse(startedAt), to: Date.parse(stoppedAt) }));
  return teamDay(running, done, midnight, now);
}

const withoutClock = (technician: string): TeamMember => ({ technician, timer: null, finished: [], lastTicket: null });

const zones = new Map<string, string | null>();

/** A zone that this browser does not know counts as not known. */
function knownZone(zone: string | null | undefined): string | null {
  if (zone === null || zone === undefined) return null;
  const known = zones.get(zone);
  if (known !== undefined) return known;
  zones.set(zone, isZone(zone) ? zone : null);
  return zones.get(zone) ?? null;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
