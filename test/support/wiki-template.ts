import * as z from 'zod';
import type { TestSite } from './site';

const list = z.object({
  results: z.array(
    z.object({ templateId: z.string(), name: z.string(), body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }) }),
  ),
});
const withId = z.object({ id: z.string() });

/** The templates “Roadmap meeting” of a space. */
export async function meetingTemplates(site: TestSite, key: string) {
  const { body } = await site.jira('grace').get(`/wiki/rest/api/template/page?spaceKey=${key}&expand=body`);
  return list.parse(body).results.filter(({ name }) => name === 'Roadmap meeting');
}

/** The id of a page that somebody makes with “Create from template”. */
export async function pageFromTemplate(site: TestSite, key: string, title: string): Promise<string> {
  const [template] = await meetingTemplates(site, key);
  const space = Object.values(site.site.world.confluence.spaces).find((each) => each.key === key);
  const body = { representation: 'atlas_doc_format', value: template?.body.atlas_doc_format.value };
  return withId.parse((await site.jira('grace').post('/wiki/api/v2/pages', { spaceId: space?.id, title, body })).body).id;
}
