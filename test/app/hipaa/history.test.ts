import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../src/platform/rules/units';
import { aRecord, createOwn, pageOfSection, save, sectionOn } from '../../support/binder';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';

const agreed = { between: 'vendor', party: 'Cove Backup', signedOn: '2019-12-20', expiresOn: null, clauses: clauseIds };

/** Our own binder with an agreement that replaced another one, in force 2020-01-01 to 2026-06-30. */
async function opened() {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  await createOwn(site);
  const at = { binder: 'own', section: 'agreements', page: await pageOfSection(hugo, 'own', 'agreements') } as const;
  const former = aRecord('agreement', agreed, { effectiveOn: dateOnly('2020-01-01') });
  await save(hugo, at, former);
  const current = aRecord(
    'agreement',
    { ...agreed, signedOn: '2026-06-20' },
    { effectiveOn: dateOnly('2026-06-30'), supersedes: former.id },
  );
  await save(hugo, at, current);
  const ask = (record: string) =>
    hugo.call('openHistory', { binder: 'own', section: 'agreements', record, before: null }, { page: at.page });
  const remove = (id: string, version: number) =>
    hugo.call('removeRecord', { binder: 'own', section: 'agreements', id, version }, { page: at.page });
  return { site, hugo, at, former, current, ask, remove };
}

describe('the history of a record', () => {
  it('complaint: no history of superseded agreements: lists them with their days, and who changed what, in two rounds of calls', async () => {
    const { site, hugo, at, former, current, ask } = await opened();
    await save(hugo, at, { ...current, data: { ...agreed, signedOn: '2026-06-20', expiresOn: '2027-06-30' } }, 1);
    const history = await ask(current.id);
    expect(history.former).toMatchObject([{ id: former.id, effectiveOn: '2020-01-01', endedOn: '2026-06-30', version: 2 }]);
    expect(history.log).toMatchObject([
      { kind: 'changed', changes: [{ field: 'Expires on', before: '–', after: '30 Jun 2027' }] },
      { kind: 'added', changes: [] },
    ]);
    expect((await ask(former.id)).log.map(({ kind }) => kind)).toEqual(['replaced', 'added']);
    expect((await roundTrips(site, () => ask(current.id))).sequential).toBeLessThanOrEqual(2);
    const ada = site.signIn('ada');
    const seen = await ada.call(
      'openHistory',
      { binder: 'own', section: 'agreements', record: current.id, before: null },
      { page: at.page },
    );
    expect(seen.log).toHaveLength(2);
  });

  it('takes a record away only after its six years, and puts it back with its log going on', async () => {
    const { site, hugo, at, former, ask, remove } = await opened();
    site.site.clock.resetTo(Date.parse('2032-11-20T12:00:00.000Z'));
    await expect(remove(former.id, 2)).rejects.toThrow('This record is kept until 20 Nov 2032, six years after it was last in effect.');
    site.site.clock.resetTo(Date.parse('2032-11-21T12:00:00.000Z'));
    const { version } = await remove(former.id, 2);
    await expect(ask(former.id)).rejects.toThrow('This record is not there any more.');
    const restored = { binder: 'own', section: 'agreements', id: former.id, version } as const;
    const restore = () => hugo.call('restoreRecord', restored, { page: at.page });
    expect([await restore(), await restore()]).toEqual([{ outcome: 'restored' }, { outcome: 'restored' }]);
    const kinds = (await ask(former.id)).log.map(({ kind }) => kind);
    expect(kinds).toEqual(['restored', 'removed', 'replaced', 'added']);
    expect(await remove(former.id, 4)).toEqual({ outcome: 'removed', version: 5 });
  });

  it('ends a record, which is taken back by saving it without its end', async () => {
    const { hugo, at, current } = await opened();
    await save(hugo, at, { ...current, endedOn: dateOnly('2026-11-19') }, 1);
    expect(await sectionOn(hugo, at.page)).toMatchObject({ records: [{ ended: true, keptUntil: '2032-11-20' }] });
    await save(hugo, at, current, 2);
    expect(await sectionOn(hugo, at.page)).toMatchObject({ records: [{ ended: false, tone: 'green' }] });
  });
});
