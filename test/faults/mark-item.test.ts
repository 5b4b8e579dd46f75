import { openMaintenance } from '../support/maintenance';
import type { TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const marking = { item: 'rem-warnings', state: 'done', number: 100 } as const;

const withTicket = async (): Promise<TestSite> => (await openMaintenance()).site;

async function firstTicket(site: TestSite): Promise<string> {
  const [ticket] = await site.maintenanceTickets('2026-11');
  return ticket?.key ?? '';
}

describe('opening, ticking and sharing, with a failure at any of their calls', () => {
  it('ends with the tick there once and JQL told, when the person ticks again what they see open', async () => {
    const failures = await sweep({
      open: withTicket,
      act: async (site) => {
        const ticket = await firstTicket(site);
        const ada = site.signIn('ada');
        await ada.call('openChecklist', {}, { ticket });
        await ada.call('markItem', marking, { ticket });
        await ada.call('shareProgress', {}, { ticket });
      },
      holds: async (site) => {
        const ticket = await firstTicket(site);
        const ada = site.signIn('ada');
        const opened = await ada.call('openChecklist', {}, { ticket });
        if (opened.outcome !== 'checklist') throw new Error('the checklist is gone');
        if (!opened.view.marks[marking.item]) await ada.call('markItem', marking, { ticket });
        await site.advance({ hours: 2 });
        expect(await site.jira('ada').keys('maintenanceOpen = 58')).toEqual([ticket]);
      },
    });
    expect(failures).toBeGreaterThan(15);
  });
});
