import { roundTrips } from '../../support/round-trips';
import { garrison, november, october, openDesk, work } from './a-desk';

const amounts = (view: { readonly statement: { readonly charges: readonly { readonly amount: number }[] } }) =>
  view.statement.charges.map(({ amount }) => amount);

describe('a statement', () => {
  it('prices a day with travel, two tickets and two technicians as one visit of four hours (practices 65, 66 and 72)', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T12:00', { kind: 'travel', minutes: 90 });
    await work(site, 'ada', '2026-10-05T13:30', { kind: 'onSite', minutes: 40 });
    await work(site, 'ada', '2026-10-05T14:10', { kind: 'onSite', minutes: 20, ticket: garrison.otherTicket });
    await work(site, 'ben', '2026-10-05T13:30', { kind: 'onSite', minutes: 30 });
    const view = await grace.call('openStatement', asked(october));
    expect(amounts(view)).toEqual([40_000]);
    expect(view.statement.charges[0]?.work).toHaveLength(4);
  });

  it('leaves the entries as they were', async () => {
    const { site, ada, grace, asked } = await openDesk();
    const id = await work(site, 'ada', '2026-11-20T14:03', { minutes: 7 });
    const before = (await ada.call('openClock', {}, { ticket: garrison.ticket })).mine.find((entry) => entry.id === id);
    expect(amounts(await grace.call('openStatement', asked(november)))).toEqual([2_500]);
    const after = (await ada.call('openClock', {}, { ticket: garrison.ticket })).mine.find((entry) => entry.id === id);
    expect(after).toEqual(before);
  });

  it('takes one round of calls for a client whose month is one page', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00');
    const { sequential } = await roundTrips(site, () => grace.call('openStatement', asked(october)));
    expect(sequential).toBe(1);
  });

  it('finds the entries of an organization that the screen did not know of', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00');
    expect(amounts(await grace.call('openStatement', { ...asked(october), organization: null }))).toEqual([10_000]);
  });

  it('shows technicians the charges of their own work, and customers nothing', async () => {
    const { site, ada, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00');
    await work(site, 'ben', '2026-10-06T14:00');
    expect(amounts(await grace.call('openStatement', asked(october)))).toHaveLength(2);
    const own = await ada.call('openStatement', asked(october));
    expect(own.scope).toBe('own');
    expect(own.statement.charges.flatMap((charge) => charge.work.map(({ technician }) => technician))).toEqual([ada.accountId]);
    await expect(site.signIn('pat').call('openStatement', asked(october))).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(ada.call('openPolicies', {})).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('visits', () => {
  it('are split and joined by who worked there, and by nobody else', async () => {
    const { site, ada, ben, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T13:00', { kind: 'onSite' });
    const second = await work(site, 'ada', '2026-10-05T19:00', { kind: 'onSite' });
    const mark = { client: garrison.client, month: october, entry: second };
    await expect(ben.call('markEntry', { ...mark, begins: true })).rejects.toMatchObject({ code: 'notAllowed' });
    await ada.call('markEntry', { ...mark, begins: true });
    expect(amounts(await grace.call('openStatement', asked(october)))).toEqual([40_000, 40_000]);
    await ada.call('markEntry', { ...mark, begins: null });
    expect(amounts(await grace.call('openStatement', asked(october)))).toEqual([40_000]);
  });

  it('keep the reason why somebody went there (practice 70)', async () => {
    const { site, ada, grace, asked } = await openDesk();
    const entry = await work(site, 'ada', '2026-10-05T13:00', { kind: 'onSite' });
    const questions = async () => (await grace.call('openStatement', asked(october))).statement.questions.map(({ about }) => about);
    expect(await questions()).toContain('noReason');
    await ada.call('markEntry', { client: garrison.client, month: october, entry, reason: 'handsNeeded' });
    expect(await questions()).not.toContain('noReason');
  });
});

describe('closing a month', () => {
  const ready = async () => {
    const desk = await openDesk();
    await work(desk.site, 'ada', '2026-10-05T14:00');
    await desk.site.settle();
    const view = await desk.grace.call('openStatement', desk.asked(october));
    const close = { ...desk.asked(october), hash: view.hash, reason: '' };
    return { ...desk, close };
  };

  it('keeps it as it was seen, whatever the policy becomes', async () => {
    const { grace, asked, close } = await ready();
    expect(await grace.call('closeStatement', close)).toMatchObject({ outcome: 'closed', view: { closing: { by: grace.accountId } } });
    const { versions } = await grace.call('openPolicies', {});
    const [first] = versions;
    if (!first) throw new Error('There is no policy.');
    const dearer = {
      ...first.policy,
      rates: first.policy.rates.map((rate) => ({ ...rate, hourly: { ...rate.hourly, remote: 99_900 as never } })),
    };
    await grace.call('adoptPolicy', { policy: dearer, from: first.from, note: '', after: 1 });
    const view = await grace.call('openStatement', asked(october));
    expect(amounts(view)).toEqual([10_000]);
    expect(view).toMatchObject({ intact: true, hash: close.hash });
    expect((await grace.call('openStatement', asked(november))).statement.adjustments).toEqual([]);
  });

  it('twice is once', async () => {
    const { grace, close } = await ready();
    const outcomes = await Promise.all([grace.call('closeStatement', close), grace.call('closeStatement', close)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['closed', 'closedBefore']);
  });

  it('is for managers', async () => {
    const { ada, close } = await ready();
    await expect(ada.call('closeStatement', close)).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('tells where its time changed since it was seen, and closes nothing', async () => {
    const { site, grace, asked, close } = await ready();
    await work(site, 'ada', '2026-10-06T14:00');
    await site.settle();
    expect(await grace.call('closeStatement', close)).toMatchObject({ outcome: 'changedMeanwhile', view: { closing: null } });
    expect((await grace.call('openStatement', asked(october))).closing).toBeNull();
  });

  it('needs a reason where something waits, and waits for the month to be over', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00');
    const { hash, statement } = await grace.call('openStatement', asked(october));
    expect(statement.questions).toMatchObject([{ about: 'worklogWaits', count: 1 }]);
    await expect(grace.call('closeStatement', { ...asked(october), hash, reason: '' })).rejects.toMatchObject({ code: 'badInput' });
    await grace.call('closeStatement', { ...asked(october), hash, reason: 'Jira is slow today' });
    const { hash: ofNovember } = await grace.call('openStatement', asked(november));
    await expect(grace.call('closeStatement', { ...asked(november), hash: ofNovember, reason: '' })).rejects.toMatchObject({
      code: 'badInput',
    });
  });

  it('sends what comes later to the next month', async () => {
    const { site, grace, asked, close } = await ready();
    await grace.call('closeStatement', close);
    const late = await work(site, 'ada', '2026-10-06T14:00', { minutes: 30 });
    const { statement } = await grace.call('openStatement', asked(november));
    expect(statement.adjustments).toMatchObject([{ month: october, charge: `entry:${late}`, why: 'added', after: 5_000 }]);
    expect(amounts(await grace.call('openStatement', asked(october)))).toEqual([10_000]);
    const mark = { client: garrison.client, month: october, entry: late, purpose: 'liaison' as const };
    await expect(grace.call('markEntry', mark)).rejects.toMatchObject({ code: 'badInput' });
  });

  it('shows in the list of the month', async () => {
    const { grace, ada, close } = await ready();
    await grace.call('closeStatement', close);
    const { statements } = await grace.call('listStatements', { month: october });
    expect(statements).toHaveLength(12);
    expect(statements.find(({ client }) => client === garrison.client)?.closed).toMatchObject({ total: 10_000 });
    const forAda = await ada.call('listStatements', { month: october });
    expect(forAda.statements.every(({ closed }) => closed === null)).toBe(true);
  });
});
