import { keys, teamRows } from '../../billing/billing-store';
import { teamAtFirst } from '../../billing/rules/billing-team';
import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import { clientsSeen, type SeesClient } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { budgetsDue } from '../rules/plan/budget-due';
import { pipelineQuarters, type Pipeline, type PlannedClient } from '../rules/plan/pipeline';
import { roadmapsOfSheet, type Roadmap } from '../roadmap-store';
import { today } from '../today';

/** What the clients that the person sees plan to spend, by quarter; two rounds of calls, however many clients. */
export async function openPipeline(asker: Asker): Promise<Pipeline> {
  const [sheets, team, sees] = await Promise.all([sheetCount(), teamRows.get(keys.team), clientsSeen(asker)]);
  const read = await Promise.all(Array.from({ length: sheets }, (_, sheet) => plannedOfSheet(sheet, sees)));
  const clients = read.flat().sort((one, other) => one.name.localeCompare(other.name));
  const day = today();
  return {
    outcome: 'pipeline',
    quarters: pipelineQuarters(clients, day),
    budgetsDue: budgetsDue(clients, day),
    clients: clients.map(({ id, name }) => ({ id, name })),
    currency: (team?.value ?? teamAtFirst).currency,
    today: day,
  };
}

async function plannedOfSheet(sheet: number, sees: SeesClient): Promise<readonly PlannedClient[]> {
  const [clients, roadmaps] = await Promise.all([clientsOfSheet(sheet), roadmapsOfSheet(sheet)]);
  const of = new Map(roadmaps.map((roadmap) => [roadmap.client, roadmap]));
  return clients.filter((client) => client.status !== 'former' && sees(client)).map((client) => planned(client, of.get(client.id)));
}

const planned = ({ id, name }: Client, roadmap: Roadmap | undefined): PlannedClient => ({
  id,
  name,
  lines: roadmap?.lines ?? [],
  firstMonth: roadmap?.firstMonth ?? 1,
});
