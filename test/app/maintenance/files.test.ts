import { checklistOn, finishItems, openMaintenance } from '../../support/maintenance';

const photoItem = 'ons-physical-look';

async function openTicket() {
  const { site, ticket } = await openMaintenance();
  const property = async () => (await site.ticket(ticket)).properties['rounds-maintenance'] as Readonly<Record<string, unknown>>;
  return { site, ticket, on: { ticket }, property, ada: site.signIn('ada'), ben: site.signIn('ben'), jira: site.jira('ada') };
}

describe('a photo or file at an item', () => {
  it('is one on the ticket, by the name that Jira has, with who and when', async () => {
    const { ticket, on, ada, jira, site } = await openTicket();
    const attachment = await jira.attach(ticket, 'rack.png');
    const { view } = await ada.call('keepEvidence', { item: photoItem, attachment }, on);
    expect(view.files?.[photoItem]).toEqual([{ attachment, name: 'rack.png', by: ada.accountId, at: site.now }]);
  });

  it('is noted once, however often it is sent, and several stand beside each other', async () => {
    const { ticket, on, ada, ben, jira } = await openTicket();
    const [one, other] = [await jira.attach(ticket, 'front.png'), await jira.attach(ticket, 'back.png')];
    const keep = (attachment: string) => ({ item: photoItem, attachment });
    await Promise.all([ada, ada, ben].map((person) => person.call('keepEvidence', keep(one), on)));
    await ada.call('keepEvidence', keep(other), on);
    expect((await checklistOn(ticket, ada)).files?.[photoItem]?.map(({ name }) => name)).toEqual(['front.png', 'back.png']);
  });

  it('can be taken off and put back; on the ticket it stays', async () => {
    const { ticket, on, ada, jira } = await openTicket();
    const file = { item: photoItem, attachment: await jira.attach(ticket, 'rack.png') };
    await ada.call('keepEvidence', file, on);
    expect((await ada.call('dropEvidence', file, on)).view.files?.[photoItem]).toEqual([]);
    expect((await ada.call('keepEvidence', file, on)).view.files?.[photoItem]).toMatchObject([{ name: 'rack.png' }]);
  });

  it('is refused where it is on another ticket, or no picture where one is wanted', async () => {
    const { ticket, on, ada, jira } = await openTicket();
    const elsewhere = await jira.attach('HD-7', 'rack.png');
    const text = await jira.attach(ticket, 'rack.txt', 'text/plain');
    await expect(ada.call('keepEvidence', { item: photoItem, attachment: elsewhere }, on)).rejects.toThrow('not on the ticket');
    await expect(ada.call('keepEvidence', { item: photoItem, attachment: text }, on)).rejects.toThrow('“rack.txt” is no picture');
    expect((await ada.call('keepEvidence', { item: 'rem-firewall-backup', attachment: text }, on)).view.files).toHaveProperty(
      'rem-firewall-backup',
    );
  });

  it('waits for the Monthly Single as its item does (practice 21)', async () => {
    const { ticket, on, ada, jira } = await openTicket();
    await ada.call('letSingleRunLater', { later: false }, on);
    const attachment = await jira.attach(ticket, 'rack.png');
    await expect(ada.call('keepEvidence', { item: photoItem, attachment }, on)).rejects.toThrow('The Monthly Single comes first');
  });
});

describe('a required item that wants a photo', () => {
  it('is not done without one: the workflow names it (practice 13)', async () => {
    const { ticket, on, ada, jira, property } = await openTicket();
    await ada.call('markItem', { item: photoItem, state: 'done' }, on);
    await finishItems(ticket, ada);
    await ada.call('writeTechNote', { text: 'All well.', seen: null }, on);
    await ada.call('shareProgress', {}, on);
    expect(await property()).toMatchObject({
      openRequired: 1,
      message: expect.stringMatching(/1 photo or file\. Photo or file missing: /) as string,
    });
    await ada.call('keepEvidence', { item: photoItem, attachment: await jira.attach(ticket, 'rack.png') }, on);
    await ada.call('shareProgress', {}, on);
    expect(await property()).toMatchObject({ openRequired: 0, message: '' });
  });

  it('is not ticked in bulk before the photo is there', async () => {
    const { ticket, on, ada, jira } = await openTicket();
    expect((await ada.call('tickItems', { items: [photoItem] }, on)).ticked).toEqual([]);
    await ada.call('keepEvidence', { item: photoItem, attachment: await jira.attach(ticket, 'rack.png') }, on);
    expect((await ada.call('tickItems', { items: [photoItem] }, on)).ticked).toEqual([photoItem]);
  });

  it('wants another one once somebody deletes it from the ticket, and the workflow knows before anybody looks', async () => {
    const { site, ticket, on, ada, jira, property } = await openTicket();
    const attachment = await jira.attach(ticket, 'rack.png');
    await ada.call('markItem', { item: photoItem, state: 'done' }, on);
    await ada.call('keepEvidence', { item: photoItem, attachment }, on);
    await finishItems(ticket, ada);
    await ada.call('writeTechNote', { text: 'All well.', seen: null }, on);
    await ada.call('shareProgress', {}, on);
    await jira.delete(`/rest/api/3/attachment/${attachment}`);
    await site.settle();
    expect((await checklistOn(ticket, ada)).files?.[photoItem]).toMatchObject([{ name: 'rack.png', gone: site.now }]);
    expect(await property()).toMatchObject({ openRequired: 1 });
  });

  it('is found without its photo by the screen that misses it, where the event was lost', async () => {
    const { site, ticket, on, ada, jira } = await openTicket();
    const attachment = await jira.attach(ticket, 'rack.png');
    await ada.call('keepEvidence', { item: photoItem, attachment }, on);
    const issue = site.site.world.jira.issues[site.site.world.jira.keys[ticket] ?? ''];
    if (issue) issue.attachments = [];
    const { view } = await ada.call('checkFiles', {}, on);
    expect(view.files?.[photoItem]).toMatchObject([{ attachment, gone: site.now }]);
    const again = await ada.call('checkFiles', {}, on);
    expect(again.view.version).toBe(view.version);
  });
});
