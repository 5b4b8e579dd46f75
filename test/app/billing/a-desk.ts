import type { ClientId } from '../../../src/clients/rules/client';
import type { DateOnly, Instant, Month } from '../../../src/platform/rules/units';
import type { WorkKind } from '../../../src/time/rules/timer';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { openTestSite, type TestSite } from '../../support/site';

/** Hourly, 90 minutes away, in New York; HD-107 and HD-109 are its tickets. */
export const garrison = { client: 'client-7' as ClientId, ticket: 'HD-107', otherTicket: 'HD-109' };
export const october = '2026-10' as Month;
export const november = '2026-11' as Month;

/** A site where a policy is in force. */
export async function openDesk() {
  const site = await openTestSite({ seed: 'harbor' });
  const [ada, ben, grace] = [site.signIn('ada'), site.signIn('ben'), site.signIn('grace')];
  const adoption = { policy: usualPolicy, from: '2026-01-01' as DateOnly, note: 'First', after: 0 };
  await grace.call('adoptPolicy', adoption);
  const { clients } = await grace.call('listClients', {});
  const organization = clients.find(({ id }) => id === garrison.client)?.organization?.id ?? null;
  const asked = (month: Month) => ({ client: garrison.client, month, organization });
  return { site, ada, ben, grace, asked };
}

interface Worked {
  readonly kind?: WorkKind;
  readonly minutes?: number;
  readonly ticket?: string;
}

/** Enters work that began then, in UTC: `2026-10-05T14:00`. Answers the entry's id. */
export async function work(
  site: TestSite,
  name: string,
  from: string,
  { kind = 'remote', minutes = 60, ticket = garrison.ticket }: Worked = {},
) {
  const start = Date.parse(`${from}:00.000Z`);
  const at = (milliseconds: number) => new Date(milliseconds).toISOString() as Instant;
  const stretch = { startedAt: at(start), stoppedAt: at(start + minutes * 60_000) };
  const { entry } = await site
    .signIn(name)
    .call('addEntry', { id: crypto.randomUUID(), ticket, kind, ...stretch, note: 'Done', internalNote: '' });
  return entry.id;
}
