import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { mayWorkOnTicket, ticketOf } from '../platform/people';
import { instant } from '../platform/rules/units';
import type { ClockView } from './rules/timer';
import { entries, timers } from './time-store';

const yesterday = 36 * 3_600_000;

/** All that the sidebar clock shows, in one round of calls. */
export async function openClock(asker: Asker): Promise<ClockView> {
  const ticket = ticketOf(asker);
  const from = instant(new Date(Date.parse(now()) - yesterday).toISOString());
  const [canWork, timer, mine, onTicket] = await Promise.all([
    mayWorkOnTicket(asker),
    timers.get(asker.accountId),
    entries.page('by-technician', { partition: [asker.accountId], from }),
    entries.page('by-ticket', { partition: [ticket.id], newestFirst: true }),
  ]);
  return {
    me: asker.accountId,
    ticket,
    canWork,
    timer: timer?.value ?? null,
    mine: mine.rows.map((row) => row.value),
    onTicket: onTicket.rows.map((row) => row.value).reverse(),
  };
}
