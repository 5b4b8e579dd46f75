import { applyAll, lineOf, openBareSite, standing, undoAll } from '../../support/set-up';
import { openTestSite } from '../../support/site';

const all = ['HIPAA Remediation', 'Maintenance', 'Monthly Single', 'Roadmap Action', 'Site Visit'];
const usual = ['Change', 'Incident', 'Service Request', 'Task'];
const everything = [...usual, ...all].sort();

describe('setting up an empty site', () => {
  it('adds line by line what is missing, and says what Rounds made; applied again it changes nothing', async () => {
    const { site, grace } = await openBareSite();
    const before = await grace.call('openSetUp', {});
    expect(before).toMatchObject({ isProposed: true, projects: [{ key: 'HD' }], made: [] });
    expect(await applyAll(site, grace)).toEqual([
      'type:maintenance',
      'type:single',
      'type:visit',
      'type:remediation',
      'type:action',
      'scheme:910000',
      'request-type:10000',
      'panel',
    ]);
    const after = standing(site);
    expect(after).toMatchObject({ types: everything, desk: everything, pinned: ['10000'] });
    expect(after.requestTypes).toContain('Monthly maintenance');
    const view = await grace.call('openSetUp', {});
    expect(view.lines.filter(({ state }) => state !== 'exists').map(({ id }) => id)).toEqual(['validator', 'secret', 'clients']);
    expect(view.made.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'Issue type “Maintenance”',
        '“Site Visit” in “HD: Issue Type Scheme”',
        'Checklist pinned to HD',
        'Request type “Monthly maintenance” of HD',
      ]),
    );
    for (const { id } of view.lines.slice(0, 8)) await grace.call('applyLine', { line: id, agreed: 0 });
    expect(standing(site)).toEqual(after);
    expect((await grace.call('openSetUp', {})).made).toEqual(view.made);
  });

  it('takes away just what Rounds made, the latest first', async () => {
    const { site, grace } = await openBareSite();
    const before = standing(site);
    await applyAll(site, grace);
    expect((await grace.call('openSetUp', {})).made).toHaveLength(12);
    await undoAll(site, grace);
    expect((await grace.call('openSetUp', {})).made).toEqual([]);
    expect(standing(site)).toEqual(before);
  });

  it('lets a month run for a client with the type that was chosen, whatever its name', async () => {
    const { site, grace } = await openBareSite();
    site.site.world.jira.issueTypes['10004'] = { ...site.site.world.jira.issueTypes['10004'], name: 'Upkeep' } as never;
    const chosen = await grace.call('chooseType', { kind: 'maintenance', type: '10004' });
    expect(lineOf(chosen, 'type:maintenance')).toMatchObject({
      state: 'exists',
      says: 'The site’s “Upkeep” stands for it, with its name and icon.',
    });
    await grace.call('addClient', { draft: aClient(site.now) });
    const { created } = await site.runAction('create-maintenance-tickets', { period: '2026-12' });
    expect(created).toBe(1);
    const [ticket] = Object.values(site.site.world.jira.issues);
    expect(ticket?.issueTypeId).toBe('10004');
  });
});

const aClient = (_now: string) =>
  ({
    name: 'Lakeside Dental',
    status: 'active',
    organization: null,
    project: { id: '10000', key: 'HD' },
    timeZone: 'America/Los_Angeles',
    travelMinutes: 10,
    contract: 'managed',
    hipaa: 'none',
    planDay: 1,
    assignee: null,
    address: '',
    contact: '',
  }) as never;

describe('a site in use', () => {
  it('has everything but what its administrators put into the workflow, and applying changes nothing', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const before = standing(site);
    const view = await grace.call('openSetUp', {});
    expect(view.lines.filter(({ state }) => state !== 'exists').map(({ id }) => id)).toEqual(['validator', 'secret']);
    expect(await applyAll(site, grace)).toEqual([]);
    expect(standing(site)).toEqual(before);
    site.site.world.jira.validators.push({ projectId: '10000', transitionId: '31', module: 'checklist-complete' });
    const checked = await grace.call('openSetUp', {});
    expect(lineOf(checked, 'validator')).toMatchObject({ state: 'exists', says: 'It stands on 1 transition: “Resolve” in HD workflow.' });
  });

  it('refuses to take away what tickets use, with how many', async () => {
    const { site, grace } = await openBareSite();
    await applyAll(site, grace);
    await grace.call('addClient', { draft: aClient(site.now) });
    await site.runAction('create-maintenance-tickets', { period: '2026-12' });
    await site.advance({ seconds: 10 });
    const { made } = await grace.call('openSetUp', {});
    const identityOf = (words: string) => made.find((each) => each.words === words)?.identity ?? '';
    const undo = (words: string) => grace.call('undoMade', { identity: identityOf(words) });
    await expect(undo('Issue type “Maintenance”')).rejects.toThrow('1 ticket has the type “Maintenance”.');
    await expect(undo('“Maintenance” in “HD: Issue Type Scheme”')).rejects.toThrow('1 ticket has the type “Maintenance” in projects of');
    await expect(undo('Request type “Monthly maintenance” of HD')).rejects.toThrow(
      'Customers of HD would no longer see 1 ticket of theirs.',
    );
    expect((await undo('Issue type “Site Visit”')).made.map(({ words }) => words)).not.toContain('“Site Visit” in “HD: Issue Type Scheme”');
  });
});
