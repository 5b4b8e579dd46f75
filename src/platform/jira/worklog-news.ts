import { route } from '@forge/api';
import * as z from 'zod';
import { groupsOf } from '../groups-of';
import { instant, type Instant } from '../rules/units';
import { jira, unlessAbsent } from './request';
import { textOfDocument } from './text-of-document';
import { utc } from './utc';

const worklog = z.object({
  id: z.string(),
  issueId: z.string(),
  author: z.object({ accountId: z.string() }).optional(),
  started: z.string(),
  timeSpentSeconds: z.number(),
  comment: z.unknown().optional(), // Jira leaves it out where nothing was written
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});

/** A worklog as it stands in Jira, whoever wrote it. */
export interface WorklogInJira {
  readonly id: string;
  /** The id of its ticket. */
  readonly ticket: string;
  readonly author: string;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant;
  readonly note: string;
  readonly properties: readonly { readonly key: string; readonly value?: unknown }[];
}

/** One worklog, or undefined where it, or its ticket, is gone. */
export async function readWorklog(ticket: string, id: string): Promise<WorklogInJira | undefined> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/api/3/issue/${ticket}/worklog/${id}?expand=properties`));
  return answer && inJira(worklog.parse(answer.body));
}

/** Those of the worklogs that are there. */
export async function readWorklogs(ids: readonly number[]): Promise<readonly WorklogInJira[]> {
  const groups = groupsOf(ids, 1_000);
  const pages = await Promise.all(
    groups.map(async (group) => {
      const { body } = await jira('app', 'POST', route`/rest/api/3/worklog/list?expand=properties`, { ids: group });
      return z.array(worklog).parse(body);
    }),
  );
  return pages.flat().map(inJira);
}

const news = z.object({ values: z.array(z.object({ worklogId: z.number() })), until: z.number(), lastPage: z.boolean() });

/** Ids of the worklogs that were changed, or deleted, after an instant, and up to when that is known; Jira keeps the last minute back. */
export const worklogNews = (what: 'updated' | 'deleted', since: Instant): Promise<WorklogNews> =>
  everyPage(Date.parse(since), (from) =>
    what === 'updated'
      ? jira('app', 'GET', route`/rest/api/3/worklog/updated?since=${from}`)
      : jira('app', 'GET', route`/rest/api/3/worklog/deleted?since=${from}`),
  );

interface WorklogNews {
  readonly ids: readonly number[];
  readonly until: Instant;
}

async function everyPage(since: number, ask: (from: number) => Promise<{ readonly body: unknown }>): Promise<WorklogNews> {
  const ids: number[] = [];
  let from = since;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = news.parse((await ask(from)).body);
    ids.push(...page.values.map(({ worklogId }) => worklogId));
    from = page.until;
    if (page.lastPage) break;
  }
  return { ids, until: instant(new Date(from).toISOString()) };
}

/** More than these thousands are left to the next hour. */
const mostPages = 10;

function inJira({ id, issueId, author, started, timeSpentSeconds, comment, properties }: z.output<typeof worklog>): WorklogInJira {
  return {
    ...{ id, ticket: issueId, author: author?.accountId ?? '', properties },
    startedAt: utc(started),
    stoppedAt: utc(started, timeSpentSeconds),
    note: textOfDocument(comment),
  };
}
