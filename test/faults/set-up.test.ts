import { ticketKinds } from '../../src/clients/rules/ticket-types';
import { lineOf, standing } from '../support/set-up';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const open = () => openTestSite({ seed: 'empty' });

describe('set-up, with a failure at any call', () => {
  it.each(['type:maintenance', 'panel'])('makes %s once, and lists it', async (line) => {
    const apply = (site: TestSite) => site.signIn('grace').call('applyLine', { line, agreed: 0 });
    const runs = await sweep({
      open,
      act: apply,
      holds: async (site) => {
        await apply(site);
        await site.advance({ seconds: 2 });
        const answer = await apply(site);
        if (answer.outcome !== 'applied') throw new Error(`It ${answer.outcome}.`);
        expect(lineOf(answer.view, line).state).toBe('exists');
        expect(answer.view.made).toHaveLength(1);
        expect(standing(site).types.filter((name) => name === 'Maintenance')).toHaveLength(line === 'panel' ? 0 : 1);
      },
    });
    expect(runs).toBeGreaterThan(20);
  });

  it('puts its types into a scheme once, and lists all of them', async () => {
    const prepared = await open();
    const grace = prepared.signIn('grace');
    for (const kind of ticketKinds) await grace.call('applyLine', { line: `type:${kind}`, agreed: 0 });
    const { lines } = await grace.call('openSetUp', {});
    const line = lines.find(({ step }) => step?.do === 'fillScheme')?.id ?? '';
    const fill = (site: TestSite) => site.signIn('grace').call('applyLine', { line, agreed: 0 });
    const runs = await sweep({
      open: () => Promise.resolve(prepared),
      writesOnly: true,
      act: fill,
      holds: async (site) => {
        const answer = await fill(site);
        if (answer.outcome !== 'applied') throw new Error(`It ${answer.outcome}.`);
        const [maintenance, visit] = ['“Maintenance” in', '“Site Visit” in'].map((words) =>
          answer.view.made.filter((made) => made.words.startsWith(words)),
        );
        expect([maintenance?.length, visit?.length, answer.view.made.every(({ state }) => state === 'made')]).toEqual([1, 1, true]);
        expect(standing(site).desk).toEqual(expect.arrayContaining(['Maintenance', 'Site Visit']));
      },
    });
    expect(runs).toBeGreaterThan(10);
  });

  it('takes a panel away, and lists it until Jira’s task has ended', async () => {
    const prepared = await open();
    const apply = () => prepared.signIn('grace').call('applyLine', { line: 'panel', agreed: 0 });
    await apply();
    await prepared.advance({ seconds: 2 });
    await apply();
    const undo = (site: TestSite) => site.signIn('grace').call('undoMade', { identity: 'panel:10000' });
    await sweep({
      open: () => Promise.resolve(prepared),
      writesOnly: true,
      act: undo,
      holds: async (site) => {
        const { made } = await undo(site);
        if (standing(site).pinned?.includes('10000') === true) expect(made).toMatchObject([{ state: 'removing' }]);
        await site.advance({ seconds: 2 });
        expect((await site.signIn('grace').call('openSetUp', {})).made).toEqual([]);
        expect(standing(site).pinned).toEqual([]);
      },
    });
  });

  it('takes away once what Rounds made, and forgets it', async () => {
    const prepared = await open();
    const before = standing(prepared);
    await prepared.signIn('grace').call('applyLine', { line: 'type:visit', agreed: 0 });
    const undo = (site: TestSite) => site.signIn('grace').call('undoMade', { identity: 'type:visit:site visit' });
    await sweep({
      open: () => openTestSite({ world: structuredClone(prepared.site.world) }),
      act: undo,
      holds: async (site) => {
        expect((await undo(site)).made).toEqual([]);
        expect(standing(site)).toEqual(before);
      },
    });
  });
});
