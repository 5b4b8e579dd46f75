import type { Client } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { OutcomeUnknown } from '../../platform/failures';
import { dateIn } from '../../platform/rules/month';
import type { Milliseconds, TimeZone } from '../../platform/rules/units';
import type { LaidOut } from '../checklist/checklist-store';
import { asWatched, withSignals } from '../checklist/checklist-view';
import { layOutBeside } from '../checklist/lay-out-checklist';
import { signalsOf } from '../signals/signal-store';
import type { Finished, FormerMonth } from '../rules/report/finished';
import { reports, type Report } from './report-store';
import { reportSettings } from './report-settings';
import { timeOnTicket } from './time-on-ticket';

/** What the reports of a ticket are made of. */
export interface WorkedUp {
  readonly finished: Finished;
  /** The client's months before this one, the latest first. */
  readonly former: readonly FormerMonth[];
  /** What was worked on the ticket, where the firm shows it to clients. */
  readonly shownTime: Milliseconds | undefined;
}

const formerRead = 6;

/** The checklist is read if it is not given; what monitoring vouches for is done, whoever else has not ticked it. */
export async function workedUp({ ticket, head, resolvedAt }: Report, client: Client | undefined, finished?: LaidOut): Promise<WorkedUp> {
  const [checklist, earlier, settings] = await Promise.all([
    finished ?? readWatched(ticket.id),
    reports.page('by-client', { partition: [head.client], newestFirst: true, limit: formerRead }),
    reportSettings(),
  ]);
  // a ticket that was resolved has its checklist; where its property is gone for a moment, the next attempt finds it
  if (!checklist) throw new OutcomeUnknown('the checklist is not there');
  const { marks, ...rest } = asWatched(checklist.items, checklist.row.value, now());
  const zone = client?.timeZone ?? ('UTC' as TimeZone);
  return {
    finished: { ...writtenOn(rest), ticket, head, marks, items: checklist.items, finishedOn: dateIn(zone, resolvedAt ?? now()) },
    former: earlier.rows
      .map(({ value }) => value)
      .filter(({ head: { period } }) => period < head.period)
      .map(({ head: { period }, numbers }) => ({ period, numbers })),
    shownTime: settings.value.showTime ? await timeOnTicket(ticket.id) : undefined,
  };
}

/** A ticket's checklist with what monitoring says of it now, or said when the ticket was resolved. */
export async function readWatched(ticket: string): Promise<LaidOut | undefined> {
  const found = await layOutBeside(ticket, signalsOf, 'app');
  return found && withSignals(found.laidOut, found.beside);
}

type Written = Pick<Finished, 'techNote' | 'followUps'>;

const writtenOn = ({ techNote, followUps }: Written & Pick<Report, 'head'>): Written => ({ techNote, followUps });
