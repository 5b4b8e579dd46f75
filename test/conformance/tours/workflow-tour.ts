import * as z from 'zod';
import type { TestSite } from '../../support/site';
import type { Sender } from './recorder';

const submitted = z.object({ taskId: z.string() });

/** Several tickets moved at once, one of them refused, and an expression of the kind that validators are made of. */
export async function tourWorkflow({ site }: TestSite, grace: Sender): Promise<void> {
  site.world.jira.validators.push({ projectId: '10000', transitionId: '51', module: 'gone' });
  const input = { selectedIssueIdsOrKeys: ['HD-1', 'HD-120'], transitionId: '51' };
  await grace.post('/rest/api/3/issue/HD-1/transitions', { transition: { id: '51' } });
  const { body } = await grace.post('/rest/api/3/bulk/issues/transition', { bulkTransitionInputs: [input], sendBulkNotification: false });
  const queue = `/rest/api/3/bulk/queue/${submitted.parse(body).taskId}`;
  await grace.get(queue);
  await site.advance({ seconds: 1 });
  await grace.get(queue);
  await grace.post('/rest/api/3/bulk/issues/transition', { bulkTransitionInputs: [{ ...input, selectedIssueIdsOrKeys: ['NO-1'] }] });
  const context = { issue: { key: 'HD-1' }, project: { key: 'HD' } };
  await grace.post('/rest/api/3/expression/evaluate', { expression: "issue.labels.map(label => label + '!').join(', ')", context });
  await grace.post('/rest/api/3/expression/evaluate', { expression: 'issue.nonsense', context });
}
