import { isRecord } from '../is-record';
import { worklogJson } from '../json/worklog-json';
import { maySee } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked, wholeNumber } from '../page-of';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { WorklogOnIssue } from '../worklog-asked';

const pageSize = 1_000;
/** What changed within the last minute is left out, so that no change is missed between two pages. */
const settlingMs = 60_000;
const properties = ['read:issue-worklog:jira', 'read:issue-worklog.property:jira'];

export const worklogFeedOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/rest/api/3/worklog/updated',
    classic: ['read:jira-work'],
    granular: properties,
    anonymous: false,
    answer: updated,
  },
  {
    method: 'GET',
    path: '/rest/api/3/worklog/deleted',
    classic: ['read:jira-work'],
    granular: properties,
    anonymous: false,
    answer: deleted,
  },
  {
    method: 'POST',
    path: '/rest/api/3/worklog/list',
    classic: ['read:jira-work'],
    granular: ['read:comment:jira', 'read:group:jira', ...properties, 'read:project-role:jira', 'read:user:jira', 'read:avatar:jira'],
    anonymous: false,
    answer: list,
  },
];

function updated(ask: Ask): Reply {
  const withProperties = listAsked(ask, 'expand').includes('properties');
  const changed = visibleWorklogs(ask).map(({ worklog }) => ({
    worklogId: Number(worklog.id),
    updatedTime: Date.parse(worklog.updated),
    properties: withProperties ? Object.entries(worklog.properties).map(([key, value]) => ({ key, value })) : [],
  }));
  return feed(ask, 'updated', changed);
}

function deleted(ask: Ask): Reply {
  const gone = (ask.world.deletedWorklogs ?? []).map(({ id, at }) => ({
    worklogId: Number(id),
    updatedTime: Date.parse(at),
    properties: [],
  }));
  return feed(ask, 'deleted', gone);
}

interface FeedItem {
  readonly worklogId: number;
  readonly updatedTime: number;
  readonly properties: readonly unknown[];
}

/** One page of what happened after `since`, the oldest first. */
function feed(ask: Ask, name: string, all: readonly FeedItem[]): Reply {
  const since = wholeNumber(ask, 'since', 0);
  const settled = ask.site.clock.now() - settlingMs;
  const changed = all
    .filter(({ updatedTime }) => updatedTime > since && updatedTime <= settled)
    .sort((one, other) => one.updatedTime - other.updatedTime || one.worklogId - other.worklogId);
  const values = changed.slice(0, pageSize);
  const until = values.at(-1)?.updatedTime ?? since;
  const lastPage = values.length === changed.length;
  const self = `${ask.origin}/rest/api/3/worklog/${name}?since=`;
  const next = lastPage ? {} : { nextPage: `${self}${String(until)}` };
  return ok({ values, since, until, self: `${self}${String(since)}`, ...next, lastPage }, values.length);
}

function list(ask: Ask): Reply {
  const ids = isRecord(ask.body) && Array.isArray(ask.body['ids']) ? (ask.body['ids'] as readonly unknown[]) : undefined;
  if (ids === undefined) throw new Refused(400, ['A list of worklog ids is required.']);
  if (ids.length > pageSize) throw new Refused(400, [`At most ${String(pageSize)} worklogs can be asked for at once.`]);
  const asked = new Set(ids.map(String));
  const withProperties = listAsked(ask, 'expand').includes('properties');
  const found = visibleWorklogs(ask).filter(({ worklog }) => asked.has(worklog.id));
  return ok(
    found.map(({ issue, worklog }) => worklogJson(ask, issue, worklog, withProperties)),
    found.length,
  );
}

function visibleWorklogs(ask: Ask): readonly WorklogOnIssue[] {
  return Object.values(ask.world.issues)
    .filter((issue) => issue.worklogs.length > 0 && maySee(ask.world, ask.actor, issue))
    .flatMap((issue) => issue.worklogs.map((worklog) => ({ issue, worklog })));
}
