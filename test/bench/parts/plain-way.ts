import { openTestSite } from '../../support/site';
import { latency } from '../latency';

export interface PlainWay {
  readonly calls: number;
  readonly seconds: number;
  /** How many clients were really done; calls and seconds are scaled up from them. */
  readonly measuredOn: number;
}

const most = 1_000;
const sample = 500;

/** The same tickets as a simple script makes them: for each client one search and one create, one after another. */
export async function plainWay(clients: number): Promise<PlainWay> {
  const measuredOn = clients > most ? sample : clients;
  const { site, jira } = await plainSite(measuredOn);
  const begun = site.clock.now();
  let calls = 0;
  const call = async (path: string, body: object): Promise<void> => {
    calls += 1;
    await site.clock.sleep(latency.jira);
    const { status } = await jira.post(path, body);
    if (status >= 300) throw new Error(`Jira answered ${status} to ${path}.`);
  };
  for (const { id, name } of Object.values(site.world.jira.organizations)) {
    const summary = `${name} maintenance 2026-12`;
    await call('/rest/api/3/search/jql', { jql: `project = HD AND summary ~ "${summary}"`, fields: ['key'] });
    await call('/rest/api/3/issue', newIssue(site.world.jira.issueTypes, summary, id));
  }
  const scale = clients / measuredOn;
  return { calls: calls * scale, seconds: ((site.clock.now() - begun) / 1_000) * scale, measuredOn };
}

async function plainSite(clients: number) {
  const opened = await openTestSite({ seed: `clients-${clients}` });
  return { site: opened.site, jira: opened.jira('grace') };
}

function newIssue(types: Readonly<Record<string, { readonly id: string; readonly name: string }>>, summary: string, organization: string) {
  const type = Object.values(types).find(({ name }) => name === 'Maintenance');
  return { fields: { project: { key: 'HD' }, issuetype: { id: type?.id }, summary, labels: [`organization-${organization}`] } };
}
