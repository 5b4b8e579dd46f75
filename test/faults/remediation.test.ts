import { beginAssessment, find, findAll, placeIn, plannedAction, remediationTickets, riskAnalysis } from '../support/assessment';
import { proof, save, sectionOn } from '../support/binder';
import { move } from '../support/resolved';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';
import { pagesTitled, wordsOf } from '../support/wiki';

describe('remediation, with a failure at any call', () => {
  it('makes one ticket for an action, and notes it', async () => {
    const prepared = await openTestSite();
    const { place, planned } = await plannedAction(prepared);
    const { page, ...at } = place;
    const act = (site: TestSite) => site.signIn('hugo').call('openRemediationTicket', { ...at, record: planned.id }, { page });
    const runs = await sweep({
      open: () => openTestSite({ world: structuredClone(prepared.site.world) }),
      act,
      holds: async (site) => {
        await site.advance({ minutes: 3 });
        const { outcome, view } = await act(site);
        expect(outcome).toBe('opened');
        const [ticket, ...more] = remediationTickets(site);
        expect(more).toEqual([]);
        expect(view.records[0]?.record.data).toMatchObject({ ticket: { state: 'created', key: ticket?.key } });
      },
    });
    expect(runs).toBeGreaterThan(20);
  });

  it('closes a gap once, with the day on which it was', async () => {
    const prepared = await openTestSite();
    const { hugo, place, planned } = await plannedAction(prepared);
    const { page, ...section } = place;
    const at = { ...section, record: planned.id };
    await hugo.call('openRemediationTicket', at, { page });
    await move(prepared, remediationTickets(prepared)[0]?.key ?? '', /resolve/i);
    const [shown] = (await sectionOn(hugo, page)).records;
    await save(hugo, place, { ...planned, evidence: [proof] }, shown?.version ?? 0);
    const act = (site: TestSite) => site.signIn('hugo').call('closeRemediation', at, { page });
    const runs = await sweep({
      open: () => openTestSite({ world: structuredClone(prepared.site.world) }),
      act,
      holds: async (site) => {
        const { view } = await act(site);
        expect(view.records[0]?.record.data).toMatchObject({ closed: { on: '2026-11-20' } });
        expect(view.records[0]?.version).toBe((shown?.version ?? 0) + 2);
      },
    });
    expect(runs).toBeGreaterThan(10);
  });

  it('writes the technical page and makes its record once', async () => {
    const prepared = await openTestSite();
    const { hugo, client, at, record } = await beginAssessment(prepared);
    await findAll(hugo, at, record.id);
    const { page } = await placeIn(hugo, client, 'technical');
    const act = (site: TestSite) => site.signIn('hugo').call('writeSection', {}, { page });
    const runs = await sweep({
      open: () => openTestSite({ world: structuredClone(prepared.site.world) }),
      act,
      holds: async (site) => {
        await act(site);
        const [written] = pagesTitled(site, 'LAKESIDE', 'HIPAA binder, Lakeside Dental: Technical (Security Rule / HITECH)');
        expect(wordsOf(written).match(/As found in the assessment/g)).toHaveLength(1);
        expect((await sectionOn(site.signIn('hugo'), page)).records).toMatchObject([{ tone: 'green' }]);
      },
    });
    expect(runs).toBeGreaterThan(25);
  });

  it('writes an assessment on its page once, also when its findings have changed since', async () => {
    const prepared = await openTestSite();
    const { hugo, assessment } = await plannedAction(prepared);
    await hugo.call('writeSection', {}, { page: assessment.page });
    const [record] = (await sectionOn(hugo, assessment.page)).records;
    const note = (site: TestSite, words: string) =>
      find(site.signIn('hugo'), assessment, record?.record.id ?? '', riskAnalysis, { note: words });
    await note(prepared, 'Done in May');
    const act = (site: TestSite) => site.signIn('hugo').call('writeSection', {}, { page: assessment.page });
    const runs = await sweep({
      open: () => openTestSite({ world: structuredClone(prepared.site.world) }),
      act,
      holds: async (site) => {
        await note(site, 'Done in June');
        expect(await act(site)).toEqual({ outcome: 'written' });
        const [page] = pagesTitled(site, 'LAKESIDE', 'HIPAA binder, Lakeside Dental: Assessment');
        expect(wordsOf(page).match(/Assessment of 2026/g)).toHaveLength(1);
        expect(wordsOf(page)).toContain('Done in June');
      },
    });
    expect(runs).toBeGreaterThan(15);
  });
});
