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
