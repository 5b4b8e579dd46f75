import { openDesk } from '../jira/open-desk';
import { paragraph } from '../seed/paragraph';

const pages = '/wiki/api/v2/pages';
const body = (text: string) => ({ representation: 'atlas_doc_format', value: JSON.stringify(paragraph(text)) });

async function openPages() {
  const desk = openDesk();
  const space = Object.values(desk.confluence.spaces).find(({ key }) => key === 'LAKESIDE')!;
  const make = async (title: string, parentId?: string) =>
    (
      await desk.as('grace')<{ id: string }>('POST', pages, {
        spaceId: space.id,
        title,
        body: body('Words.'),
        ...(parentId ? { parentId } : {}),
      })
    ).body.id;
  const page = await make('Plan');
  const child = await make('Part of it', page);
  const restriction = `/wiki/rest/api/content/${page}/restriction`;
  const alone = (operation: string, ...names: string[]) => [
    { operation, restrictions: { user: names.map((name) => ({ type: 'known', accountId: desk.person(name).accountId })) } },
  ];
  const reads = async (name: string, id = page) => (await desk.as(name)('GET', `${pages}/${id}`)).status;
  const writes = async (name: string) =>
    (
      await desk.as(name)('PUT', `${pages}/${page}`, {
        id: page,
        status: 'current',
        title: 'Plan',
        body: body('More.'),
        version: { number: 2 },
      })
    ).status;
  return { ...desk, space, page, child, restriction, alone, reads, writes };
}

describe('a restriction to view', () => {
  it('hides the page and what is below it from everybody else, also from managers and the app', async () => {
    const { as, app, page, child, restriction, alone, reads, space } = await openPages();
    expect((await as('ada')('PUT', restriction, alone('read', 'ada'))).status).toBe(200);
    expect(await Promise.all([reads('ada'), reads('ada', child), reads('grace'), reads('grace', child)])).toEqual([200, 200, 404, 404]);
    expect((await app(['read:page:confluence'])('GET', `${pages}/${page}`)).status).toBe(404);
    const listed = await as('grace')<{ results: readonly { title: string }[] }>('GET', `${pages}?space-id=${space.id}`);
    expect(listed.body.results.map(({ title }) => title)).not.toContain('Plan');
  });

  it('is lifted by who may still change the page', async () => {
    const { as, restriction, alone, reads } = await openPages();
    await as('ada')('PUT', restriction, alone('read', 'ada'));
    expect((await as('grace')('DELETE', restriction)).status).toBe(404);
    expect((await as('ada')('DELETE', restriction)).status).toBe(200);
    expect(await reads('grace')).toBe(200);
  });

  it('cannot shut out who makes it', async () => {
    const { as, restriction, alone } = await openPages();
    expect((await as('ada')('PUT', restriction, alone('read', 'grace'))).status).toBe(400);
  });
});

it('a restriction to edit leaves the page to be read', async () => {
  const { as, page, restriction, alone, reads, writes, person } = await openPages();
  await as('grace')('POST', restriction, alone('update', 'grace'));
  expect([await reads('ada'), await writes('ada'), await writes('grace')]).toEqual([200, 404, 200]);
  const asked = { subject: { type: 'user', identifier: person('ada').accountId }, operation: 'update' };
  const check = `/wiki/rest/api/content/${page}/permission/check`;
  expect((await as('grace')('POST', check, asked)).body).toMatchObject({ hasPermission: false });
  expect((await as('grace')('POST', check, { ...asked, operation: 'read' })).body).toMatchObject({ hasPermission: true });
});

it('people and groups are added and taken one at a time', async () => {
  const { as, restriction, person, reads } = await openPages();
  const grace = as('grace');
  const [listed] = (await grace<{ results: readonly unknown[] }>('GET', restriction)).body.results;
  expect(listed).toMatchObject({ operation: 'read', restrictions: { user: { results: [] }, group: { results: [] } } });
  await grace('PUT', `${restriction}/byOperation/read/user?accountId=${person('grace').accountId}`);
  expect(await reads('ada')).toBe(404);
  await grace('PUT', `${restriction}/byOperation/read/byGroupId/technicians`);
  expect(await reads('ada')).toBe(200);
  expect((await grace('GET', `${restriction}/byOperation/read/byGroupId/technicians`)).status).toBe(200);
  await grace('DELETE', `${restriction}/byOperation/read/byGroupId/technicians`);
  expect((await grace('GET', `${restriction}/byOperation/read/byGroupId/technicians`)).status).toBe(404);
});

describe('a page', () => {
  it('is copied with its text, and with its properties only where asked', async () => {
    const { as, page, confluence, space } = await openPages();
    const grace = as('grace');
    await grace('POST', `${pages}/${page}/properties`, { key: 'rounds', value: 1 });
    const copy = async (pageTitle: string, copyProperties: boolean) =>
      (
        await grace<{ id: string }>('POST', `/wiki/rest/api/content/${page}/copy`, {
          pageTitle,
          copyProperties,
          destination: { type: 'parent_page', value: space.homepageId },
        })
      ).body.id;
    const [bare, full] = [await copy('One', false), await copy('Two', true)];
    expect([bare, full].map((id) => confluence.pages[id]?.properties.length)).toEqual([0, 1]);
    expect(confluence.pages[bare]?.versions[0]?.body).toEqual(confluence.pages[page]?.versions.at(-1)?.body);
  });

  it('moves to another space with what is below it, under the ids it had', async () => {
    const { as, page, child, confluence } = await openPages();
    const own = Object.values(confluence.spaces).find(({ key }) => key === 'HARBOR')!;
    const address = (target: string) => `/wiki/rest/api/content/${page}/move/append/${target}`;
    expect((await as('ada')('PUT', address(own.homepageId!))).status).toBe(403);
    expect((await as('grace')('PUT', address(own.homepageId!))).status).toBe(200);
    expect([page, child].map((id) => confluence.pages[id]?.spaceId)).toEqual([own.id, own.id]);
    expect((await as('grace')('PUT', address(child))).status).toBe(400);
  });

  it('that is archived is read, but neither listed nor changed', async () => {
    const { as, page, reads, writes, space } = await openPages();
    expect((await as('grace')('POST', '/wiki/rest/api/content/archive', { pages: [{ id: Number(page) }] })).status).toBe(202);
    const listed = await as('grace')<{ results: readonly { title: string }[] }>('GET', `${pages}?space-id=${space.id}`);
    expect(listed.body.results.map(({ title }) => title)).not.toContain('Plan');
    expect([await reads('ada'), await writes('grace')]).toEqual([200, 400]);
  });
});
