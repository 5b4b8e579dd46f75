import { beginAssessment, disposal, find, findAll, placeIn, plannedAction, remediationTickets } from '../../support/assessment';
import { aRecord, proof, save, sectionOn } from '../../support/binder';
import { move } from '../../support/resolved';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';

describe('remediation', () => {
  it('practice 86: each gap becomes one ticket; the closed ticket and evidence close it, not the ticket alone', async () => {
    const site = await openTestSite();
    const { hugo, assessment, place, planned } = await plannedAction(site);
    const { page, ...section } = place;
    const at = { ...section, record: planned.id };
    expect((await sectionOn(hugo, page)).beside.gaps).toEqual([]);
    await expect(hugo.call('closeRemediation', at, { page })).rejects.toThrow('Make its ticket first.');

    expect(await hugo.call('openRemediationTicket', at, { page })).toMatchObject({ outcome: 'opened' });
    await hugo.call('openRemediationTicket', at, { page });
    const [ticket, ...more] = remediationTickets(site);
    expect(more).toEqual([]);
    const key = ticket?.key ?? '';
    expect(await site.ticket(key)).toMatchObject({ organizations: ['Lakeside Dental'] });
    expect(site.site.world.jira.issueTypes[ticket?.issueTypeId ?? '']?.name).toBe('HIPAA Remediation');

    await expect(hugo.call('closeRemediation', at, { page })).rejects.toThrow(`Its ticket ${key} is still open.`);
    await move(site, key, /resolve/i);
    expect(Object.values((await hugo.call('openRemediations', { binder: place.binder }, { page })).tickets)).toMatchObject([
      { key, done: true },
    ]);
    await expect(hugo.call('closeRemediation', at, { page })).rejects.toThrow('Add dated evidence first');

    const [shown] = (await sectionOn(hugo, page)).records;
    await save(hugo, place, { ...planned, evidence: [proof] }, shown?.version ?? 0);
    await hugo.call('closeRemediation', at, { page });
    expect(await sectionOn(hugo, page)).toMatchObject({ verdict: { tone: 'green' }, records: [{ judgement: { state: 'documented' } }] });
    const { remediations } = await hugo.call('openAssessment', {}, { page: assessment.page });
    expect(remediations).toMatchObject([{ data: { closed: { on: '2026-11-20' } } }]);
  });

  it('practice 87b: a gap without an action and a technical page that is not written are told; writing it makes its record', async () => {
    const site = await openTestSite();
    const { hugo, client, at, record } = await beginAssessment(site);
    await find(hugo, at, record.id, disposal, { verdict: 'gap' });
    const technical = await placeIn(hugo, client, 'technical');
    const write = () => hugo.call('writeSection', {}, { page: technical.page });
    expect(await write()).toMatchObject({ outcome: 'written', open: 35 });
    expect((await sectionOn(hugo, technical.page)).verdict.reasons).toMatchObject([
      { sentence: 'The page is not written from the assessment yet.' },
    ]);

    await findAll(hugo, at, record.id);
    expect((await sectionOn(hugo, at.page)).verdict).toMatchObject({ tone: 'amber', share: 100 });
    await write();
    await write();
    const { verdict, records } = await sectionOn(hugo, technical.page);
    expect([verdict.tone, records.map(({ headline }) => headline)]).toEqual(['green', ['Technical description, version 2026']]);

    const { page, ...asked } = await placeIn(hugo, client, 'remediation');
    expect((await sectionOn(hugo, page)).verdict.reasons).toMatchObject([{ sentence: 'Disposal: this gap has no action yet.' }]);
    const listed = (await hugo.call('openBinders', {})).clients.find(({ id }) => id === client)?.binder;
    expect(listed?.sections.find(({ section }) => section.id === 'remediation')?.verdict?.tone).toBe('red');
    const { sequential } = await roundTrips(site, () => hugo.call('openRemediations', { binder: asked.binder }, { page }));
    expect(sequential).toBeLessThanOrEqual(2);
  });

  it('a ticket that was made for a gap is found again by an action in place of one that is gone', async () => {
    const site = await openTestSite();
    const { hugo, place, planned } = await plannedAction(site);
    const { page, ...section } = place;
    await hugo.call('openRemediationTicket', { ...section, record: planned.id }, { page });
    const anew = { ...planned, id: crypto.randomUUID(), supersedes: planned.id };
    const { view } = await save(hugo, place, anew);
    expect(view.records[0]?.record.data).toMatchObject({ ticket: { state: 'created' } });
    await hugo.call('openRemediationTicket', { ...section, record: anew.id }, { page });
    expect(remediationTickets(site)).toHaveLength(1);
  });

  it('has a ticket of a usual type where the site has none for it, and says so', async () => {
    const site = await openTestSite();
    for (const type of Object.values(site.site.world.jira.issueTypes)) if (type.name === 'HIPAA Remediation') type.name = 'Something else';
    const { hugo, place, planned } = await plannedAction(site);
    const { page, ...section } = place;
    const { view } = await hugo.call('openRemediationTicket', { ...section, record: planned.id }, { page });
    expect(view.records[0]?.record.data).toMatchObject({ ticket: { state: 'created', usualType: true } });
    const again = { ...planned, id: crypto.randomUUID() };
    await expect(save(hugo, place, again)).rejects.toThrow('There is an action for Disposal, 164.310(d)(2)(i) already');
  });
});

describe('an incident', () => {
  it('counts the days by which people must be told, and holds back their data', async () => {
    const site = await openTestSite();
    const { hugo, client } = await plannedAction(site);

    const at = await placeIn(hugo, client, 'incidents');
    const weighed = { low: null, why: '' };
    const incident = {
      what: 'Laptop lost on the train',
      discoveredOn: '2026-03-01',
      discoveredBy: 'client',
      clientToldOn: null,
      protection: 'unknown',
      exception: null,
      factors: { extent: weighed, recipient: weighed, acquired: weighed, mitigated: weighed },
      reasons: '',
      people: 120,
      peopleInOneState: null,
      stateDays: null,
      agreementDays: null,
      delay: null,
      unreachable: 0,
      notice: {},
      toldOn: {},
    };
    const { view } = await save(hugo, at, aRecord('incident', incident));
    expect(view.records[0]?.judgement).toMatchObject({
      state: 'expired',
      reason: expect.stringContaining('overdue since 30 Apr 2026') as string,
    });
    await expect(save(hugo, at, aRecord('incident', { ...incident, what: 'Lost the chart of MRN 1234567' }))).rejects.toThrow(
      'medical record number',
    );
  });
});
