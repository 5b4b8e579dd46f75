import { allClients } from '../../clients/all-clients';
import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateOnly } from '../../platform/rules/units';
import { slotsFrom } from '../rules/rounds/plan-round';
import { clientsInRound, takenAsSeen, withoutCounts, type RoundsView } from '../rules/rounds/rounds-view';
import { daysLater } from '../rules/rounds/plan-round';
import { recentMeetings } from './plan-facts';
import { readFrame, roundIn, sheetsOfRound } from './round-store';

/** The round under way with every client that the person sees, and the hosts' times; two rounds of calls, however many clients there are. */
export async function openRounds(asker: Asker): Promise<RoundsView> {
  const [all, sees, { frame, sheets }, meetings] = await Promise.all([
    allClients(),
    clientsSeen(asker),
    frameAndSheets(),
    recentMeetings(),
  ]);
  const at = now();
  const today = dateOnly(at.slice(0, 10));
  const round = roundIn(frame);
  const settings = frame.settings.value;
  const to = round && round.to > daysLater(today, 56) ? round.to : daysLater(today, 56);
  const clients = all.filter(sees);
  const seen = new Set<string>(clients.map(({ id }) => id));
  const invitations = sheets.flatMap(({ value }) => value.invitations).filter(({ client }) => seen.has(client));
  const former = frame.rounds.value.rounds.filter(({ closed }) => closed !== null);
  return {
    outcome: 'rounds',
    now: at,
    round: round ? { ...round, invited: invitations.length } : null,
    former: clients.length < all.length ? former.map(withoutCounts) : former,
    clients: clientsInRound({ clients, round, invitations, meetings, settings, today }),
    settings: { hosts: settings.hosts, reminders: settings.reminders },
    taken: takenAsSeen(frame.calendar.value.taken, (client) => seen.has(client)),
    slots: slotsFrom(settings.hosts, today, to, { holidays: frame.holidays, at }),
  };
}

async function frameAndSheets() {
  const frame = await readFrame();
  const round = roundIn(frame);
  return { frame, sheets: round ? await sheetsOfRound(round) : [] };
}
