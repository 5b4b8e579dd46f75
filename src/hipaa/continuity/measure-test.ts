import type { Asker } from '../../platform/asker';
import { dateIn } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import type { TimeZone } from '../../platform/rules/units';
import { clocks, entries } from '../../time/time-store';
import { binderAsked } from '../pack/binder-asked';
import type { RecordSaved } from '../records/save-record';
import { spanOf } from '../rules/continuity/measured';
import { changeTest, testAsked, type TestAsked } from './change-test';

/** Takes a test's time from the clocks that ran on its ticket: from the first start to the last stop, whoever worked. */
export async function measureTest(asker: Asker, asked: TestAsked): Promise<RecordSaved> {
  const [test, { client }] = await Promise.all([testAsked(asked), binderAsked(asked.binder)]);
  const { ticket } = test.value.data;
  if (ticket?.state !== 'created') throw new Refusal('badInput', 'Start this test as a ticket first: its clock measures it.');
  const [noted, running] = await Promise.all([
    entries.page('by-ticket', { partition: [ticket.id] }),
    clocks.page('by-ticket', { partition: [ticket.id] }),
  ]);
  if (running.rows.some(({ value }) => value.timer?.ticket.id === ticket.id))
    throw new Refusal('unavailable', `A clock still runs on ${ticket.key}. Stop it when everything is back.`);
  const span = spanOf(noted.rows.map(({ value }) => value).filter(({ removed, kind }) => removed === undefined && kind !== 'break'));
  if (!span) throw new Refusal('unavailable', `No time is noted on ${ticket.key} yet. Start its clock when the test begins.`);
  const zone = client?.value.timeZone ?? ('UTC' as TimeZone);
  return changeTest(asker, asked, test, { effectiveOn: dateIn(zone, span.restoredAt), data: { measured: span } });
}
