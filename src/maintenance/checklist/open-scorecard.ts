import * as z from 'zod';
import type { Asker } from '../../platform/asker';
import { everyTicketWith } from '../../platform/jira/every-ticket-with';
import type { Month } from '../../platform/rules/units';
import { addScores, noScore, type HelpDeskScore } from '../rules/help-desk-score';
import { propertyKey } from '../rules/ticket-property';

export interface ScorecardOpened {
  readonly outcome: 'scorecard';
  readonly period: Month;
  /** Tickets of the month of which items were given to the help desk. */
  readonly tickets: number;
  readonly score: HelpDeskScore;
}

const scored = z.object({ helpDesk: z.object({ items: z.number(), onTime: z.number(), redone: z.number() }) });

/** How the outsourced help desk did in a month, over all clients; from the tickets' properties, so it may lag some seconds. */
export async function openScorecard(_asker: Asker, { period }: { readonly period: Month }): Promise<ScorecardOpened> {
  const tickets = await everyTicketWith(`maintenancePeriod = ${JSON.stringify(period)}`, propertyKey);
  const scores = tickets.flatMap(({ property }) => scored.safeParse(property).data?.helpDesk ?? []).filter(({ items }) => items > 0);
  return { outcome: 'scorecard', period, tickets: scores.length, score: scores.reduce(addScores, noScore) };
}
