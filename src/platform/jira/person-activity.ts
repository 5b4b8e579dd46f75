import { route } from '@forge/api';
import * as z from 'zod';
import type { DateOnly, Instant } from '../rules/units';
import { jira } from './request';
import { textOfDocument } from './text-of-document';
import { history, isTransition } from './transitions';
import { utc } from './utc';

const by = z.object({ accountId: z.string() }).nullish();
const found = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        summary: z.string(),
        created: z.string(),
        creator: by,
        assignee: by,
        lastViewed: z.string().nullish(),
        comment: z
          .object({
            comments: z.array(z.object({ author: by, created: z.string(), body: z.unknown(), jsdPublic: z.boolean().optional() })),
          })
          .nullish(),
        worklog: z.object({ worklogs: z.array(z.object({ author: by, started: z.string(), timeSpentSeconds: z.number() })) }).nullish(),
      }),
      changelog: z.object({ histories: z.array(history) }).optional(),
    }),
  ),
});

/** What a person did on a ticket, as Jira keeps it; of any day. What they looked at is told of the last time only. */
export interface PersonActivity {
  readonly ticket: { readonly id: string; readonly key: string; readonly summary: string };
  /** With no text where the comment is internal. */
  readonly commented: readonly { readonly at: Instant; readonly text: string }[];
  readonly logged: readonly { readonly startedAt: Instant; readonly stoppedAt: Instant }[];
  readonly moved: readonly Instant[];
  readonly viewed: Instant | null;
  readonly created: Instant | null;
  readonly assigned: boolean;
}

const fields = ['summary', 'created', 'creator', 'assignee', 'lastViewed', 'comment', 'worklog'];

/**
 * The tickets that the person who asks changed, commented, moved on, looked at or logged work on that day, or that are assigned to them and were
 * changed by somebody; the latest first, at most 30. The day is that of the person's Jira profile. Search lags some seconds behind.
 */
export async function personActivity(accountId: string, date: DateOnly, next: DateOnly): Promise<readonly PersonActivity[]> {
  const [from, to] = [date, next].map((day) => day.replaceAll('-', '/'));
  const jql = [
    `issuekey in updatedBy("${accountId}", "${from ?? ''}", "${to ?? ''}")`,
    `worklogAuthor = currentUser() AND worklogDate = "${date}"`,
    `lastViewed >= "${date}" AND lastViewed < "${next}"`,
    `assignee = currentUser() AND updated >= "${date}" AND updated < "${next}"`,
  ];
  const query = { jql: `(${jql.join(') OR (')}) ORDER BY updated DESC`, fields, expand: 'changelog', maxResults: 30 };
  const { body } = await jira('user', 'POST', route`/rest/api/3/search/jql`, query);
  return found.parse(body).issues.map((issue) => activityOn(issue, accountId));
}

function activityOn({ id, key, fields: of, changelog }: z.output<typeof found>['issues'][number], accountId: string): PersonActivity {
  const own = ({ author }: { readonly author?: z.output<typeof by> }): boolean => author?.accountId === accountId;
  return {
    ticket: { id, key, summary: of.summary },
    commented: (of.comment?.comments ?? []).filter(own).map(({ created, body, jsdPublic }) => ({
      at: utc(created),
      text: jsdPublic === false ? '' : textOfDocument(body),
    })),
    logged: (of.worklog?.worklogs ?? []).filter(own).map(({ started, timeSpentSeconds }) => ({
      startedAt: utc(started),
      stoppedAt: utc(started, timeSpentSeconds),
    })),
    moved: (changelog?.histories ?? [])
      .filter(own)
      .filter(isTransition)
      .map(({ created }) => utc(created)),
    viewed: of.lastViewed ? utc(of.lastViewed) : null,
    created: of.creator?.accountId === accountId ? utc(of.created) : null,
    assigned: of.assignee?.accountId === accountId,
  };
}
