import { limits } from '../../site/limits';
import type { InvocationRecord } from '../../site/forge/invoker';
import type { WireCall } from '../../site/wire-log';
import { openTestSite, type TestSite } from '../../support/site';
import { latency } from '../latency';
import { atMost, informs, type Row } from '../row';
import { plainWay } from './plain-way';

const period = '2026-12';

/** The month's run over that many clients, beside one search and one create per client on a site that is as slow. */
export async function monthRun(clients: number): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${clients}`, latency });
  const [calls, invocations] = await run(site);
  const part = `The month's run over ${clients.toLocaleString('en-US')} clients`;
  await requireOneTicketEach(site, clients);
  const seconds = secondsOf(calls);
  const plain = await plainWay(clients);
  return [
    informs(part, 'items of a ticket', await itemsOf(site)),
    atMost(part, 'Jira writes', calls.filter(isJiraWrite).length, Math.ceil(clients / limits.jira.bulkCreate)),
    atMost(part, 'store calls', calls.filter(({ remote }) => remote === 'kvs').length, clients / 5),
    informs(
      part,
      'Jira calls, all',
      `${calls.filter(({ remote }) => remote === 'jira').length}, plain ${plain.calls.toLocaleString('en-US')}`,
    ),
    informs(part, 'points of an hour’s 65,000', calls.reduce((sum, { points }) => sum + points, 0).toLocaleString('en-US')),
    ...longestInvocations(part, invocations, site),
    informs(part, `time with ${latency.jira} ms per Jira call`, `${seconds.toFixed(0)} s`),
    informs(
      part,
      `the plain way${plain.measuredOn < clients ? `, measured on ${plain.measuredOn} and scaled` : ''}`,
      `${plain.seconds.toFixed(0)} s`,
    ),
    informs(part, 'faster than the plain way', `${(plain.seconds / seconds).toFixed(0)} ×`),
  ];
}

async function run(site: TestSite): Promise<readonly [readonly WireCall[], readonly InvocationRecord[]]> {
  const [firstCall, firstInvocation] = [site.wire.count, site.site.forge.invocations.length];
  await site.runAction('create-maintenance-tickets', { period });
  await site.settle();
  while (site.site.world.forge.events.length > 0) await site.advance({ seconds: 10 });
  return [site.wire.since(firstCall), site.site.forge.invocations.slice(firstInvocation)];
}

/** A fast run that made too few tickets, or too many, is worth nothing. */
async function requireOneTicketEach(site: TestSite, clients: number): Promise<void> {
  const tickets = await site.maintenanceTickets(period);
  const organizations = new Set(tickets.map((ticket) => ticket.organizations[0]));
  if (tickets.length === clients && organizations.size === clients) return;
  throw new Error(`${clients} clients have ${tickets.length} tickets for ${organizations.size} organizations.`);
}

/** Yearly items are on the list in one month of the year. */
async function itemsOf(site: TestSite): Promise<string> {
  const tickets = await site.maintenanceTickets(period);
  const counts = tickets.map(({ properties }) => (properties['rounds-maintenance'] as { readonly items: number }).items);
  const most = Math.max(...counts);
  const longest = counts.filter((count) => count === most).length;
  return `${Math.min(...counts)} to ${most}, ${longest.toLocaleString('en-US')} tickets with ${most}`;
}

const isJiraWrite = ({ remote, method, path }: WireCall): boolean => remote === 'jira' && method !== 'GET' && !path.includes('/search');

function secondsOf(calls: readonly WireCall[]): number {
  const begun = Math.min(...calls.map(({ at }) => Date.parse(at)));
  const ended = Math.max(...calls.map(({ at, milliseconds }) => Date.parse(at) + milliseconds));
  return (ended - begun) / 1_000;
}

/** Each function's longest invocation, which must stay below half of its time limit. */
function longestInvocations(part: string, invocations: readonly InvocationRecord[], { site }: TestSite): readonly Row[] {
  return [...new Set(invocations.map(({ functionKey }) => functionKey))].map((functionKey) => {
    const ofFunction = invocations.filter((invocation) => invocation.functionKey === functionKey);
    const longest = Math.max(...ofFunction.map(({ milliseconds }) => milliseconds)) / 1_000;
    const isAction = ofFunction.some(({ kind }) => kind === 'action');
    const limit = isAction ? limits.invocation.actionMs / 1_000 : (site.forge.manifest.functions.get(functionKey)?.timeoutSeconds ?? 55);
    return atMost(part, `longest of ${ofFunction.length} × ${functionKey}, half its limit`, longest, limit / 2, 's');
  });
}
