import type { Ask, Operation, Reply } from '../../jira/operation';
import { Refused } from '../../jira/refused';
import { visiblePage } from '../find';

/** Where links to files lead: no operation of the API, but what its answers redirect to. */
export const downloadOperations: readonly Operation[] = [
  { method: 'GET', path: '/wiki/download/attachments/{id}/{file}', classic: null, granular: null, anonymous: false, answer: content },
];

function content(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  const attachment = page.attachments?.find(({ title }) => title === ask.path('file'));
  if (attachment === undefined) throw new Refused(404, ['There is no such file on this page.']);
  const bytes = Uint8Array.from(Buffer.from(ask.site.world.confluence.files?.[attachment.id] ?? '', 'base64'));
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(attachment.title)}`;
  return { status: 200, bytes, headers: { 'Content-Type': attachment.mediaType, 'Content-Disposition': disposition } };
}
