import { assessmentIn, assessmentOn, beginAssessment, disposal, find, placeIn, riskAnalysis } from '../../support/assessment';
import { aRecord, createOwn, pageOfSection, save, sectionOn } from '../../support/binder';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';
import { securityRule } from '../../../src/hipaa/rules/security-rule';

const title = 'HIPAA binder, Lakeside Dental: Assessment';

describe('an assessment', () => {
  it('is answered by several people at once, opens in two rounds and saves in two', async () => {
    const site = await openTestSite();
    const { hugo, at, record } = await beginAssessment(site);
    const grace = site.signIn('grace');
    await Promise.all([find(hugo, at, record.id, riskAnalysis), find(grace, at, record.id, disposal, { verdict: 'gap' })]);
    const { findings } = await assessmentOn(hugo, at.page);
    expect([findings[riskAnalysis]?.verdict, findings[disposal]?.verdict]).toEqual(['noChange', 'gap']);

    await expect(find(grace, at, record.id, riskAnalysis, { verdict: 'gap' })).rejects.toThrow('Somebody else has just answered this.');
    const seen = findings[riskAnalysis]?.at ?? null;
    await find(grace, at, record.id, riskAnalysis, { note: 'Looked at again' }, seen);
    expect((await assessmentOn(hugo, at.page)).findings[riskAnalysis]?.note).toBe('Looked at again');

    await expect(find(hugo, at, record.id, disposal, { note: 'Jane Roe, born 1961-03-04' })).rejects.toThrow('date of birth');
    await expect(find(site.signIn('ada'), at, record.id, disposal)).rejects.toThrow('Only compliance people');

    for (const { id } of securityRule.filter(({ mspScope }) => mspScope).slice(0, 4))
      await find(hugo, at, record.id, id, {}, seenNow(await assessmentOn(hugo, at.page), id));
    expect((await roundTrips(site, () => sectionOn(hugo, at.page))).sequential).toBeLessThanOrEqual(2);
    expect((await roundTrips(site, () => hugo.call('openAssessment', {}, { page: at.page }))).sequential).toBeLessThanOrEqual(2);
    const entry = '164.312(b)';
    expect((await roundTrips(site, () => find(hugo, at, record.id, entry))).sequential).toBeLessThanOrEqual(2);

    const named = { binder: at.binder, section: at.section, record: record.id, entry: '164.310(b)', name: 'M. Ortiz' };
    const { view } = await hugo.call('nameResponsible', named, { page: at.page });
    expect(assessmentIn(view).responsible).toEqual({ '164.310(b)': 'M. Ortiz' });
  });

  it('complaint: last year’s answers are entered again; they are carried over to be confirmed', async () => {
    const site = await openTestSite();
    const { hugo, at, record } = await beginAssessment(site, 'Lakeside Dental', 2025);
    await find(hugo, at, record.id, riskAnalysis, { note: 'As it was' });
    const next = { year: 2026, scope: 'The technical side.', official: 'Dr. Lee' };
    await expect(save(hugo, at, aRecord('assessment', next))).rejects.toThrow('Replace the assessment of 2025');
    await save(hugo, at, aRecord('assessment', next, { supersedes: record.id }));
    const { findings, year } = await assessmentOn(hugo, at.page);
    expect([year, findings[riskAnalysis]]).toMatchObject([2026, { note: 'As it was', carriedFrom: 2025 }]);
  });

  it('practice 84 and one answer in many binders: what is learned at one client is asked at the next, what we answer shows at each', async () => {
    const site = await openTestSite();
    await createOwn(site);
    const one = await beginAssessment(site);
    const other = await beginAssessment(site, 'Canyon Family Clinic');
    const { hugo } = one;
    const question = { id: crypto.randomUUID(), binder: one.at.binder, entry: disposal, text: 'Who takes away old copiers?' };
    await hugo.call('learnQuestion', question, { page: one.at.page });
    const policies = { binder: 'own', section: 'policies', page: await pageOfSection(hugo, 'own', 'policies') } as const;
    const control = { entry: '164.308(a)(7)(ii)(A)', sharing: 'inherited', answer: 'Backups are encrypted.' };
    await save(hugo, policies, aRecord('ourControl', control));
    await expect(save(hugo, policies, aRecord('ourControl', control))).rejects.toThrow('answered already');
    for (const { at } of [one, other]) {
      const { questions, ours } = await hugo.call('openAssessment', {}, { page: at.page });
      expect(questions.map(({ text }) => text)).toEqual(['Who takes away old copiers?']);
      expect(ours[control.entry]).toMatchObject({ sharing: 'inherited', answer: 'Backups are encrypted.', since: '2026-11-02' });
    }
  });

  it('complaint: the reasons for not applicable are not in the export; its page tells them and leaves people’s text alone', async () => {
    const site = await openTestSite();
    const { hugo, client, at, record } = await beginAssessment(site);
    await find(hugo, at, record.id, disposal, { verdict: 'notApplicable', why: 'Every device is leased and wiped by its owner.' });
    const page = () => pagesTitled(site, 'LAKESIDE', title)[0];
    expect(await hugo.call('writeSection', {}, { page: at.page })).toEqual({ outcome: 'written' });
    expect(wordsOf(page())).toContain('Every device is leased and wiped by its owner.');
    const versions = page()?.versions.length;
    await hugo.call('writeSection', {}, { page: at.page });
    expect(page()?.versions).toHaveLength(versions ?? 0);

    const shown = page();
    if (shown) writeByHand(site, shown, (blocks) => [...blocks, { type: 'paragraph', content: [{ type: 'text', text: 'Ours.' }] }]);
    await find(hugo, at, record.id, riskAnalysis, { note: 'Done in May' });
    expect(await hugo.call('writeSection', {}, { page: at.page })).toEqual({ outcome: 'written' });
    expect([wordsOf(page()).includes('Ours.'), wordsOf(page()).match(/Done in May/g)?.length]).toEqual([true, 1]);

    const technical = await placeIn(hugo, client, 'technical');
    expect(await hugo.call('writeSection', {}, { page: technical.page })).toEqual({
      outcome: 'written',
      open: expect.any(Number) as number,
    });
  });
});

const seenNow = (assessment: Awaited<ReturnType<typeof assessmentOn>>, entry: string) => assessment.findings[entry]?.at ?? null;
