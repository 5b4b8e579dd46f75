import { privacy } from '@forge/api';
import { OutcomeUnknown } from './failures';
import type { Instant } from './rules/units';

/** As many as go into one call. */
export const accountsAtOnce = 90;

/**
 * Tells Atlassian of which accounts the app stores the id, at most ninety. Answers those that were closed meanwhile: their personal data must go. Who
 * was updated concerns nothing that the app stores.
 */
export async function reportAccounts(
  accounts: readonly { readonly accountId: string; readonly updatedAt: Instant }[],
): Promise<readonly string[]> {
  const updates = await privacy.reportPersonalData([...accounts]).catch(() => {
    throw new OutcomeUnknown('the accounts were not taken');
  });
  return updates.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : []));
}
