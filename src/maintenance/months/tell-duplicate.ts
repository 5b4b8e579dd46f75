import type { ClientId } from '../../clients/rules/client';
import { now, since } from '../../platform/clock';
import { TryAgain } from '../../platform/failures';
import { addInternalComment, hasComment } from '../../platform/jira/comments';
import { addLabel } from '../../platform/jira/labels';
import { siteAddress } from '../../platform/jira/site-address';
import { duplicateComment, duplicateWords } from '../rules/months/duplicate-comment';
import { settlingTime } from '../rules/plan-sheet';
import type { Duplicate, RunTicket, RunWithTicket } from '../rules/run';
import { noteRun, writeRuns, type ReadSheet } from './ledger-store';

export const duplicateLabel = 'duplicate-run';

interface Duplicated {
  readonly client: ClientId;
  readonly run: RunWithTicket;
  readonly sheet: ReadSheet;
  /** The ticket that came second. */
  readonly ticket: RunTicket;
}

/**
 * Tells a ticket, once, which one its month has already:
 * 1. note the attempt in the ledger, if it is still as it was read;
 * 2. comment, where an earlier attempt did not; 3. label; 4. note that it was told.
 * Who loses the race at 1 begins again, and an attempt whose end nobody noted is finished after a while.
 */
export async function tellDuplicate({ client, run, sheet, ticket }: Duplicated, again: () => Promise<void>): Promise<void> {
  const known = run.duplicates?.[ticket.id];
  if (known?.told) return;
  if (known && since(known.since) < settlingTime) throw new TryAgain(settlingTime);
  const noted: Duplicate = { since: now() };
  const written = await writeRuns(sheet, { [client]: withDuplicate(run, ticket, noted) });
  if (!written) return again();
  const [first, words] = [run.ticket.key, duplicateWords(run.ticket.key)];
  if (!known || !(await hasComment(ticket.id, words))) await addInternalComment(ticket.id, duplicateComment(first, await siteAddress()));
  await addLabel(ticket.id, duplicateLabel);
  await noteRun(written, client, (last) => withDuplicate(last, ticket, { ...noted, told: true }));
}

const withDuplicate = (run: RunWithTicket, ticket: RunTicket, duplicate: Duplicate): RunWithTicket => ({
  ...run,
  duplicates: { ...run.duplicates, [ticket.id]: duplicate },
});
