import type { Client, ClientId } from '../../../clients/rules/client';
import { minutes, type Instant, type Minutes, type Month } from '../../../platform/rules/units';
import { itemsFor } from '../items-for';
import { ticketStart, type Checklist } from '../new-ticket';
import { firstPeriod } from '../due';
import { dayOfClient, planSheet, type Days } from '../plan-sheet';
import type { LedgerSheet } from '../run';
import type { Item } from '../template';
import type { PlannedDay } from './planned-day';

/** What a client would get in a month. */
export interface TrialTicket {
  readonly client: ClientId;
  readonly name: string;
  readonly day: PlannedDay;
  readonly assignee: string | null;
  readonly items: number;
  readonly minutes: Minutes;
  /** Against the month before: titles of lines that are new or gone, and of those that are worded or judged otherwise. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

export interface TrialNone {
  readonly client: ClientId;
  readonly name: string;
  readonly why: string;
}

/** What the run of one sheet would do, if it ran for everybody; nothing is written. */
export interface Trial {
  readonly tickets: readonly TrialTicket[];
  readonly none: readonly TrialNone[];
}

export interface TrialOf {
  readonly clients: readonly Client[];
  readonly ledger: LedgerSheet;
  readonly days: Days;
  /** Where a ticket goes, or why it cannot go there, by project. */
  readonly deskProblem: (client: Client) => string | undefined;
  readonly checklistOf: (client: Client) => Checklist;
  /** What the client's ticket of the month before was made from; now's where there is none. */
  readonly formerOf: (client: Client) => Checklist;
  readonly before: Month;
}

export function trialOf(of: TrialOf, at: Instant): Trial {
  const plan = planSheet(of.clients, of.ledger, { kind: 'asked' }, of.days, at);
  const created = [...plan.create, ...plan.lookFor];
  const none = ({ id, name }: Client, why: string): TrialNone => ({ client: id, name, why });
  return {
    tickets: created.filter((client) => of.deskProblem(client) === undefined).map((client) => trialTicket(client, of)),
    none: [
      ...plan.skipped.map(({ client, why }) => none(client, why)),
      ...created.flatMap((client) => {
        const why = of.deskProblem(client);
        return why === undefined ? [] : [none(client, why)];
      }),
      ...plan.alreadyThere.map((client) => none(client, 'It has its ticket already.')),
      ...plan.waiting.map((client) => none(client, 'Its ticket is being created right now.')),
    ],
  };
}

function trialTicket(client: Client, of: TrialOf): TrialTicket {
  const { period } = of.ledger;
  const { items } = ticketStart(client, period, of.checklistOf(client));
  const former = of.formerOf(client);
  return {
    client: client.id,
    name: client.name,
    day: dayOfClient(client, period, of.days),
    assignee: client.assignee,
    items: items.length,
    minutes: minutes(items.reduce((sum, item) => sum + item.minutes, 0)),
    ...differences(itemsFor(former.template, former.plan, firstPeriod(client), of.before), items),
  };
}

function differences(before: readonly Item[], after: readonly Item[]): Pick<TrialTicket, 'added' | 'gone' | 'changed'> {
  const titles = (items: readonly Item[]) => items.map(({ title }) => title);
  const byId = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: titles(after.filter(({ id }) => !byId.has(id))),
    gone: titles(before.filter(({ id }) => !ids.has(id))),
    changed: titles(after.filter((item) => byId.has(item.id) && JSON.stringify(byId.get(item.id)) !== JSON.stringify(item))),
  };
}
