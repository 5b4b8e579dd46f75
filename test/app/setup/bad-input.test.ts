import { roundTrips } from '../../support/round-trips';
import { applyAll, lineOf, openBareSite, standing } from '../../support/set-up';
import { openTestSite } from '../../support/site';

describe('set-up, asked for what cannot be done', () => {
  it.each(['openSetUp', 'findProjects', 'chooseProjects', 'chooseType', 'applyLine', 'undoMade'] as const)(
    'tells who does not administer Jira so, in a sentence: %s',
    async (name) => {
      const input = {
        openSetUp: {},
        findProjects: { words: '' },
        chooseProjects: { version: 0, projects: [] },
        chooseType: { kind: 'visit', type: '10004' },
        applyLine: { line: 'panel', agreed: 0 },
        undoMade: { identity: 'panel:10000' },
      } as const;
      const site = await openTestSite();
      const before = site.wire.count;
      await expect(site.signIn('ada').call(name, input[name] as never)).rejects.toThrow('Setting up needs the right to administer Jira');
      expect(site.wire.since(before).filter(({ method }) => method === 'PUT' || method === 'DELETE')).toEqual([]);
    },
  );

  it('refuses a type of another level, one that is gone, and a name that is too long', async () => {
    const { site, grace } = await openBareSite();
    site.site.world.jira.issueTypes['10099'] = { id: '10099', name: 'Maintenance', subtask: true, hierarchyLevel: -1, description: '' };
    expect(lineOf(await grace.call('openSetUp', {}), 'type:maintenance').says).toContain('“Maintenance” is a subtask type on this site');
    await expect(grace.call('applyLine', { line: 'type:maintenance', agreed: 0 })).rejects.toThrow('Rounds needs a standard one');
    await expect(grace.call('chooseType', { kind: 'maintenance', type: '10099' })).rejects.toThrow('is no standard one');
    await expect(grace.call('chooseType', { kind: 'maintenance', name: 'x'.repeat(61) })).rejects.toThrow('at most 60 characters');
    await grace.call('chooseType', { kind: 'maintenance', name: 'Client maintenance' });
    await applyAll(site, grace);
    expect(standing(site).desk).toEqual(expect.arrayContaining(['Client maintenance']));
    expect(standing(site).desk).not.toContain('Maintenance');
  });

  it('uses names in another case instead of failing on them', async () => {
    const { site, grace } = await openBareSite();
    site.site.world.jira.issueTypes['10098'] = { id: '10098', name: 'SITE VISIT', subtask: false, hierarchyLevel: 0, description: '' };
    const line = lineOf(await grace.call('openSetUp', {}), 'type:visit');
    expect(line).toMatchObject({ state: 'differs', says: 'The site has it as “SITE VISIT”.' });
    await applyAll(site, grace);
    expect(standing(site).types).not.toContain('Site Visit');
    expect(standing(site).desk).toContain('SITE VISIT');
  });

  it('changes a scheme of fifty projects only for who has seen them', async () => {
    const { site, grace } = await openBareSite('projects-70');
    const opened = await grace.call('openSetUp', {});
    expect(opened).toMatchObject({ isProposed: true, projects: [] }); // of fifty desks none is meant by itself
    const chosen = await grace.call('chooseProjects', { version: opened.version, projects: ['10000'] });
    const makeType = lineOf(chosen, 'type:maintenance');
    expect(makeType.others?.count).toBeGreaterThan(0); // of Jira's default scheme
    await grace.call('applyLine', { line: makeType.id, agreed: makeType.others?.count ?? 0 });
    const scheme = lineOf(await grace.call('openSetUp', {}), 'scheme:10200');
    expect(scheme).toMatchObject({ says: expect.stringContaining('used by 50 projects') as string, others: { count: 49 } });
    await expect(grace.call('applyLine', { line: scheme.id, agreed: 0 })).rejects.toThrow('This changes 49 more projects than you chose.');
    expect(standing(site).desk).not.toContain('Maintenance');
    await grace.call('applyLine', { line: scheme.id, agreed: 49 });
    expect(standing(site).desk).toContain('Maintenance');
  });

  it('reads a site of 400 projects in two round trips, and finds any of them', async () => {
    const { site, grace } = await openBareSite('projects-400');
    const { sequential, calls } = await roundTrips(site, () => grace.call('openSetUp', {}));
    expect(sequential).toBeLessThanOrEqual(2);
    expect(calls).toBeLessThanOrEqual(20);
    expect(await grace.call('findProjects', { words: 'Project 399' })).toMatchObject({ total: 1, projects: [{ key: 'P399' }] });
    expect((await grace.call('findProjects', { words: 'P' })).total).toBeGreaterThan(300);
    const offered = await grace.call('findProjects', { words: '' });
    expect([offered.total, offered.projects.every(({ isDesk }) => isDesk)]).toEqual([50, true]);
  });

  it('says how long Jira asks to wait in the midst, keeps what was done, and goes on', async () => {
    const { site, grace } = await openBareSite();
    await grace.call('applyLine', { line: 'type:maintenance', agreed: 0 });
    site.arm({ kind: 'status', status: 429, retryAfter: 20, match: { method: 'POST', path: '/issuetype' } });
    expect(await grace.call('applyLine', { line: 'type:single', agreed: 0 })).toEqual({ outcome: 'waits', seconds: 20 });
    const waiting = await grace.call('openSetUp', {});
    expect([lineOf(waiting, 'type:maintenance').state, lineOf(waiting, 'type:single').state]).toEqual(['exists', 'missing']);
    expect(waiting.made).toHaveLength(1);
    expect(await grace.call('applyLine', { line: 'type:single', agreed: 0 })).toMatchObject({ outcome: 'applied' });
  });
});
