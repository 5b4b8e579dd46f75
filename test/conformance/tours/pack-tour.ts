import { aRecord, clientInBinders, createOf, pageOfSection, save } from '../../support/binder';
import type { TestSite } from '../../support/site';
import { technicians } from '../../support/team';

/** A continuity test as a ticket, a client's team and a day after it, and what the app does for a pack. */
export async function tourPack(site: TestSite): Promise<void> {
  await createOf(site);
  const hugo = site.signIn('hugo');
  const binder = await clientInBinders(hugo);
  const page = await pageOfSection(hugo, binder, 'continuity');
  const test = { type: 'dataset', subject: 'EMR', rto: 240, rpo: null, ticket: null, newestCopyAt: null, measured: null, gaps: [] };
  const record = aRecord('continuityTest', test, { effectiveOn: null, evidence: [] });
  await save(hugo, { binder, section: 'continuity', page }, record);
  await hugo.call('startTest', { binder, record: record.id }, { page });
  await hugo.call('setTeam', { binder, group: technicians, people: [] });
  await site.advance({ days: 1, hours: 2 });
  await hugo.call('openPack', { binder });
  await hugo.call('takePack', { binder, id: crypto.randomUUID(), sha256: 'ab'.repeat(32), files: 30, size: 1_000 });
  await hugo.call('packsTaken', { binder });
  await hugo.call('packRecords', { binder, section: 'continuity' });
  await hugo.call('packLog', { binder, after: null });
}
