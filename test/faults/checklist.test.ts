import { instant } from '../../src/platform/rules/units';
import { checklistOn, finishItems, openMaintenance } from '../support/maintenance';
import type { TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const withTicket = async (): Promise<TestSite> => (await openMaintenance()).site;

async function firstTicket(site: TestSite): Promise<string> {
  const [ticket] = await site.maintenanceTickets('2026-11');
  return ticket?.key ?? '';
}

const people = async (site: TestSite) => {
  const ticket = await firstTicket(site);
  return { ticket, on: { ticket }, ada: site.signIn('ada'), grace: site.signIn('grace') };
};

const property = async (site: TestSite) =>
  (await site.ticket(await firstTicket(site))).properties['rounds-maintenance'] as Readonly<Record<string, unknown>>;

const plain = ['rem-client-checkin', 'rem-patch-exceptions', 'rem-backup-log'];

describe('what is done on a checklist, with a failure at any of its calls', () => {
  it('ticks in bulk all or nothing, and again what was not', async () => {
    const failures = await sweep({
      open: withTicket,
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('tickItems', { items: plain }, on);
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        expect([0, 3]).toContain(Object.keys((await checklistOn(ticket, ada)).marks).length);
        await ada.call('tickItems', { items: plain }, on);
        const { marks } = await checklistOn(ticket, ada);
        expect(Object.values(marks).map(({ state, former }) => [state, former.length])).toEqual([
          ['done', 0],
          ['done', 0],
          ['done', 0],
        ]);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(9);
  }, 60_000);

  it('makes one follow-up ticket and links it once, however often it is asked for (practice 7)', async () => {
    const asked = { item: 'rem-defrag', kind: 'work' } as const;
    const failures = await sweep({
      open: async () => {
        const site = await withTicket();
        const { ada, on } = await people(site);
        await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.26 }, on);
        return site;
      },
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('openFollowUp', asked, on);
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        await ada.call('openFollowUp', asked, on);
        await site.advance({ minutes: 3 });
        await ada.call('openFollowUp', asked, on);
        await site.advance({ seconds: 10 });
        const made = await site.jira('ada').keys('maintenanceFollowUp is not EMPTY');
        const followUp = (await checklistOn(ticket, ada)).followUps?.['rem-defrag'];
        expect(made).toHaveLength(1);
        expect(followUp).toMatchObject({ state: 'created', ticket: { key: made[0] }, linked: true });
        expect(await site.linkedTo(ticket)).toEqual(made);
        expect(await site.linkedTo(made[0] ?? '')).toEqual([ticket]);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(24);
  }, 120_000);

  it('notes a handover on the ticket and in the register, or in neither (practice 11)', async () => {
    const media = { label: 'TUE-3', custodian: 'J. Rivera', handedAt: instant('2026-03-14T10:20:00.000Z') };
    const failures = await sweep({
      open: async () => {
        const site = await withTicket();
        const { ada, on } = await people(site);
        await ada.call('markItem', { item: 'ons-backup-verify', state: 'done' }, on);
        await ada.call('markItem', { item: 'ons-media-label', state: 'done', media: { label: 'TUE-3' } }, on);
        return site;
      },
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('markItem', { item: 'ons-media-handover', state: 'done', media }, on);
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        const handed = (await checklistOn(ticket, ada)).marks['ons-media-handover'] !== undefined;
        const opened = await ada.call('openRegister', {}, on);
        const holder = opened.outcome === 'register' ? opened.register.media['TUE-3']?.[0]?.custodian : 'none';
        expect(holder).toBe(handed ? 'J. Rivera' : null);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(12);
  }, 60_000);

  it('tells the workflow of a manager’s override at the latest within the hour', async () => {
    const why = 'The office has closed for good.';
    const failures = await sweep({
      open: withTicket,
      act: async (site) => {
        const { grace, on } = await people(site);
        await grace.call('overrideClosing', { why }, on);
        await grace.call('shareProgress', {}, on);
      },
      holds: async (site) => {
        const { grace, on, ticket } = await people(site);
        if (!(await checklistOn(ticket, grace)).override) await grace.call('overrideClosing', { why }, on);
        await site.advance({ hours: 2 });
        expect(await property(site)).toMatchObject({ override: true, overrideWhy: why });
      },
    });
    expect(failures).toBeGreaterThanOrEqual(15);
  }, 60_000);

  it('never lets the workflow believe in a complete checklist that is none any more', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await withTicket();
        const { ada, on, ticket } = await people(site);
        await finishItems(ticket, ada);
        await ada.call('writeTechNote', { text: 'All well.', seen: null }, on);
        await ada.call('shareProgress', {}, on);
        return site;
      },
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('markItem', { item: 'rem-defrag', state: 'open' }, on);
      },
      holds: async (site) => {
        const { ada, ticket } = await people(site);
        const { marks } = await checklistOn(ticket, ada);
        if (marks['rem-defrag']?.state === 'open') expect(await property(site)).toMatchObject({ openRequired: 1 });
      },
    });
    expect(failures).toBeGreaterThanOrEqual(12);
  }, 120_000);
});
