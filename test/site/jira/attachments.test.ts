import { limits } from '../limits';
import { openDesk } from './open-desk';

const path = '/rest/api/3/issue/HD-7/attachments';
const ofIssue = '/rest/api/3/issue/HD-7?fields=attachment';

interface Attached {
  readonly id: string;
  readonly filename: string;
}
interface WithFiles {
  readonly fields: { readonly attachment: readonly Attached[] };
}

function aForm(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'image/png'): FormData {
  const form = new FormData();
  form.append('file', new File([content], name, { type }), name);
  return form;
}

describe('attaching a file', () => {
  it('puts it on the issue in the name of who acts, and gives it back as it was', async () => {
    const { as, app, person } = openDesk();
    const { status, body } = await app(['write:jira-work'], 'ben')<readonly Attached[]>('POST', path, aForm('rack.png', 'picture'));
    expect(status).toBe(200);
    expect(body).toMatchObject([{ filename: 'rack.png', mimeType: 'image/png', size: 7, author: { accountId: person('ben').accountId } }]);
    const id = body[0]?.id ?? '';
    expect((await as('ada')<WithFiles>('GET', ofIssue)).body.fields.attachment).toMatchObject([{ id, filename: 'rack.png' }]);
    const content = await as('ada')('GET', `/rest/api/3/attachment/content/${id}?redirect=false`);
    expect(content).toMatchObject({ status: 200, body: 'picture' });
    expect(content.headers.get('content-type')).toBe('image/png');
    expect((await as('ada')('GET', `/rest/api/3/attachment/content/${id}`)).status).toBe(303);
  });

  it('is a change of the issue that triggers hear of, as is deleting it', async () => {
    const desk = openDesk();
    const { body } = await desk.as('ada')<readonly Attached[]>('POST', path, aForm('rack.png', 'picture'));
    await desk.as('ada')('DELETE', `/rest/api/3/attachment/${body[0]?.id ?? ''}`);
    const told = desk.changes.flatMap(({ payload }) => (payload ? [payload()] : []));
    const id = body[0]?.id;
    expect(told).toMatchObject([
      { eventType: 'avi:jira:updated:issue', changelog: { items: [{ field: 'Attachment', from: null, to: id, toString: 'rack.png' }] } },
      { eventType: 'avi:jira:created:attachment', attachment: { id, fileName: 'rack.png', size: 7 } },
      { eventType: 'avi:jira:updated:issue', changelog: { items: [{ field: 'Attachment', from: id, to: null }] } },
      { eventType: 'avi:jira:deleted:attachment', attachment: { id } },
    ]);
    expect((await desk.as('ada')<WithFiles>('GET', ofIssue)).body.fields.attachment).toEqual([]);
    expect(desk.jira.files).toEqual({});
  });

  it('refuses who may not, what is too large, a request of unknown origin, and a hidden issue', async () => {
    const { as } = openDesk();
    const large = new Uint8Array(limits.jira.attachmentBytes + 1);
    expect((await as('hugo')('POST', path, aForm('rack.png', 'x'))).status).toBe(403);
    expect((await as('ada')('POST', path, aForm('rack.png', large))).status).toBe(413);
    expect((await as('ada')('POST', path, {})).status).toBe(403);
    expect((await as('pat')('POST', path, aForm('rack.png', 'x'))).status).toBe(404);
  });

  it('lets people delete their own, and managers everybody’s', async () => {
    const { as } = openDesk();
    const attach = async () => (await as('ada')<readonly Attached[]>('POST', path, aForm('rack.png', 'x'))).body[0]?.id ?? '';
    const [one, other] = [await attach(), await attach()];
    expect((await as('ben')('DELETE', `/rest/api/3/attachment/${one}`)).status).toBe(403);
    expect((await as('ada')('DELETE', `/rest/api/3/attachment/${one}`)).status).toBe(204);
    expect((await as('grace')('DELETE', `/rest/api/3/attachment/${other}`)).status).toBe(204);
    expect((await as('grace')('DELETE', `/rest/api/3/attachment/${other}`)).status).toBe(404);
  });

  it('has a thumbnail of pictures alone, and hides what is on a hidden issue', async () => {
    const { as } = openDesk();
    const { body } = await as('ada')<readonly Attached[]>('POST', path, aForm('notes.txt', 'x', 'text/plain'));
    const id = body[0]?.id ?? '';
    expect((await as('ada')('GET', `/rest/api/3/attachment/thumbnail/${id}?redirect=false`)).status).toBe(404);
    expect((await as('pat')('GET', `/rest/api/3/attachment/${id}`)).status).toBe(404);
  });
});
