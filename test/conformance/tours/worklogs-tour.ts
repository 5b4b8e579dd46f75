import { dateOnly, type TimeZone } from '../../../src/platform/rules/units';
import type { TestSite } from '../../support/site';

const day = { date: dateOnly('2026-11-20'), zone: 'America/Los_Angeles' as TimeZone };

/** Worklogs that Ben writes, changes and deletes in Jira itself, one with and one without words; the first he makes an entry, whose worklog he then changes. */
export async function tourWorklogs(site: TestSite, ticket: string): Promise<void> {
  const [ben, jira] = [site.signIn('ben'), site.jira('ben')];
  const path = `/rest/api/3/issue/${ticket}/worklog`;
  const log = async (started: string, more: object = {}): Promise<string> => {
    const answer = await jira.post(path, { started: `2026-11-20T${started}:00.000+0000`, timeSpentSeconds: 900, ...more });
    return (answer.body as { readonly id: string }).id;
  };
  const comment = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'By hand' }] }] };
  const first = await log('12:00', { comment });
  const second = await log('13:00');
  await heard(site);
  const id = crypto.randomUUID();
  await ben.call('adoptWorklog', { worklog: first, id, kind: 'remote', note: 'By hand', internalNote: '' });
  await site.settle();
  await jira.put(`${path}/${first}`, { timeSpentSeconds: 1_800 });
  await jira.put(`${path}/${second}`, { timeSpentSeconds: 1_800 });
  await site.advance({ hours: 1 });
  await jira.delete(`${path}/${second}`);
  await site.advance({ hours: 1 });
  const { entries } = await ben.call('openDay', day);
  const worklog = entries.find((entry) => entry.id === id)?.worklog;
  if (worklog?.state !== 'differs') throw new Error('The change in Jira was not heard of.');
  await ben.call('settleDifference', { entry: id, keep: 'theirs', theirs: worklog.theirs });
}

const heard = async (site: TestSite): Promise<void> => {
  await site.advance({ seconds: 2 });
  await site.settle();
};
