import { route } from '@forge/api';
import { z } from 'zod';
import { jira, type As } from './request';

const issue = z.object({ id: z.string(), key: z.string(), fields: z.object({ summary: z.string() }) });

/** A ticket's key and summary, as far as the one in whose name we ask may see it. */
export async function readTicket(
  as: As,
  idOrKey: string,
): Promise<{ readonly id: string; readonly key: string; readonly summary: string }> {
  const { body } = await jira(as, 'GET', route`/rest/api/3/issue/${idOrKey}?fields=summary`);
  const { id, key, fields } = issue.parse(body);
  return { id, key, summary: fields.summary };
}
