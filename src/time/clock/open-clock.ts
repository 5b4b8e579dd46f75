import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { ticketOf } from '../../platform/people';
import { instant } from '../../platform/rules/units';
import type { ClockView } from '../rules/clock-view';
import type { Entry } from '../rules/entry';
import { clocks, entries, readClock } from '../time-store';

const yesterday = 36 * 3_600_000;

/** All that the sidebar clock shows, in one round of calls. */
export async function openClock(asker: Asker): Promise<ClockView> {
  const ticket = ticketOf(asker);
  const from = instant(new Date(Date.parse(now()) - yesterday).toISOString());
  const [mine, onTicket, clock, here] = await Promise.all([
    entries.page('by-technician', { partition: [asker.accountId], from }),
    entries.page('by-ticket', { partition: [ticket.id], newestFirst: true }),
    readClock(asker.accountId),
    clocks.page('by-ticket', { partition: [ticket.id] }),
  ]);
  const others = here.rows.flatMap(({ value: { timer } }) => (timer && timer.technician !== asker.accountId ? [timer] : []));
  return {
    me: asker.accountId,
    ticket,
    timer: clock.value.timer,
    parked: clock.value.parked,
    others: others.map(({ technician, kind, startedAt }) => ({ technician, kind, startedAt })),
    mine: mine.rows.map((row) => row.value).filter(isKept),
    onTicket: onTicket.rows
      .map((row) => row.value)
      .filter(isKept)
      .reverse(),
  };
}

const isKept = (entry: Entry): boolean => !entry.removed;
