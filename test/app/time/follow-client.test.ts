import { aStart } from '../../support/builders';
import type { TestSite } from '../../support/site';
import { garrison, november, october, openDesk, work } from '../billing/a-desk';

const organizations = 'customfield_10002';

/** What people see and change on the ticket's own page. */
async function organizationsOf(site: TestSite, key: string): Promise<readonly string[]> {
  const { body } = await site.jira('grace').get(`/rest/api/3/issue/${key}?fields=${organizations}`);
  const { fields } = body as { fields: Record<string, readonly { id: string }[]> };
  return fields[organizations]?.map(({ id }) => id) ?? [];
}

async function setOrganizations(site: TestSite, key: string, ids: readonly string[]): Promise<void> {
  const answer = await site.jira('grace').put(`/rest/api/3/issue/${key}`, { fields: { [organizations]: ids.map(Number) } });
  expect(answer.status).toBe(204);
}

const heard = async (site: TestSite) => {
  await site.advance({ seconds: 2 });
  await site.settle();
};

describe('an entry', () => {
  it('without a client counts for the one that its ticket names later', async () => {
    const { site, grace } = await openDesk();
    const named = await organizationsOf(site, garrison.ticket);
    await setOrganizations(site, garrison.ticket, []);
    await heard(site);
    const id = await work(site, 'ada', '2026-11-18T15:00');
    const range = { from: '2026-11-18T00:00:00.000Z', to: '2026-11-19T00:00:00.000Z', client: named.map((one) => `organization:${one}`) };
    const report = () => grace.call('openTeamReport', range as never);
    expect((await report()).total.entries).toBe(0);
    await setOrganizations(site, garrison.ticket, named);
    await heard(site);
    expect((await report()).total).toMatchObject({ entries: 1, worked: 3_600_000 });
    expect(site.site.world.forge.kvs.entities['entry']?.[id]?.value).toMatchObject({ client: `organization:${named[0]}` });
  });

  it('follows within the hour where the event was lost', async () => {
    const { site } = await openDesk();
    const id = await work(site, 'ada', '2026-11-18T15:00');
    await site.settle();
    site.arm({ kind: 'eventLost', match: { module: 'ticket-changed-trigger' }, times: 2 });
    await setOrganizations(site, garrison.ticket, []);
    await heard(site);
    const client = () => site.site.world.forge.kvs.entities['entry']?.[id]?.value as { readonly client: string };
    expect(client().client).not.toBe('none');
    await site.advance({ hours: 2 });
    expect(client().client).toBe('none');
  });

  it('of a month that is closed stays with whom it was billed to, one of an open month follows', async () => {
    const { site, grace, asked } = await openDesk();
    const [billed, open] = [await work(site, 'ada', '2026-10-05T14:00'), await work(site, 'ada', '2026-11-18T15:00')];
    const { hash } = await grace.call('openStatement', asked(october));
    await grace.call('closeStatement', { ...asked(october), hash, reason: 'Invoiced' });
    await setOrganizations(site, garrison.ticket, []);
    await heard(site);
    const client = (id: string) => (site.site.world.forge.kvs.entities['entry']?.[id]?.value as { readonly client: string }).client;
    expect(client(billed)).toMatch(/^organization:/);
    expect(client(open)).toBe('none');
    const counted = JSON.stringify(await grace.call('openStatement', asked(november)));
    expect(counted).not.toContain(open);
  });

  it('of a clock that runs counts for the client that the ticket names when it is stopped', async () => {
    const { site, ada } = await openDesk();
    const { timer } = await ada.call('startTimer', aStart(), { ticket: garrison.ticket });
    expect(timer.ticket.client).not.toBeNull();
    await setOrganizations(site, garrison.ticket, []);
    await heard(site);
    const { entry } = await ada.call('stopTimer', { timer: timer.id, note: 'Done', internalNote: '' }, { ticket: garrison.ticket });
    expect(entry.ticket.client).toBeNull();
  });
});
