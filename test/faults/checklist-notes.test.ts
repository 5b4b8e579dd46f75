import { checklistOn, openMaintenance } from '../support/maintenance';
import type { TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const photoItem = 'ons-physical-look';

const withTicket = async (): Promise<TestSite> => (await openMaintenance()).site;

async function people(site: TestSite) {
  const [first] = await site.maintenanceTickets('2026-11');
  const ticket = first?.key ?? '';
  return { ticket, on: { ticket }, ada: site.signIn('ada') };
}

/** The attachment that the scenario begins with. */
const attached = async (site: TestSite, ticket: string): Promise<string> => {
  const { issues, keys } = site.site.world.jira;
  const [file] = issues[keys[ticket] ?? '']?.attachments ?? [];
  return file?.id ?? site.jira('ada').attach(ticket, 'rack.png');
};

describe('what is written beside the ticks, with a failure at any of its calls', () => {
  it('keeps a Tech Note once, and refuses nobody his own second try', async () => {
    const note = { text: 'Replaced the UPS battery.', seen: null } as const;
    const failures = await sweep({
      open: withTicket,
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('writeTechNote', note, on);
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        await ada.call('writeTechNote', note, on);
        expect((await checklistOn(ticket, ada)).techNote).toMatchObject({ text: note.text, by: ada.accountId });
      },
    });
    expect(failures).toBeGreaterThanOrEqual(9);
  }, 60_000);

  it('notes a photo at its item once, takes it off, and puts it back', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await withTicket();
        await attached(site, (await people(site)).ticket);
        return site;
      },
      act: async (site) => {
        const { ada, on, ticket } = await people(site);
        const file = { item: photoItem, attachment: await attached(site, ticket) };
        await ada.call('keepEvidence', file, on);
        await ada.call('dropEvidence', file, on);
        await ada.call('keepEvidence', file, on);
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        const file = { item: photoItem, attachment: await attached(site, ticket) };
        expect((await checklistOn(ticket, ada)).files?.[photoItem]?.length ?? 0).toBeLessThanOrEqual(1);
        await ada.call('keepEvidence', file, on);
        expect((await checklistOn(ticket, ada)).files?.[photoItem]).toMatchObject([{ attachment: file.attachment, name: 'rack.png' }]);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(30);
  }, 120_000);

  it('finds out that a photo is gone, from the event or from the screen that misses it', async () => {
    const failures = await sweep({
      open: async () => {
        const site = await withTicket();
        const { ada, on, ticket } = await people(site);
        await ada.call('keepEvidence', { item: photoItem, attachment: await attached(site, ticket) }, on);
        return site;
      },
      act: async (site) => {
        const { ticket } = await people(site);
        await site.jira('ada').delete(`/rest/api/3/attachment/${await attached(site, ticket)}`);
        await site.settle();
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        await ada.call('checkFiles', {}, on);
        const [file] = (await checklistOn(ticket, ada)).files?.[photoItem] ?? [];
        expect(file?.gone).toBeDefined();
      },
    });
    expect(failures).toBeGreaterThanOrEqual(9);
  }, 60_000);

  it('gives the remote items to the help desk, or not, and takes them back by the same click (practice 6)', async () => {
    const failures = await sweep({
      open: withTicket,
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('handToHelpDesk', { handed: true }, on);
      },
      holds: async (site) => {
        const { ada, on } = await people(site);
        expect((await ada.call('handToHelpDesk', { handed: true }, on)).view.helpDesk?.handed).toBe(true);
        expect((await ada.call('handToHelpDesk', { handed: false }, on)).view.helpDesk?.handed).toBe(false);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(9);
  }, 60_000);

  it('remembers how many media should be there on the ticket and in the register, or in neither (practice 12)', async () => {
    const counting = { item: 'ons-media-count', state: 'done', media: { expected: 10, counted: 9 } } as const;
    const failures = await sweep({
      open: withTicket,
      act: async (site) => {
        const { ada, on } = await people(site);
        await ada.call('markItem', counting, on);
      },
      holds: async (site) => {
        const { ada, on, ticket } = await people(site);
        const isCounted = (await checklistOn(ticket, ada)).marks['ons-media-count'] !== undefined;
        const opened = await ada.call('openRegister', {}, on);
        expect(opened.outcome === 'register' ? opened.register.expected : undefined).toBe(isCounted ? 10 : undefined);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(12);
  }, 60_000);
});
