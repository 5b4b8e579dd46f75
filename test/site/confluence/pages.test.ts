import { openDesk } from '../jira/open-desk';
import { paragraph } from '../seed/paragraph';

interface PageAnswer {
  readonly id: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}
interface Results<T> {
  readonly results: readonly T[];
  readonly _links: { readonly next?: string };
}
interface Errors {
  readonly errors: readonly { readonly status: number; readonly title: string }[];
}

const pages = '/wiki/api/v2/pages';
const body = (text: string) => ({ representation: 'atlas_doc_format', value: JSON.stringify(paragraph(text)) });

async function openWiki() {
  const desk = openDesk();
  const space = Object.values(desk.confluence.spaces).find(({ key }) => key === 'LAKESIDE');
  if (!space) throw new Error('The seed has no such space.');
  const ada = desk.as('ada');
  const create = (title: string, more: object = {}) =>
    ada<PageAnswer>('POST', pages, { spaceId: space.id, status: 'current', title, body: body('Words.'), ...more });
  const page = (await create('Plan')).body;
  const update = (title: string, number: number, id = page.id) =>
    ada<PageAnswer & Errors>('PUT', `${pages}/${id}`, { id, status: 'current', title, body: body('More.'), version: { number } });
  return { ...desk, space, ada, create, page, update };
}

describe('pages', () => {
  it('are made below the home page and read back with their document', async () => {
    const { ada, page, space } = await openWiki();
    const read = await ada<PageAnswer>('GET', `${pages}/${page.id}?body-format=atlas_doc_format`);
    expect(read.body).toMatchObject({ title: 'Plan', parentId: space.homepageId, version: { number: 1 } });
    expect(JSON.parse(read.body.body.atlas_doc_format.value)).toEqual(paragraph('Words.'));
  });

  it('take a title only once in a space, whatever its case', async () => {
    const { create } = await openWiki();
    const second = await create('plan');
    expect(second.status).toBe(400);
    expect(JSON.stringify(second.body)).toContain('already exists');
  });

  it.each([1, 3])('refuse version %d where the next is 2', async (number) => {
    const { update } = await openWiki();
    expect((await update('Plan', number)).status).toBe(409);
  });

  it('keep every version with its author', async () => {
    const { ada, page, update } = await openWiki();
    await update('The plan', 2);
    const { results } = (await ada<Results<{ number: number }>>('GET', `${pages}/${page.id}/versions`)).body;
    expect(results.map(({ number }) => number)).toEqual([2, 1]);
    expect((await ada<PageAnswer>('GET', `${pages}/${page.id}?version=1`)).body.title).toBe('Plan');
  });

  it('are found by space and title, and not once they are in the trash', async () => {
    const { as, page, space } = await openWiki();
    const found = () => as('grace')<Results<PageAnswer>>('GET', `${pages}?space-id=${space.id}&title=plan`);
    expect((await found()).body.results.map(({ id }) => id)).toEqual([page.id]);
    expect((await as('ada')('DELETE', `${pages}/${page.id}`)).status).toBe(404);
    expect((await as('grace')('DELETE', `${pages}/${page.id}`)).status).toBe(204);
    expect((await found()).body.results).toEqual([]);
    expect((await as('grace')('GET', `${pages}/${page.id}`)).status).toBe(404);
  });

  it('come a few at a time', async () => {
    const { ada, space } = await openWiki();
    const first = (await ada<Results<PageAnswer>>('GET', `/wiki/api/v2/spaces/${space.id}/pages?limit=2`)).body;
    const next = (await ada<Results<PageAnswer>>('GET', first._links.next ?? '')).body;
    expect(first.results).toHaveLength(2);
    expect(next.results[0]?.id).not.toBe(first.results[1]?.id);
  });

  it('refuse what is no document', async () => {
    const { create } = await openWiki();
    const value = JSON.stringify({ type: 'doc', version: 1, content: [{ type: 'cloud' }] });
    expect((await create('Other', { body: { representation: 'atlas_doc_format', value } })).status).toBe(400);
  });
});

describe('a page property', () => {
  it('is changed only by who has read it', async () => {
    const { ada, page } = await openWiki();
    const list = `${pages}/${page.id}/properties`;
    const made = await ada<{ id: string }>('POST', list, { key: 'rounds', value: { run: 1 } });
    const change = (number: number) => ada('PUT', `${list}/${made.body.id}`, { key: 'rounds', value: { run: 2 }, version: { number } });
    expect((await change(1)).status).toBe(409);
    expect((await change(2)).status).toBe(200);
    expect((await ada<Results<object>>('GET', `${list}?key=rounds`)).body.results).toMatchObject([{ value: { run: 2 } }]);
    expect((await ada('POST', list, { key: 'rounds', value: 1 })).status).toBe(400);
  });
});

describe('who sees what', () => {
  it('hides a space, its pages and what is in them from who may not read it', async () => {
    const { as, confluence } = await openWiki();
    const own = Object.values(confluence.spaces).find(({ key }) => key === 'HARBOR');
    const noc = as('noc');
    expect((await noc('GET', `/wiki/api/v2/spaces/${String(own?.id)}`)).status).toBe(404);
    expect((await noc('GET', `${pages}/${String(own?.homepageId)}`)).status).toBe(404);
    const { results } = (await noc<Results<{ key: string }>>('GET', '/wiki/api/v2/spaces?limit=250')).body;
    expect(results.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['HARBOR']));
    expect(results).toHaveLength(11);
  });

  it('lets the help desk read a client’s page and not change it', async () => {
    const { as, page } = await openWiki();
    const { body: operations } = await as('noc')('GET', `${pages}/${page.id}/operations`);
    expect(operations).toEqual({ operations: [{ operation: 'read', targetType: 'page' }] });
    const change = { id: page.id, status: 'current', title: 'Ours', body: body('Ours.'), version: { number: 2 } };
    expect((await as('noc')('PUT', `${pages}/${page.id}`, change)).status).toBe(404);
  });

  it('shows customers nothing', async () => {
    const { as } = await openWiki();
    expect((await as('pat')<Results<object>>('GET', '/wiki/api/v2/spaces')).body.results).toEqual([]);
  });

  it.each([
    { scopes: ['read:page:confluence'], status: 200 },
    { scopes: ['read:confluence-content.all', 'write:page:confluence'], status: 401 },
  ])('answers an app with $scopes $status', async ({ scopes, status }) => {
    const { app, page } = await openWiki();
    expect((await app(scopes)('GET', `${pages}/${page.id}`)).status).toBe(status);
  });

  it('lets an app act for a person only where the person may', async () => {
    const { app, page } = await openWiki();
    const scopes = ['delete:page:confluence'];
    expect((await app(scopes, 'ada')('DELETE', `${pages}/${page.id}`)).status).toBe(404);
    expect((await app(scopes)('DELETE', `${pages}/${page.id}`)).status).toBe(204);
  });
});
