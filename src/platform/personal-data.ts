import { privacy } from '@forge/api';
import { OutcomeUnknown } from './failures';
import type { Instant } from './rules/units';

/** As many as go into one call. */
const atOnce = 90;

/**
 * Tells Atlassian of which accounts the app stores the id, and since when; a call for each ninety. Answers those that were closed meanwhile: their
 * personal data must go. Who was updated concerns nothing that the app stores.
 */
export async function reportAccounts(accounts: readonly { readonly accountId: string; readonly updatedAt: Instant }[]) {
  const closed: string[] = [];
  for (let start = 0; start < accounts.length; start += atOnce) {
    const updates = await privacy.reportPersonalData(accounts.slice(start, start + atOnce)).catch(() => {
      throw new OutcomeUnknown('the accounts were not taken');
    });
    closed.push(...updates.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : [])));
  }
  return closed;
}
