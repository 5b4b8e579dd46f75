import type { Client } from '../../../clients/rules/client';
import { dateIn, lastDayOf } from '../../../platform/rules/month';
import type { Instant, Month, TimeZone } from '../../../platform/rules/units';
import { hasRunIn, isDue } from '../due';
import { hasTicket, type Run, type RunWithTicket } from '../run';
import type { PlannedDay } from './planned-day';

/** How far a ticket is in Jira; `gone` where it is not there any more, undefined where the person who looks cannot see it. */
export type TicketProgress = 'open' | 'inProgress' | 'done' | 'gone' | undefined;

/** One client's month at a glance. `none`: the client has none then. `planned`: its day is still to come. */
export type CellState =
  'none' | 'planned' | 'missing' | 'creating' | 'created' | 'adopted' | 'inProgress' | 'done' | 'late' | 'deleted' | 'skipped' | 'failed';

export interface Cell {
  readonly state: CellState;
  readonly day: PlannedDay;
  readonly run?: Run;
  /** Why it was or will be skipped, or why it failed. */
  readonly why?: string;
}

export interface CellOf {
  readonly client: Pick<Client, 'status' | 'timeZone' | 'planDay' | 'startsOn'>;
  readonly period: Month;
  readonly day: PlannedDay;
  readonly run: Run | undefined;
  readonly progress: TicketProgress;
}

export function monthCell(of: CellOf, at: Instant): Cell {
  const { run, day } = of;
  const state = stateOf(of, at);
  const why = run && 'why' in run ? run.why : state === 'skipped' || state === 'planned' ? day.skipped : undefined;
  return { state, day, ...(run ? { run } : {}), ...(why === undefined ? {} : { why }) };
}

function stateOf(of: CellOf, at: Instant): CellState {
  const { client, period, day, run } = of;
  if (hasTicket(run)) return stateOfTicket(of, run, at);
  if (run && run.state !== 'planned') return run.state;
  if (client.status !== 'active' || !hasRunIn(client, period)) return 'none';
  if (!isDue(client, period, day, at)) return 'planned';
  return day.skipped === undefined ? 'missing' : 'skipped';
}

/** Late is what its month's last day, the ticket's due date, has passed without; who cannot see the ticket cannot tell. */
function stateOfTicket({ client, period, progress }: CellOf, run: RunWithTicket, at: Instant): CellState {
  if (progress === 'done') return 'done';
  if (progress === 'gone') return 'deleted';
  const today = dateIn(client.timeZone ?? ('UTC' as TimeZone), at);
  if (progress !== undefined && today > lastDayOf(period)) return 'late';
  return progress === 'inProgress' ? 'inProgress' : run.state;
}
