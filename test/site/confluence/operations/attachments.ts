import type { Ask, Operation, Reply } from '../../jira/operation';
import { noContent, ok } from '../../jira/reply';
import { attachmentJson } from '../attachment-json';
import { requireOnSpace, spaceOf, visiblePage } from '../find';
import { visibleAttachment } from '../find-attachment';
import { pagedReply } from '../paged';

const one = '/wiki/api/v2/attachments/{id}';
const read = { method: 'GET', classic: null, granular: ['read:attachment:confluence'], anonymous: false } as const;

/** The files of a page are read with the newer API, and only there. */
export const attachmentOperations: readonly Operation[] = [
  { ...read, path: '/wiki/api/v2/pages/{id}/attachments', answer: ofPage },
  { ...read, path: one, answer: get },
  { method: 'DELETE', path: one, classic: null, granular: ['delete:attachment:confluence'], anonymous: false, answer: remove },
];

function ofPage(ask: Ask): Reply {
  const page = visiblePage(ask, ask.path('id'));
  const [name, type] = [ask.query.get('filename'), ask.query.get('mediaType')];
  const found = (page.attachments ?? []).filter(
    ({ title, mediaType }) => (name === null || title === name) && (type === null || mediaType === type),
  );
  return pagedReply(ask, found, (attachment) => attachmentJson(page, attachment));
}

function get(ask: Ask): Reply {
  const { page, attachment } = visibleAttachment(ask, ask.path('id'));
  const json = attachmentJson(page, attachment);
  return ok({ ...json, _links: { ...(json['_links'] as object), base: `${ask.origin}/wiki` } }, 1);
}

function remove(ask: Ask): Reply {
  const { page, attachment } = visibleAttachment(ask, ask.path('id'));
  requireOnSpace(ask, spaceOf(ask, page), 'delete', 'delete attachments in this space');
  page.attachments = page.attachments?.filter(({ id }) => id !== attachment.id) ?? [];
  delete ask.site.world.confluence.files?.[attachment.id];
  return noContent;
}
