import type { Client, ClientId } from '../../../clients/rules/client';
import { elapsed } from '../../../platform/rules/elapsed';
import { addMonths } from '../../../platform/rules/month';
import type { Instant, Month } from '../../../platform/rules/units';
import type { Holiday } from '../../../time/rules/day/holidays';
import type { ClientPlan } from '../client-plan';
import { currentPeriod } from '../due';
import { dayOfClient, settlingTime } from '../plan-sheet';
import { hasTicket, type Runs, type RunWithTicket } from '../run';
import { monthCell, type Cell, type TicketProgress } from './month-cell';

/** Clients and the months of a year, as a screen shows them. */
export interface MonthsView {
  readonly year: number;
  readonly clients: readonly Client[];
  /** Of those clients that are planned otherwise than plainly. */
  readonly plans: readonly ClientPlan[];
  readonly holidays: readonly Holiday[];
  /** By month: those of the year, and the next one from now. */
  readonly runs: Readonly<Record<Month, Readonly<Runs>>>;
  /** Ids of the projects that Jira shows to the person who looks; how far tickets elsewhere are nobody can tell them. */
  readonly projects: readonly string[];
  readonly mayAct: boolean;
  /** The sheet of clients to ask for next; null at the end. */
  readonly next: number | null;
}

export const monthsOfYear = (year: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${String(year)}-01` as Month, index));

/** The month after the current one, which can be tried out before it begins. */
export const nextPeriod = (at: Instant): Month => addMonths(currentPeriod({ timeZone: null }, at), 1);

/** Ids of tickets, as Jira's search finds them for the person who looks; undefined until it has answered. */
export interface TicketsFound {
  readonly all: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  readonly inProgress: ReadonlySet<string>;
}

/** The cells of a view: computed where they are shown, so that they are right however long the screen is open. */
export function cellsOf(view: MonthsView, found: TicketsFound | undefined): (client: Client, period: Month, at: Instant) => Cell {
  const days = { plans: new Map(view.plans.map((plan): [ClientId, ClientPlan] => [plan.client, plan])), holidays: view.holidays };
  const projects = new Set(view.projects);
  const progressOf = ({ project }: Client, { ticket, at: madeAt }: RunWithTicket, at: Instant): TicketProgress => {
    if (found?.done.has(ticket.id)) return 'done';
    if (found?.inProgress.has(ticket.id)) return 'inProgress';
    if (!found || !project || !projects.has(project.id)) return undefined;
    return found.all.has(ticket.id) || elapsed(madeAt, at) < settlingTime ? 'open' : 'gone';
  };
  return (client, period, at) => {
    const run = view.runs[period]?.[client.id];
    const progress = hasTicket(run) ? progressOf(client, run, at) : undefined;
    return monthCell({ client, period, day: dayOfClient(client, period, days), run, progress }, at);
  };
}
