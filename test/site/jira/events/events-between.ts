import { commentJson } from '../json/comment-json';
import { worklogJson } from '../json/worklog-json';
import type { Ask } from '../operation';
import type { Attachment, ChangeItem, Issue } from '../world';

/** A product event, by name, with what it carries besides the name. */
export interface ProductEvent {
  readonly event: string;
  readonly about: 'issue' | 'worklog' | 'attachment';
  readonly more: () => Readonly<Record<string, unknown>>;
}

/** The events that one change of an issue causes, as the platform sends them. */
export function eventsBetween(ask: Ask, former: Issue, issue: Issue, items: readonly ChangeItem[]): readonly ProductEvent[] {
  return [...updated(ask, items), ...commented(ask, former, issue), ...worked(ask, former, issue), ...attached(former, issue)];
}

function updated(ask: Ask, items: readonly ChangeItem[]): readonly ProductEvent[] {
  if (items.length === 0) return [];
  const assigned = items.find(({ fieldId }) => fieldId === 'assignee');
  const people = [assigned?.from, assigned?.to];
  const status = items.find(({ fieldId }) => fieldId === 'status');
  const statuses = status ? { associatedStatuses: [status.to, status.from].flatMap((id) => statusOf(ask, id)) } : {};
  const told = (changed: readonly ChangeItem[], more: object = {}) => ({
    changelog: { items: changed },
    ...associated(ask, people),
    ...more,
  });
  return [
    { event: 'avi:jira:updated:issue', about: 'issue', more: () => told(items, statuses) },
    ...(assigned ? ([{ event: 'avi:jira:assigned:issue', about: 'issue', more: () => told([assigned]) }] as const) : []),
  ];
}

function commented(ask: Ask, former: Issue, issue: Issue): readonly ProductEvent[] {
  const { gone, fresh } = between(former.comments, issue.comments);
  const told = (event: string, of: Issue, comment: Issue['comments'][number]): ProductEvent => ({
    event,
    about: 'issue',
    more: () => ({ comment: commentJson(ask, of, comment), ...(event === 'avi:jira:commented:issue' ? associated(ask, []) : {}) }),
  });
  return [
    ...fresh.map((comment) => told('avi:jira:commented:issue', issue, comment)),
    ...gone.map((comment) => told('avi:jira:deleted:comment', former, comment)),
  ];
}

function worked(ask: Ask, former: Issue, issue: Issue): readonly ProductEvent[] {
  const { gone, fresh } = between(former.worklogs, issue.worklogs);
  const told = (verb: string, of: Issue, worklog: Issue['worklogs'][number]): ProductEvent => ({
    event: `avi:jira:${verb}:worklog`,
    about: 'worklog',
    more: () => ({ timestamp: ask.site.clock.now(), worklog: worklogJson(ask, of, worklog) }),
  });
  const known = new Set(former.worklogs.map(({ id }) => id));
  return [
    ...fresh.map((worklog) => told(known.has(worklog.id) ? 'updated' : 'created', issue, worklog)),
    ...gone.map((worklog) => told('deleted', former, worklog)),
  ];
}

function attached(former: Issue, issue: Issue): readonly ProductEvent[] {
  const { gone, fresh } = between(former.attachments ?? [], issue.attachments ?? []);
  const told = (verb: string, { id, author, created, filename, mimeType, size }: Attachment): ProductEvent => ({
    event: `avi:jira:${verb}:attachment`,
    about: 'attachment',
    more: () => ({
      attachment: { id, issueId: issue.id, fileName: filename, createDate: created, size, mimeType, author: { accountId: author } },
    }),
  });
  return [...fresh.map((each) => told('created', each)), ...gone.map((each) => told('deleted', each))];
}

/** Who had a part in it, the one who acted first. */
export function associated(ask: Ask, people: readonly (string | null | undefined)[]) {
  const all = new Set([ask.actor?.accountId, ...people].flatMap((id) => id ?? []));
  return { associatedUsers: [...all].map((accountId) => ({ accountId })) };
}

/** What is new or different now, and what is no longer there. */
function between<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): { gone: readonly T[]; fresh: readonly T[] } {
  const former = new Map(before.map((each) => [each.id, JSON.stringify(each)]));
  const left = new Set(after.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !left.has(id)),
    fresh: after.filter((each) => former.get(each.id) !== JSON.stringify(each)),
  };
}

function statusOf({ world }: Ask, id: string | null): readonly { readonly id: string; readonly name: string }[] {
  const status = world.statuses[id ?? ''];
  return status ? [{ id: status.id, name: status.name }] : [];
}
