import api, { route } from '@forge/api';
import * as z from 'zod';
import { OutcomeUnknown, RefusedByJira } from '../failures';
import { bodyOf, jira, sentencesOf } from './request';

export interface SharedFile {
  /** Of letters, digits, points and hyphens. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const uploaded = z.object({ temporaryAttachments: z.array(z.object({ temporaryAttachmentId: z.string() })) });

/**
 * Adds a comment with a file that customers see, both in one: a file that is only attached to a ticket is not shown to them. What was uploaded
 * and not shared afterwards vanishes by itself.
 */
export async function shareFile(project: string, ticket: string, comment: string, file: SharedFile): Promise<void> {
  const temporaryAttachmentIds = await upload(project, file);
  const body = { temporaryAttachmentIds, public: true, additionalComment: { body: comment } };
  await jira('app', 'POST', route`/rest/servicedeskapi/request/${ticket}/attachment`, body);
}

async function upload(project: string, file: SharedFile): Promise<readonly string[]> {
  const path = route`/rest/servicedeskapi/servicedesk/${project}/attachTemporaryFile`;
  const response = await api
    .asApp()
    .requestJira(path, { method: 'POST', ...formOf(file) })
    .catch((error: unknown) => {
      throw new OutcomeUnknown(error instanceof Error ? error.name : 'no answer');
    });
  const body = await bodyOf(response);
  if (response.status >= 500) throw new OutcomeUnknown(`Jira answered ${String(response.status)}`);
  if (!response.ok) throw new RefusedByJira(response.status, sentencesOf(body), body);
  return uploaded.parse(body).temporaryAttachments.map(({ temporaryAttachmentId }) => temporaryAttachmentId);
}

/** The SDK takes no FormData, so the form is written out; a text file needs no more than this. */
function formOf({ name, type, text }: SharedFile) {
  const boundary = `rounds-${crypto.randomUUID()}`;
  const head = [`Content-Disposition: form-data; name="file"; filename="${name}"`, `Content-Type: ${type}`];
  return {
    headers: {
      Accept: 'application/json',
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      'X-Atlassian-Token': 'no-check',
      'X-ExperimentalApi': 'opt-in',
    },
    body: [`--${boundary}`, ...head, '', text, `--${boundary}--`, ''].join('\r\n'),
  };
}
