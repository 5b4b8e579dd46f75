import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const ticket = 'HD-114';
const notes = { note: 'Left a voicemail', internalNote: '' };
const click = aStart();

/** When the workflow believes that time was last noted on the ticket. */
const mark = ({ site: { world } }: TestSite): unknown =>
  (world.jira.issues[world.jira.keys[ticket] ?? '']?.properties['rounds-time'] as { readonly noted: unknown } | undefined)?.noted ?? null;

const entriesOf = async (site: TestSite) => (await site.signIn('ada').call('openClock', {}, { ticket })).mine;

describe('noting time on a ticket, with a failure at any of its calls and of those that tell the workflow', () => {
  it('tells the workflow of a note without time, and keeps the note once', async () => {
    const note = (site: TestSite) => site.signIn('ada').call('noteWithoutTime', { ...click, ...notes }, { ticket });
    const failures = await sweep({
      open: () => openTestSite({ seed: 'harbor' }),
      act: async (site) => {
        await note(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        await note(site);
        await site.advance({ seconds: 1 });
        expect(mark(site)).not.toBeNull();
        await site.advance({ hours: 2 });
        const mine = await entriesOf(site);
        expect(mine).toHaveLength(1);
        expect(mine[0]).toMatchObject({ worklog: { state: 'none' } });
        expect(mine[0]).not.toHaveProperty('unmarked');
        expect(mark(site)).toBe(mine[0]?.savedAt);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });

  it('takes the mark back with the stop that is undone', async () => {
    const stopped = async (): Promise<TestSite> => {
      const site = await openTestSite({ seed: 'harbor' });
      const ada = site.signIn('ada');
      await ada.call('startTimer', click, { ticket });
      await site.advance({ minutes: 5 });
      await ada.call('stopTimer', { timer: click.id, ...notes }, { ticket });
      expect(mark(site)).not.toBeNull();
      return site;
    };
    const undo = (site: TestSite) => site.signIn('ada').call('undoStop', { entry: click.id, id: 'again' }, { ticket });
    const failures = await sweep({
      open: stopped,
      act: async (site) => {
        await undo(site);
        await site.advance({ seconds: 15 });
      },
      holds: async (site) => {
        expect(await undo(site)).toMatchObject({ outcome: 'running' });
        await site.advance({ hours: 2 });
        expect(mark(site)).toBeNull();
        expect(await entriesOf(site)).toEqual([]);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });
});
