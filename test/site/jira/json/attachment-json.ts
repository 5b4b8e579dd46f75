import { jiraInstant } from '../instants';
import type { Ask } from '../operation';
import type { Attachment } from '../world';
import { zoneOf } from '../zone-of';
import { userJsonOf } from './user-json';

/** As an upload and the field `attachment` show it. Only pictures have a thumbnail. */
export function attachmentJson(ask: Ask, { id, author, created, filename, mimeType, size }: Attachment): Record<string, unknown> {
  const base = `${ask.origin}/rest/api/3/attachment`;
  return {
    self: `${base}/${id}`,
    id,
    filename,
    author: userJsonOf(ask, author),
    created: jiraInstant(created, zoneOf(ask)),
    size,
    mimeType,
    content: `${base}/content/${id}`,
    ...(mimeType.startsWith('image/') ? { thumbnail: `${base}/thumbnail/${id}` } : {}),
  };
}
