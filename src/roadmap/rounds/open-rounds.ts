import { allClients } from '../../clients/all-clients';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateOnly } from '../../platform/rules/units';
import { slotsFrom } from '../rules/rounds/plan-round';
import { clientsInRound, type RoundsView } from '../rules/rounds/rounds-view';
import { daysLater } from '../rules/rounds/plan-round';
import { recentMeetings } from './plan-facts';
import { readFrame, roundIn, sheetsOfRound } from './round-store';

/** The round under way with every client, and the hosts' times; two rounds of calls, however many clients there are. */
export async function openRounds(_: Asker, __: object): Promise<RoundsView> {
  const [clients, { frame, sheets }, meetings] = await Promise.all([allClients(), frameAndSheets(), recentMeetings()]);
  const at = now();
  const today = dateOnly(at.slice(0, 10));
  const round = roundIn(frame);
  const settings = frame.settings.value;
  const to = round && round.to > daysLater(today, 56) ? round.to : daysLater(today, 56);
  return {
    outcome: 'rounds',
    now: at,
    round: round ?? null,
    former: frame.rounds.value.rounds.filter(({ closed }) => closed !== null),
    clients: clientsInRound({ clients, round, invitations: sheets.flatMap(({ value }) => value.invitations), meetings, settings, today }),
    settings: { hosts: settings.hosts, reminders: settings.reminders },
    taken: frame.calendar.value.taken,
    slots: slotsFrom(settings.hosts, today, to, { holidays: frame.holidays, at }),
  };
}

async function frameAndSheets() {
  const frame = await readFrame();
  const round = roundIn(frame);
  return { frame, sheets: round ? await sheetsOfRound(round) : [] };
}
