import { createHash } from 'node:crypto';
import { now, since } from '../../platform/clock';
import { TryAgain } from '../../platform/failures';
import { log } from '../../platform/log';
import { reportAccounts } from '../../platform/personal-data';
import { Duration, type Instant } from '../../platform/rules/units';
import { entityNames, replaceKept, rowsAfter, type EntityName, type KeptRow } from '../../platform/store/every-row';
import { commit, rowsOf } from '../../platform/store/rows';
import { accountsIn, withoutAccounts } from '../rules/data/accounts';

/** When Atlassian was last told whose ids the app stores, how many there were, and how many were closed. */
interface PersonalData {
  readonly at: Instant;
  readonly accounts: number;
  readonly closed: number;
}

const firm = rowsOf<PersonalData>('firm');
const key = 'personal-data';

/** Atlassian wants to be told at least once in its cycle of fifteen days, and not more often than every seven. */
const cycle = Duration.ofMinutes(7 * 24 * 60 - 60);
const perQuery = 100;

/**
 * Once a week: tells Atlassian which accounts' ids are stored, and forgets those that it says were closed. What fails half-way is done again the next
 * day: an account that is forgotten is found no more.
 */
export async function keepPersonalData(): Promise<void> {
  const last = (await firm.get(key))?.value;
  if (last && since(last.at) < cycle) return;
  const accounts = new Set<string>();
  await eachRow((_, row) => {
    for (const id of accountsIn(row)) accounts.add(id);
    return Promise.resolve();
  });
  const closed = await reportAccounts([...accounts].map((accountId) => ({ accountId, updatedAt: now() })));
  if (closed.length > 0) await forget(closed);
  await firm.put(key, { at: now(), accounts: accounts.size, closed: closed.length });
  log('personal-data', { accounts: accounts.size, closed: closed.length });
}

/** Replaces accounts in every row, keys included, by ids that stand for nobody. A row that somebody changes at that moment has its turn tomorrow. */
async function forget(accounts: readonly string[]): Promise<void> {
  const replacements = new Map(accounts.map((id) => [id, nobody(id)]));
  let missed = 0;
  await eachRow(async (entity, row) => {
    const next = withoutAccounts(row, replacements);
    if (next !== row && (await commit(...replaceKept(entity, row, next))) === 'conflict') missed += 1;
  });
  if (missed > 0) throw new TryAgain(Duration.ofMinutes(24 * 60));
}

/** The same for an account in every row; nobody can tell from it whose it was. */
const nobody = (id: string): string => `former-${createHash('sha256').update(`rounds/${id}`).digest('hex').slice(0, 20)}`;

async function eachRow(act: (entity: EntityName, row: KeptRow) => Promise<void>): Promise<void> {
  for (const entity of entityNames) {
    let after: string | undefined;
    do {
      const rows = await rowsAfter(entity, after, perQuery);
      for (const row of rows) await act(entity, row);
      after = rows.length < perQuery ? undefined : rows.at(-1)?.key;
    } while (after !== undefined);
  }
}
