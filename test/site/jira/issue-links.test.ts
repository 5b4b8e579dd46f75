import { openDesk } from './open-desk';

const path = '/rest/api/3/issueLink';
const blocks = { type: { name: 'Blocks' }, inwardIssue: { key: 'HD-7' }, outwardIssue: { key: 'HD-9' } };

interface Links {
  readonly fields: { readonly issuelinks: readonly { readonly id: string }[] };
}

const linksOf = async (desk: ReturnType<typeof openDesk>, key: string, as = 'ada') =>
  (await desk.as(as)<Links>('GET', `/rest/api/3/issue/${key}?fields=issuelinks`)).body.fields.issuelinks;

describe('linking two issues', () => {
  it('shows each the other: the inward one blocks the outward one', async () => {
    const desk = openDesk();
    expect((await desk.as('ada')('POST', path, blocks)).status).toBe(201);
    expect(await linksOf(desk, 'HD-7')).toMatchObject([{ type: { outward: 'blocks' }, outwardIssue: { key: 'HD-9' } }]);
    expect(await linksOf(desk, 'HD-9')).toMatchObject([{ type: { inward: 'is blocked by' }, inwardIssue: { key: 'HD-7' } }]);
  });

  it('answers a second time as the first, and leaves one link', async () => {
    const desk = openDesk();
    await desk.as('ada')('POST', path, blocks);
    expect((await desk.as('ben')('POST', path, blocks)).status).toBe(201);
    expect(await linksOf(desk, 'HD-7')).toHaveLength(1);
  });

  it('is told in the changelog of both', async () => {
    const desk = openDesk();
    await desk.as('ada')('POST', path, blocks);
    const items = desk.changes.flatMap(({ payload }) => (payload ? [payload()] : []));
    expect(items).toMatchObject([
      { issue: { key: 'HD-7' }, changelog: { items: [{ field: 'Link', to: 'HD-9', toString: 'This issue blocks HD-9' }] } },
      { issue: { key: 'HD-9' }, changelog: { items: [{ field: 'Link', to: 'HD-7', toString: 'This issue is blocked by HD-7' }] } },
    ]);
  });

  it('can be taken away from either side, and goes with an issue that is deleted', async () => {
    const desk = openDesk();
    await desk.as('ada')('POST', path, blocks);
    const [link] = await linksOf(desk, 'HD-9');
    expect((await desk.as('ada')('DELETE', `${path}/${link?.id ?? ''}`)).status).toBe(204);
    expect([await linksOf(desk, 'HD-7'), await linksOf(desk, 'HD-9')]).toEqual([[], []]);
    await desk.as('ada')('POST', path, blocks);
    await desk.as('grace')('DELETE', '/rest/api/3/issue/HD-7');
    expect(await linksOf(desk, 'HD-9')).toEqual([]);
  });

  it.each([
    { as: 'hugo', body: blocks, why: 'who may not link' },
    { as: 'ada', body: { ...blocks, outwardIssue: { key: 'NO-1' } }, why: 'an issue that is not there' },
    { as: 'ada', body: { ...blocks, type: { name: 'Befriends' } }, why: 'an unknown kind of link' },
  ])('refuses $why', async ({ as, body }) => {
    expect((await openDesk().as(as)('POST', path, body)).status).toBe(404);
  });

  it('hides a link to an issue that one may not see', async () => {
    const desk = openDesk();
    await desk.as('ada')('POST', path, blocks);
    const other = desk.jira.issues[desk.jira.keys['HD-9'] ?? ''];
    if (other) other.securityHiddenFrom = [desk.person('ben').accountId];
    expect(await linksOf(desk, 'HD-7', 'ben')).toEqual([]);
  });
});
