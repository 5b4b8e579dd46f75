import type { Asker } from '../../platform/asker';
import { now, since } from '../../platform/clock';
import { AskedToWait, RefusedByJira } from '../../platform/failures';
import { createTicket } from '../../platform/jira/create-ticket';
import { findTickets } from '../../platform/jira/find-tickets';
import { Refusal } from '../../platform/rules/refusal';
import { Duration } from '../../platform/rules/units';
import { binderAsked, type BinderAsked } from '../pack/binder-asked';
import type { RecordSaved } from '../records/save-record';
import type { Evidence } from '../rules/record';
import { today } from '../today';
import { changeTest, testAsked, type StoredTest, type TestAsked } from './change-test';
import { identityInJql, identityProperty, testIdentity, testTicket } from './test-ticket';

/** After which search knows the ticket of a try whose outcome nobody noted. */
const settlingTime = Duration.ofMinutes(2);

/**
 * The ticket on whose clock a test is timed, made once, in steps that may each be the last: look for the ticket of a try that died, write the
 * intent, create the ticket under its identity, note it as the test's evidence.
 */
export async function startTest(asker: Asker, asked: TestAsked): Promise<RecordSaved> {
  const [test, binder] = await Promise.all([testAsked(asked), binderAsked(asked.binder)]);
  const { ticket } = test.value.data;
  if (ticket?.state === 'created') return changeTest(asker, asked, test, { data: {} });
  if (ticket?.state === 'creating') {
    if (since(ticket.since) < settlingTime) throw new Refusal('unavailable', 'Its ticket is being made. Look again in two minutes.');
    const [found] = await findTickets(identityInJql, [testIdentity(asked.record)], identityProperty);
    if (found) return noteTicket(asker, asked, test, found, binder);
  }
  await changeTest(asker, asked, test, { data: { ticket: { state: 'creating', attempt: crypto.randomUUID(), since: now() } } });
  return make(asker, asked, await testAsked(asked), binder);
}

async function make(asker: Asker, asked: TestAsked, test: StoredTest, binder: BinderAsked): Promise<RecordSaved> {
  try {
    const ticket = await createTicket('app', await testTicket(asked.record, test.value.data, binder.client?.value));
    return await noteTicket(asker, asked, test, ticket, binder);
  } catch (error) {
    const nothingWasDone = error instanceof RefusedByJira || error instanceof AskedToWait || error instanceof Refusal;
    if (nothingWasDone) await changeTest(asker, asked, await testAsked(asked), { data: { ticket: null } });
    throw error;
  }
}

function noteTicket(
  asker: Asker,
  asked: TestAsked,
  test: StoredTest,
  { id, key }: { readonly id: string; readonly key: string },
  { client }: BinderAsked,
): Promise<RecordSaved> {
  const day = today(client?.value.timeZone);
  const evidence: Evidence = { kind: 'ticket', ref: key, title: `Continuity test ${key}`, addedOn: day };
  return changeTest(asker, asked, test, {
    effectiveOn: test.value.effectiveOn ?? day,
    evidence: [...test.value.evidence, evidence],
    data: { ticket: { state: 'created', id, key } },
  });
}
