import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../src/platform/rules/units';
import { aRecord, clientInBinders, createOf, pageOfSection, save } from '../../support/binder';
import { openTestSite, type TestSite } from '../../support/site';

const remindersOn = (site: TestSite) =>
  Object.values(site.site.world.jira.issues)
    .filter(({ properties }) => properties['rounds-reminder'] !== undefined)
    .map(({ summary }) => summary);

async function withAgreement(expiresOn: string) {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  await createOf(site);
  const binder = await clientInBinders(hugo);
  const at = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
  const data = { between: 'us', party: '', signedOn: '2026-01-10', expiresOn, clauses: clauseIds };
  await save(hugo, at, aRecord('agreement', data));
  return { site, hugo, binder };
}

describe('open-due-reminders', () => {
  it('opens one ticket for what falls due within 30 days, and says the second time that it is open', async () => {
    const { site } = await withAgreement('2026-12-03');
    expect(await site.runAction('open-due-reminders')).toEqual({ opened: 1, alreadyOpen: 0 });
    expect(await site.runAction('open-due-reminders')).toEqual({ opened: 0, alreadyOpen: 1 });
    expect(remindersOn(site)).toEqual(['Our agreement expires 3 Dec 2026 · Lakeside Dental']);
  });

  it('looks no further ahead than it is asked to', async () => {
    const { site } = await withAgreement('2027-01-10');
    expect(await site.runAction('open-due-reminders')).toEqual({ opened: 0, alreadyOpen: 0 });
    expect(await site.runAction('open-due-reminders', { withinDays: '60' })).toEqual({ opened: 1, alreadyOpen: 0 });
    expect(await site.runAction('open-due-reminders', { withinDays: 'soon' })).toEqual({
      errors: [{ message: 'Give the days as a number from 0 to 365.' }],
    });
  });

  it('complaint: agreements expire unseen: the daily schedule opens the ticket, once, however often it fires', async () => {
    const { site } = await withAgreement('2027-02-10');
    for (const hours of [1, 1, 24]) await site.advance({ hours });
    expect(remindersOn(site)).toEqual(['Our agreement expires 10 Feb 2027 · Lakeside Dental']);
  });

  it('practice 87e: a new hire has a ticket, and none once trained', async () => {
    const site = await openTestSite();
    const hugo = site.signIn('hugo');
    await createOf(site);
    const binder = await clientInBinders(hugo);
    const at = { binder, section: 'training', page: await pageOfSection(hugo, binder, 'training') } as const;
    const hired = (name: string) => aRecord('person', { name, joinedOn: '2026-11-10', leftOn: null }, { effectiveOn: null, evidence: [] });
    const [rosa, sam] = [hired('Rosa Diaz'), hired('Sam Ito')];
    for (const person of [rosa, sam]) await save(hugo, at, person);
    await save(
      hugo,
      at,
      aRecord('trainingSession', { topic: 'HIPAA', about: '', attendees: [sam.id] }, { effectiveOn: dateOnly('2026-11-12') }),
    );
    expect(await site.runAction('open-due-reminders')).toEqual({ opened: 1, alreadyOpen: 0 });
    expect(remindersOn(site)).toEqual(['Train Rosa Diaz in HIPAA by 10 Dec 2026 · Lakeside Dental']);
  });
});
