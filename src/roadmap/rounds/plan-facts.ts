import { allClients } from '../../clients/all-clients';
import type { ClientId } from '../../clients/rules/client';
import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateOnly, type DateOnly } from '../../platform/rules/units';
import { meetingsBetween } from '../roadmap-store';
import { daysLater, type PlanFacts } from '../rules/rounds/plan-round';
import type { MeetingListed } from '../rules/meeting/roadmap-list';
import { readFrame, type RoundFrame } from './round-store';

/** Everything a round is planned from, with the clients that who plans it sees, or with all of them where a rule does; two rounds of calls. */
export async function readPlanFacts(asker: Asker | null): Promise<{ readonly facts: PlanFacts; readonly frame: RoundFrame }> {
  const at = now();
  const [clients, frame, meetings] = await Promise.all([asker ? seenClients(asker) : allClients(), readFrame(), recentMeetings()]);
  const { settings, calendar, rounds, holidays } = frame;
  const facts = {
    clients,
    settings: settings.value,
    calendar: calendar.value,
    rounds: rounds.value,
    holidays,
    lastMet: lastMet(meetings),
    at,
  };
  return { facts, frame };
}

/** Meetings from a year ago to a year ahead. */
export function recentMeetings(): Promise<readonly MeetingListed[]> {
  const today = dateOnly(now().slice(0, 10));
  return meetingsBetween(daysLater(today, -366), daysLater(today, 366));
}

/** The day of each client's last finished meeting; the list begins with the latest. */
const lastMet = (meetings: readonly MeetingListed[]): ReadonlyMap<ClientId, DateOnly> =>
  new Map([...meetings].reverse().flatMap(({ client, heldOn, isFinished }) => (isFinished ? [[client, heldOn] as const] : [])));
