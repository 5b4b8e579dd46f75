import type { TestSite } from './site';

/** A ticket as a rule or a person makes it with Jira's own Create, for that organization if one is named; answers its key. */
export async function ticketByHand(site: TestSite, organization?: string, { as = 'ben', type = 'Maintenance' } = {}): Promise<string> {
  const { organizations, issueTypes } = site.site.world.jira;
  const id = Object.values(organizations).find(({ name }) => name === organization)?.id;
  const issuetype = { id: Object.values(issueTypes).find(({ name }) => name === type)?.id };
  const belongs = id === undefined ? {} : { customfield_10002: [Number(id)] };
  const fields = { project: { key: 'HD' }, issuetype, summary: `${organization ?? 'Something'}, this month`, ...belongs };
  const { status, body } = await site.jira(as).post('/rest/api/3/issue', { fields });
  if (status !== 201) throw new Error(`Jira answered ${status}: ${JSON.stringify(body)}`);
  return (body as { readonly key: string }).key;
}
