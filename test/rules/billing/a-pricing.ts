import type { ClientId } from '../../../src/clients/rules/client';
import { dateOnly, instant, minutes, type Milliseconds, type TimeZone } from '../../../src/platform/rules/units';
import { usualTerms, type BilledClient, type ClientTerms } from '../../../src/billing/rules/client-terms';
import { untouched } from '../../../src/billing/rules/cover-charges';
import type { Policy, PolicyVersion } from '../../../src/billing/rules/policy';
import { priceClient, type PricedClient } from '../../../src/billing/rules/price-client';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import type { VisitMark } from '../../../src/billing/rules/visits';
import type { Work } from '../../../src/billing/rules/work';

export const aVersion = (policy: Partial<Policy> = {}, given: Partial<PolicyVersion> = {}): PolicyVersion => ({
  version: 1,
  from: dateOnly('2026-01-01'),
  by: 'grace',
  at: instant('2026-01-01T08:00:00.000Z'),
  note: '',
  policy: { ...usualPolicy, hours: { ...usualPolicy.hours, holidays: ['01-01', '07-04', '12-25'] }, ...policy },
  ...given,
});

/** Hourly, in UTC, half an hour away at most. */
export const aBilledClient = (
  given: Partial<Omit<BilledClient, 'terms'>> & { readonly terms?: Partial<ClientTerms> } = {},
): BilledClient => ({
  id: 'client-1' as ClientId,
  contract: 'hourly',
  zone: 'UTC' as TimeZone,
  travelMinutes: minutes(22),
  ...given,
  terms: { ...usualTerms, ...given.terms },
});

/** Work of that many minutes from a wall time in UTC on, on Friday 20 Nov 2026 unless a date is given: `09:00`, `2026-11-21 09:00`. */
export function aWork(from: string, length: number, given: Partial<Work> = {}): Work {
  const [wall = '', date = '2026-11-20'] = from.split(' ').reverse();
  const start = Date.parse(`${date}T${wall}:00.000Z`);
  return {
    id: `${date}T${wall}`,
    technician: 'ada',
    ticket: { id: '10012', key: 'HD-12' },
    kind: 'remote',
    from: start,
    to: start + length * 60_000,
    purpose: 'work',
    ...given,
  };
}

interface Given {
  readonly client?: Parameters<typeof aBilledClient>[0];
  readonly policy?: Partial<Policy>;
  readonly versions?: readonly PolicyVersion[];
  readonly marks?: readonly VisitMark[];
  readonly roles?: Readonly<Record<string, string>>;
}

export function price(work: readonly Work[], { client, policy, versions, marks = [], roles = {} }: Given = {}): PricedClient {
  const billed = aBilledClient(client);
  const pricing = { versions: versions ?? [aVersion(policy)], roleOf: (who: string) => roles[who], calendars: new Map() };
  return priceClient({ client: billed, work, marks, blocks: billed.terms.blocks.map(untouched) }, pricing);
}

export const inMinutes = (time: Milliseconds): number => time / 60_000;
