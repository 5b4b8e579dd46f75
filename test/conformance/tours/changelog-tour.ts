import type { Sender } from './recorder';

/** The past of a ticket, that of several, and searches in it. */
export async function tourChangelog(grace: Sender, key: string): Promise<void> {
  const ticket = `/rest/api/3/issue/${key}`;
  await grace.get(`${ticket}/changelog?startAt=0&maxResults=1`);
  await grace.get(`${ticket}?expand=changelog&fields=summary,lastViewed&updateHistory=true`);
  await grace.post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [key, 'HD-1', 'HD-2'], fieldIds: ['status'], maxResults: 2 });
  await grace.post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [key] });
  const jql = 'project = HD AND status CHANGED TO Resolved AFTER "2026-10-01" AND assignee WAS NOT currentUser()';
  await grace.post('/rest/api/3/search/jql', { jql, fields: ['summary'], expand: 'changelog', maxResults: 2 });
  await grace.post('/rest/api/3/search/jql', { jql: 'issue in issueHistory() ORDER BY lastViewed DESC', fields: ['lastViewed'] });
}
