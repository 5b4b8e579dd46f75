import { route } from '@forge/api';
import * as z from 'zod';
import { aFewAtATime } from '../a-few-at-a-time';
import { groupsOf } from '../groups-of';
import { jira, type As } from './request';

const issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({ summary: z.string() }),
  properties: z.record(z.string(), z.unknown()).default({}),
});
const found = z.object({ issues: z.array(issue) });

export interface TicketFacts {
  readonly key: string;
  readonly summary: string;
  /** The further fields that were asked for, as Jira has them. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Several tickets by id, one call for each hundred; those that are gone, or hidden from the one in whose name we ask, are left out. */
export async function ticketFacts(
  as: As,
  ids: readonly string[],
  more: { readonly fields?: readonly string[]; readonly properties?: readonly string[] } = {},
): Promise<ReadonlyMap<string, TicketFacts>> {
  const groups = groupsOf([...new Set(ids)], 100);
  const pages = await aFewAtATime(groups, 20, async (group) => {
    const body = { issueIdsOrKeys: group, fields: ['summary', ...(more.fields ?? [])], properties: more.properties ?? [] };
    return found.parse((await jira(as, 'POST', route`/rest/api/3/issue/bulkfetch`, body)).body).issues;
  });
  return new Map(pages.flat().map(({ id, key, fields, properties }) => [id, { key, summary: fields.summary, fields, properties }]));
}
