import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import type { DateOnly, Instant, Month } from '../../../src/platform/rules/units';
import type { TestSite } from '../../support/site';

/** A month from its policy to its page, and what managers see of it. */
export async function tourBilling(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  await grace.call('adoptPolicy', { policy: usualPolicy, from: '2026-01-01' as DateOnly, note: 'First', after: 0 });
  const month = { client: 'client-7' as never, month: '2026-10' as Month };
  const [startedAt, stoppedAt] = ['2026-10-05T14:00:00.000Z', '2026-10-05T15:00:00.000Z'] as [Instant, Instant];
  const entry = {
    id: crypto.randomUUID(),
    ticket: 'HD-107',
    kind: 'onSite',
    startedAt,
    stoppedAt,
    note: 'Done',
    internalNote: '',
  } as const;
  await site.signIn('ben').call('addEntry', entry);
  await site.settle();
  const { hash } = await grace.call('openStatement', month);
  await grace.call('closeStatement', { ...month, hash, reason: 'Checked' });
  await grace.call('writeStatementPage', month);
  await grace.call('writeStatementPage', month);
  await grace.call('openMargins', month);
  await grace.call('openBillingReport', { from: startedAt, to: stoppedAt });
  await grace.call('openPlanner', {});
}
