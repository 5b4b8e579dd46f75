import * as z from 'zod';
import type { Sender } from './recorder';

const withId = z.object({ id: z.string() });
const linked = z.object({ fields: z.object({ issuelinks: z.array(withId) }) });
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

/** A picture attached, looked at and deleted, and what is refused. */
export async function tourAttachments(grace: Sender, ticket: string): Promise<void> {
  const path = `/rest/api/3/issue/${ticket}/attachments`;
  await grace.get('/rest/api/3/attachment/meta');
  const { body } = await grace.attach(path, new File([dot], 'rack.png', { type: 'image/png' }));
  const [{ id } = { id: '' }] = z.array(withId).parse(body);
  await grace.get(`/rest/api/3/issue/${ticket}?fields=attachment`);
  await grace.get(`/rest/api/3/attachment/${id}`);
  await grace.get(`/rest/api/3/attachment/content/${id}?redirect=false`);
  await grace.get(`/rest/api/3/attachment/thumbnail/${id}?redirect=false&fallbackToDefault=false`);
  await grace.get(`/rest/api/3/attachment/content/${id}`);
  await grace.delete(`/rest/api/3/attachment/${id}`);
  await grace.get(`/rest/api/3/attachment/${id}`);
  await grace.attach('/rest/api/3/issue/HD-999999/attachments', new File(['?'], 'lost.txt'));
}

/** Two tickets linked, seen from both, and unlinked again. */
export async function tourLinks(grace: Sender, ticket: string): Promise<void> {
  const { body: types } = await grace.get('/rest/api/3/issueLinkType');
  const [type] = z.object({ issueLinkTypes: z.array(withId) }).parse(types).issueLinkTypes;
  await grace.get(`/rest/api/3/issueLinkType/${type?.id ?? ''}`);
  await grace.post('/rest/api/3/issueLink', { type: { name: 'Relates' }, inwardIssue: { key: ticket }, outwardIssue: { key: 'HD-1' } });
  const { body } = await grace.get(`/rest/api/3/issue/${ticket}?fields=issuelinks`);
  await grace.get('/rest/api/3/issue/HD-1?fields=issuelinks');
  const [link] = linked.parse(body).fields.issuelinks;
  await grace.get(`/rest/api/3/issueLink/${link?.id ?? ''}`);
  await grace.delete(`/rest/api/3/issueLink/${link?.id ?? ''}`);
  await grace.get(`/rest/api/3/issueLink/${link?.id ?? ''}`);
  await grace.post('/rest/api/3/issueLink', { type: { name: 'Relates' }, inwardIssue: { key: ticket }, outwardIssue: { key: 'NO-1' } });
}
