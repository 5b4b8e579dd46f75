import * as z from 'zod';
import { openTestSite } from '../../support/site';
import type { Exchange } from '../exchange';
import { Recorder, type Sender } from './recorder';

const pages = '/wiki/api/v2/pages';
const withId = z.object({ id: z.string() });
const document = (text: string): string =>
  JSON.stringify({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const body = (text: string): object => ({ representation: 'atlas_doc_format', value: document(text) });

/** Every operation of Confluence's REST as people use it, and the refusals that they meet. */
export async function wikiTour(): Promise<readonly Exchange[]> {
  const site = await openTestSite();
  const recorder = new Recorder(site.site);
  const grace = recorder.as(site, 'grace');
  const space = await tourSpaces(grace);
  const page = await tourPages(grace, space);
  await tourTree(grace, page);
  await tourProperties(grace, `${pages}/${page}/properties`);
  await tourLabels(grace, page);
  await tourFiles(grace, page);
  await tourTemplates(grace);
  await tourRestrictions(grace, page, accountOf(site, 'grace'));
  await tourArrangement(grace, page);
  await tourRefusals(grace, recorder.as(site, 'pat'), space, page);
  await grace.delete(`${pages}/${page}`);
  return recorder.exchanges;
}

async function tourSpaces(grace: Sender): Promise<string> {
  const { body } = await grace.get('/wiki/api/v2/spaces?keys=LAKESIDE&limit=1&sort=name');
  const [space] = z.object({ results: z.array(withId) }).parse(body).results;
  await grace.get('/wiki/api/v2/spaces?limit=2');
  await grace.get(`/wiki/api/v2/spaces/${space?.id ?? ''}`);
  await grace.get(`/wiki/api/v2/spaces/${space?.id ?? ''}/pages?depth=all&sort=title&body-format=atlas_doc_format&limit=2`);
  return space?.id ?? '';
}

async function tourPages(grace: Sender, spaceId: string): Promise<string> {
  const made = await grace.post(pages, { spaceId, status: 'current', title: 'Plan', body: body('First.') });
  const { id } = withId.parse(made.body);
  await grace.post(pages, { spaceId, status: 'current', title: 'Part of the plan', parentId: id, body: body('Second.') });
  await grace.post(`${pages}?root-level=true`, { spaceId, title: 'On top', body: { atlas_doc_format: body('Third.') } });
  await grace.get(`${pages}?space-id=${spaceId}&title=Plan`);
  await grace.get(`${pages}/${id}?body-format=atlas_doc_format`);
  const update = { id, status: 'current', title: 'Plan', body: body('Fourth.') };
  await grace.put(`${pages}/${id}`, { ...update, version: { number: 2, message: 'Again' } });
  await grace.put(`${pages}/${id}`, { ...update, version: { number: 2 } });
  await grace.get(`${pages}/${id}/versions?body-format=atlas_doc_format`);
  await grace.get(`${pages}/${id}/versions/1`);
  return id;
}

async function tourTemplates(grace: Sender): Promise<void> {
  const list = '/wiki/rest/api/template';
  const given = { name: 'Plan', templateType: 'page', space: { key: 'LAKESIDE' }, body: { atlas_doc_format: body('Agenda.') } };
  const made = await grace.post(list, given);
  const { templateId } = z.object({ templateId: z.string() }).parse(made.body);
  await grace.put(list, { ...given, templateId, name: 'Roadmap' });
  await grace.get(`${list}/page?spaceKey=LAKESIDE`);
  await grace.get(`${list}/${templateId}?expand=body`);
  await grace.delete(`${list}/${templateId}`);
}

async function tourRestrictions(grace: Sender, page: string, accountId: string): Promise<void> {
  const path = `/wiki/rest/api/content/${page}/restriction`;
  const restrictions = { user: [{ type: 'known', accountId }], group: [{ type: 'group', id: 'service-managers' }] };
  await grace.get(path);
  await grace.put(path, [{ operation: 'update', restrictions }]);
  await grace.post(path, [{ operation: 'read', restrictions: { group: restrictions.group } }]);
  await grace.get(`${path}/byOperation`);
  await grace.get(`${path}/byOperation/read`);
  await grace.get(`${path}/byOperation/update/user?accountId=${accountId}`);
  await grace.put(`${path}/byOperation/read/user?accountId=${accountId}`, undefined);
  await grace.delete(`${path}/byOperation/read/user?accountId=${accountId}`);
  const ofGroup = `${path}/byOperation/read/byGroupId/technicians`;
  await grace.put(ofGroup, undefined);
  await grace.get(ofGroup);
  await grace.delete(ofGroup);
  await grace.post(`/wiki/rest/api/content/${page}/permission/check`, {
    subject: { type: 'user', identifier: accountId },
    operation: 'update',
  });
  await grace.delete(path);
}

async function tourArrangement(grace: Sender, page: string): Promise<void> {
  const content = '/wiki/rest/api/content';
  const copy = await grace.post(`${content}/${page}/copy`, {
    pageTitle: 'Copy of the plan',
    copyProperties: true,
    destination: { type: 'parent_page', value: page },
  });
  const { id } = withId.parse(copy.body);
  await grace.put(`${content}/${id}/move/append/${page}`, undefined);
  await grace.post(`${content}/archive`, { pages: [{ id: Number(id) }] });
}

const accountOf = (site: Awaited<ReturnType<typeof openTestSite>>, name: string): string => site.signIn(name).accountId;

async function tourTree(grace: Sender, page: string): Promise<void> {
  for (const list of ['children', 'direct-children', 'descendants', 'ancestors', 'operations']) await grace.get(`${pages}/${page}/${list}`);
}

async function tourProperties(grace: Sender, list: string): Promise<void> {
  const made = await grace.post(list, { key: 'plan', value: { year: 2027 } });
  const one = `${list}/${withId.parse(made.body).id}`;
  await grace.get(`${list}?key=plan`);
  await grace.get(one);
  await grace.put(one, { key: 'plan', value: { year: 2028 }, version: { number: 2, message: 'Later' } });
  await grace.put(one, { key: 'plan', value: { year: 2028 }, version: { number: 2 } });
  await grace.delete(one);
}

async function tourLabels(grace: Sender, page: string): Promise<void> {
  await grace.post(`/wiki/rest/api/content/${page}/label`, [{ prefix: 'global', name: 'plan' }]);
  await grace.get(`${pages}/${page}/labels`);
  await grace.delete(`/wiki/rest/api/content/${page}/label/plan`);
}

async function tourFiles(grace: Sender, page: string): Promise<void> {
  const upload = `/wiki/rest/api/content/${page}/child/attachment`;
  const plan = new File(['%PDF'], 'plan.pdf', { type: 'application/pdf' });
  const made = await grace.attach(upload, plan);
  const [{ id } = { id: '' }] = z.object({ results: z.array(withId) }).parse(made.body).results;
  await grace.attach(upload, plan, 'PUT');
  await grace.attach(upload, plan);
  await grace.get(`${pages}/${page}/attachments?limit=250&filename=plan.pdf`);
  await grace.get(`/wiki/api/v2/attachments/${id}`);
  await grace.get(`${upload}/${id}/download`);
  await grace.get(`${upload}/att0/download`);
  await grace.delete(`/wiki/api/v2/attachments/${id}`);
  await grace.get(`/wiki/api/v2/attachments/${id}`);
}

async function tourRefusals(grace: Sender, pat: Sender, spaceId: string, page: string): Promise<void> {
  await pat.get(`${pages}/${page}`);
  await pat.post(`/wiki/rest/api/content/${page}/label`, [{ prefix: 'global', name: 'mine' }]);
  await grace.post(pages, { spaceId, title: 'Plan', body: body('Twice.') });
  await grace.post(pages, { spaceId, title: 'Broken', body: { representation: 'atlas_doc_format', value: '{}' } });
  await grace.get(`${pages}?limit=1000`);
}
