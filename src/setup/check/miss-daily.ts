import { clientsOfSheet } from '../../clients/client-store';
import { now } from '../../platform/clock';
import { beatsOf } from '../../platform/heartbeat';
import { log } from '../../platform/log';
import { judgeSchedules, schedules } from '../rules/check/judge-running';
import { openCheckTicket } from './open-check-ticket';

/** The daily schedule, which opens the tickets of failing checks, is silent itself: the hourly one opens this ticket. That all is well again the daily one says. */
export async function missDaily(): Promise<void> {
  const [beats, clients] = await Promise.all([beatsOf(schedules.map(({ key }) => key)), clientsOfSheet(0)]);
  const finding = judgeSchedules({ at: now(), beats });
  if (finding.state === 'fails') log('self-check', { check: 'schedules', ticket: await openCheckTicket(finding, clients) });
}
