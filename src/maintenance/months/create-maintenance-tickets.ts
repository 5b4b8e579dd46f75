import * as z from 'zod';
import { clientById, clientByName, whoStayed } from '../../clients/client-store';
import type { Client, ClientId } from '../../clients/rules/client';
import { monthNamed } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import type { Month } from '../../platform/rules/units';
import { runMonth } from './run-month';
import type { Tally } from '../rules/months/tally';

/** Inputs of the automation action, as a rule gives them: texts that may be empty. */
export const createInput = z.object({ period: z.string().trim().optional(), client: z.string().trim().optional() });

/** What a rule can use afterwards: the counts, and sentences about those that got no ticket; empty where all did. */
export type CreateOutputs = Tally & { readonly problems: string };

const mostNamed = 10;

/** The month's tickets for one client or all active ones, due or not; who has one already keeps it. */
export async function createMaintenanceTickets(input: z.infer<typeof createInput>): Promise<CreateOutputs> {
  const period = input.period ? periodNamed(input.period) : undefined;
  const client = input.client ? await clientNamed(input.client) : undefined;
  const { tally, problems } = await runMonth({ wanted: { kind: 'asked', client: client?.id }, period }, client?.sheet);
  return { ...tally, problems: inWords(problems) };
}

function inWords(problems: readonly string[]): string {
  const named = problems.slice(0, mostNamed).join(' ');
  return problems.length > mostNamed ? `${named} And ${String(problems.length - mostNamed)} more.` : named;
}

function periodNamed(text: string): Month {
  const month = monthNamed(text);
  if (!month) throw new Refusal('badInput', `“${text}” is not a month. Write it as 2026-12, or leave it empty for the current month.`);
  return month;
}

async function clientNamed(text: string): Promise<Client> {
  const named = /^client-\d+$/.test(text) ? await clientById(text as ClientId) : await clientByName(text);
  const client = named && (await whoStayed(named));
  if (!client) throw new Refusal('notFound', `There is no client called “${text}”.`);
  return client;
}
