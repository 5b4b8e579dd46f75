import { route } from '@forge/api';
import * as z from 'zod';
import { jira, type As } from './request';

/** A file on a ticket. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Such as `image/png`; empty where Jira does not know. */
  readonly type: string;
}

const answered = z.object({
  fields: z.object({
    attachment: z.array(z.object({ id: z.coerce.string(), filename: z.string(), mimeType: z.string().default('') })).default([]),
  }),
});

/** The files on a ticket, as far as the one in whose name we ask may see it. */
export async function attachmentsOn(as: As, ticket: string): Promise<readonly Attachment[]> {
  const { body } = await jira(as, 'GET', route`/rest/api/3/issue/${ticket}?fields=attachment`);
  return answered.parse(body).fields.attachment.map(({ id, filename, mimeType }) => ({ id, name: filename, type: mimeType }));
}
