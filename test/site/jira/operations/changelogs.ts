import { limits } from '../../limits';
import { issueByIdOrKey, visibleIssue } from '../find';
import { isRecord } from '../is-record';
import { changelogJson, shownChanges } from '../json/changelog-json';
import { maySee } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { pageAsked, slice } from '../page-of';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { Issue, IssueChange } from '../world';

const path = '/rest/api/3/issue/{issueIdOrKey}/changelog';
const read = {
  classic: ['read:jira-work'],
  granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
  anonymous: true,
} as const;

export const changelogOperations: readonly Operation[] = [
  { method: 'GET', path, ...read, answer: page },
  { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', ...read, answer: fetchMany },
];

/** The oldest first. */
function page(ask: Ask): Reply {
  const shown = shownChanges(visibleIssue(ask, ask.path('issueIdOrKey')));
  const asked = pageAsked(ask, 100, 100);
  const values = slice(shown, asked).map((change) => changelogJson(ask, change));
  const isLast = asked.startAt + values.length >= shown.length;
  const self = `${ask.origin}${new URL(ask.url).pathname}?startAt=`;
  const next = isLast ? {} : { nextPage: `${self}${String(asked.startAt + asked.maxResults)}&maxResults=${String(asked.maxResults)}` };
  return ok(
    {
      self: `${self}${String(asked.startAt)}&maxResults=${String(asked.maxResults)}`,
      ...asked,
      ...next,
      total: shown.length,
      isLast,
      values,
    },
    values.length,
  );
}

interface OfIssue {
  readonly issueId: string;
  readonly change: IssueChange;
}

/** The oldest change of all issues first; an issue that cannot be seen is left out. */
function fetchMany(ask: Ask): Reply {
  const { issues, fieldIds, maxResults, from } = readRequest(ask);
  const all = issues
    .flatMap((issue) => shownChanges(issue).flatMap((change) => matching(issue.id, change, fieldIds)))
    .sort((one, other) => one.change.at.localeCompare(other.change.at) || Number(one.issueId) - Number(other.issueId));
  const shown = all.slice(from, from + maxResults);
  const next = from + shown.length < all.length ? { nextPageToken: String(from + shown.length) } : {};
  const ids = [...new Set(shown.map(({ issueId }) => issueId))];
  const issueChangeLogs = ids.map((id) => ({
    issueId: id,
    changeHistories: shown.filter(({ issueId }) => issueId === id).map(({ change }) => changelogJson(ask, change)),
  }));
  return ok({ issueChangeLogs, ...next }, shown.length);
}

function matching(issueId: string, change: IssueChange, fieldIds: readonly string[]): readonly OfIssue[] {
  const items = change.items.filter(({ fieldId }) => fieldIds.length === 0 || fieldIds.includes(fieldId));
  return items.length === 0 ? [] : [{ issueId, change: { ...change, items } }];
}

function readRequest(ask: Ask) {
  const body = isRecord(ask.body) ? ask.body : {};
  const [idsOrKeys, fieldIds] = [stringsIn(body['issueIdsOrKeys']), stringsIn(body['fieldIds'])];
  const { bulkChangelogIssues, bulkChangelogFields, bulkChangelogPage } = limits.jira;
  const maxResults = Number(body['maxResults'] ?? 1_000);
  if (idsOrKeys.length === 0 || idsOrKeys.length > bulkChangelogIssues)
    throw new Refused(400, [`Between 1 and ${String(bulkChangelogIssues)} issues can be asked for.`]);
  if (fieldIds.length > bulkChangelogFields) throw new Refused(400, [`At most ${String(bulkChangelogFields)} fields can be asked for.`]);
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > bulkChangelogPage)
    throw new Refused(400, [`maxResults must be between 1 and ${String(bulkChangelogPage)}.`]);
  const found = idsOrKeys.flatMap((idOrKey) => issueByIdOrKey(ask.world, idOrKey) ?? []);
  const issues = [...new Set<Issue>(found)].filter((issue) => maySee(ask.world, ask.actor, issue));
  return { issues, fieldIds, maxResults, from: Number(body['nextPageToken'] ?? 0) };
}

const stringsIn = (value: unknown): string[] => (Array.isArray(value) ? (value as readonly unknown[]).map(String) : []);
