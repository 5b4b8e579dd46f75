import * as z from 'zod';
import { attachValidator } from '../../site/jira/attach-validator';
import { readManifest } from '../../site/forge/manifest';
import { finishItems, openMaintenance } from '../../support/maintenance';
import type { TestSite } from '../../support/site';

const submitted = z.object({ taskId: z.string() });
const outcome = z.object({
  processedAccessibleIssues: z.array(z.number()),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())),
});

/** A site whose Resolve asks the app's validator, with the month's tickets. */
async function openDesk() {
  const { site, ticket } = await openMaintenance();
  const { validators } = readManifest('manifest.yml');
  const problem = attachValidator(site.site.world.jira, validators, {
    project: 'HD',
    transition: 'Resolve',
    validator: 'checklist-complete',
  });
  expect(problem).toBeUndefined();
  const others = (await site.maintenanceTickets('2026-11')).map(({ key }) => key).filter((key) => key !== ticket);
  return { site, ticket, others, ada: site.signIn('ada'), grace: site.signIn('grace') };
}

async function resolveTogether(site: TestSite, tickets: readonly string[]) {
  const grace = site.jira('grace');
  const input = { selectedIssueIdsOrKeys: [...tickets], transitionId: '31' };
  const { body } = await grace.post('/rest/api/3/bulk/issues/transition', { bulkTransitionInputs: [input], sendBulkNotification: false });
  await site.advance({ seconds: 2 });
  const { processedAccessibleIssues, failedAccessibleIssues } = outcome.parse(
    (await grace.get(`/rest/api/3/bulk/queue/${submitted.parse(body).taskId}`)).body,
  );
  const keyOf = (id: string): string => site.site.world.jira.issues[id]?.key ?? '';
  return {
    resolved: processedAccessibleIssues.map((id) => keyOf(String(id))),
    failed: Object.fromEntries(Object.entries(failedAccessibleIssues).map(([id, why]) => [keyOf(id), why])),
  };
}

describe('resolving several maintenance tickets at once from Jira', () => {
  it('complaint: blocked without knowing which item — names, ticket by ticket, what is unmet (practice 13)', async () => {
    const { site, ticket, others, ada, grace } = await openDesk();
    const [almost = '', untouched = '', overridden = ''] = others;
    for (const key of [ticket, almost]) {
      await ada.call('letSingleRunLater', { later: true }, { ticket: key });
      await finishItems(key, ada, key === almost ? ['rem-defrag'] : []);
    }
    await ada.call('writeTechNote', { text: 'All well.', seen: null }, { ticket });
    await grace.call('overrideClosing', { why: 'The office has closed.' }, { ticket: overridden });
    for (const key of [ticket, almost, overridden]) await ada.call('shareProgress', {}, { ticket: key });

    const { resolved, failed } = await resolveTogether(site, [ticket, almost, untouched, overridden]);
    expect(resolved.toSorted()).toEqual([ticket, overridden].toSorted());
    expect(failed).toEqual({
      [almost]: ['Before it can be resolved: 1 required item, Tech Note. Open: Fragmentation of spinning disks.'],
      [untouched]: [expect.stringMatching(/^Before it can be resolved: 53 required items, Tech Note\. Open: .+ and \d+ more\.$/)],
    });
  });

  it('lets ordinary tickets through', async () => {
    const { site } = await openDesk();
    const ordinary = (await site.jira('grace').keys('project = HD AND issuetype != Maintenance AND status = Open'))[0] ?? '';
    expect((await resolveTogether(site, [ordinary])).resolved).toEqual([ordinary]);
  });
});
