import { openDesk } from '../jira/open-desk';

interface Attached {
  readonly id: string;
  readonly title: string;
}
interface Results<T> {
  readonly results: readonly T[];
}

function aForm(name: string, content: string): FormData {
  const form = new FormData();
  form.append('file', new File([content], name, { type: 'application/pdf' }), name);
  form.append('minorEdit', 'true');
  return form;
}

function openFiles() {
  const desk = openDesk();
  const space = Object.values(desk.confluence.spaces).find(({ key }) => key === 'LAKESIDE');
  const page = space?.homepageId ?? '';
  const upload = `/wiki/rest/api/content/${page}/child/attachment`;
  const attach = (as: string, form: FormData, method = 'POST') => desk.as(as)<Results<Attached>>(method, upload, form);
  const list = (as: string) => desk.as(as)<Results<Attached>>('GET', `/wiki/api/v2/pages/${page}/attachments?limit=250`);
  return { ...desk, page, upload, attach, list };
}

describe('a file of a page', () => {
  it('is attached, listed, and fetched where its download leads', async () => {
    const { attach, list, upload, as, app } = openFiles();
    const { status, body } = await attach('ada', aForm('BAA signed.pdf', 'signed'));
    expect({ status, titles: body.results.map(({ title }) => title) }).toEqual({ status: 200, titles: ['BAA signed.pdf'] });
    const id = body.results[0]?.id ?? '';
    expect((await list('ben')).body.results).toMatchObject([{ id, mediaType: 'application/pdf', fileSize: 6, version: { number: 1 } }]);
    const sent = await as('ben')('GET', `${upload}/${id}/download`);
    expect(sent.status).toBe(302);
    const file = await app(['read:page:confluence'], 'ben')('GET', sent.headers.get('location') ?? '');
    expect(file).toMatchObject({ status: 200, body: 'signed' });
    expect(file.headers.get('content-disposition')).toContain('BAA%20signed.pdf');
  });

  it('is there once by its name, or in a next version', async () => {
    const { attach, list } = openFiles();
    await attach('ada', aForm('plan.pdf', 'one'));
    expect((await attach('ada', aForm('plan.pdf', 'two'))).status).toBe(400);
    expect((await attach('ada', aForm('plan.pdf', 'three'), 'PUT')).status).toBe(200);
    expect((await list('ada')).body.results).toMatchObject([{ title: 'plan.pdf', fileSize: 5, version: { number: 2 } }]);
  });

  it('is as hidden as its page, and refused to who may not edit it', async () => {
    const { attach, as, list } = openFiles();
    const id = (await attach('ada', aForm('plan.pdf', 'x'))).body.results[0]?.id ?? '';
    expect((await list('pat')).status).toBe(404);
    expect((await as('pat')('GET', `/wiki/api/v2/attachments/${id}`)).status).toBe(404);
    expect((await attach('noc', aForm('more.pdf', 'x'))).status).toBe(403);
    expect((await as('ada')('POST', openFiles().upload, {})).status).toBe(403);
    expect((await as('ada')('DELETE', `/wiki/api/v2/attachments/${id}`)).status).toBe(404);
    expect((await as('grace')('DELETE', `/wiki/api/v2/attachments/${id}`)).status).toBe(204);
    expect((await list('grace')).body.results).toEqual([]);
  });

  it.each([
    { scopes: ['read:attachment:confluence'], status: 200 },
    { scopes: ['read:page:confluence'], status: 401 },
  ])('shows an app with $scopes its list with $status', async ({ scopes, status }) => {
    const { app, page } = openFiles();
    expect((await app(scopes, 'ada')('GET', `/wiki/api/v2/pages/${page}/attachments`)).status).toBe(status);
  });
});
