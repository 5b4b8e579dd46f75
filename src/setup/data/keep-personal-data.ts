import { createHash } from 'node:crypto';
import { now, since } from '../../platform/clock';
import { log } from '../../platform/log';
import { accountsAtOnce, reportAccounts } from '../../platform/personal-data';
import { Duration, type Instant } from '../../platform/rules/units';
import { replaceKept } from '../../platform/store/every-row';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { afterForgetting, afterRows, afterTelling, begunAt, isDone, toTell, type AccountRun } from '../rules/data/account-run';
import { accountsIn, withoutAccounts } from '../rules/data/accounts';
import { portionOfRows } from './portion-of-rows';

/** When Atlassian was last told whose ids the app stores, how many there were, and how many were closed; and the run that is under way. */
interface PersonalData {
  readonly at: Instant | null;
  readonly accounts: number;
  readonly closed: number;
  readonly run?: AccountRun | undefined;
}

const firm = rowsOf<PersonalData>('firm');
const key = 'personal-data';
const ownKey = `firm:${key}`;

/** Atlassian wants each account reported once in its cycle, which is seven days. */
const cycle = Duration.ofMinutes(7 * 24 * 60 - 60);

/** A function has 15 minutes; what is left then is done with the next day. */
const longest = Duration.ofMinutes(10);

/**
 * Once a week, in portions: tells Atlassian which accounts' ids are stored, and forgets those that it says were closed.
 * 1. note that a run began, unless one is under way;
 * 2. look through a portion of rows, tell of the accounts that were found, and note how far it is;
 * 3. then go through them once more for the closed ones, replace those, and note how far it is.
 * What dies on its way is gone on with the next day where it was noted: telling twice does no harm, and an account that is forgotten is found no more.
 */
export async function keepPersonalData(): Promise<void> {
  const started = now();
  const read = await firm.get(key);
  if (read?.value.run === undefined && read?.value.at && since(read.value.at) < cycle) return;
  let kept = read?.value.run === undefined ? await begin(read) : read;
  while (kept?.value.run && since(started) < longest) kept = await keep(kept, afterStep(kept.value, await step(kept.value.run)));
}

/** As it is then; undefined where somebody else goes on with it. */
async function keep(read: Stored<PersonalData>, value: PersonalData): Promise<Stored<PersonalData> | undefined> {
  return (await commit(firm.replace(read, value))) === 'committed' ? { key, version: read.version + 1, value } : undefined;
}

async function begin(read: Stored<PersonalData> | undefined): Promise<Stored<PersonalData> | undefined> {
  const run = begunAt(now());
  if (read) return keep(read, { ...read.value, run });
  const value = { at: null, accounts: 0, closed: 0, run };
  return (await commit(firm.insert(key, value))) === 'committed' ? { key, version: 1, value } : undefined;
}

function afterStep(before: PersonalData, run: AccountRun): PersonalData {
  if (!isDone(run)) return { ...before, run };
  log('personal-data', { accounts: run.told.length, closed: run.closed.length });
  return { at: run.began, accounts: run.told.length, closed: run.closed.length };
}

async function step(run: AccountRun): Promise<AccountRun> {
  const telling = toTell(run, accountsAtOnce);
  if (telling.length > 0)
    return afterTelling(run, telling, await reportAccounts(telling.map((accountId) => ({ accountId, updatedAt: now() }))));
  if (run.place !== null) {
    const { rows, next } = await portionOfRows(run.place);
    return afterRows(run, rows.flatMap(({ row }) => (row.key === ownKey ? [] : accountsIn(row))), next); // prettier-ignore
  }
  return run.forgetFrom === null ? run : forget(run, run.forgetFrom);
}

/** Replaces closed accounts in a portion of rows, keys included, by ids that stand for nobody. */
async function forget(run: AccountRun, from: NonNullable<AccountRun['forgetFrom']>): Promise<AccountRun> {
  const replacements = new Map(run.closed.map((id) => [id, nobody(id)]));
  const { rows, next } = await portionOfRows(from);
  let missed = false;
  for (const { entity, row } of rows) {
    const replaced = row.key === ownKey ? row : withoutAccounts(row, replacements);
    if (replaced !== row && (await commit(...replaceKept(entity, row, replaced))) === 'conflict') missed = true;
  }
  return afterForgetting(run, next, missed);
}

/** The same for an account in every row; nobody can tell from it whose it was. */
const nobody = (id: string): string => `former-${createHash('sha256').update(`rounds/${id}`).digest('hex').slice(0, 20)}`;
