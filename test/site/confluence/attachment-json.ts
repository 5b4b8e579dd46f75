import type { Ask } from '../jira/operation';
import { versionJson } from './page-json';
import type { WikiAttachment, WikiPage } from './world';

/** Where a file is downloaded, below `/wiki`. */
export const downloadAddress = (page: WikiPage, { title, version }: WikiAttachment): string =>
  `/download/attachments/${page.id}/${encodeURIComponent(title)}?version=${String(version.number)}&cacheVersion=1&api=v2`;

const webAddress = (page: WikiPage, { id, title }: WikiAttachment): string =>
  `/pages/viewpageattachments.action?pageId=${page.id}&preview=%2F${page.id}%2F${id}%2F${encodeURIComponent(title)}`;

/** A file as the newer API shows it. */
export function attachmentJson(page: WikiPage, attachment: WikiAttachment): Record<string, unknown> {
  const { id, title, mediaType, size, created, version } = attachment;
  const [webui, download] = [webAddress(page, attachment), downloadAddress(page, attachment)];
  return {
    id,
    status: 'current',
    title,
    createdAt: created,
    pageId: page.id,
    mediaType,
    mediaTypeDescription: mediaType,
    comment: '',
    fileId: `file-${id}`,
    fileSize: size,
    webuiLink: webui,
    downloadLink: download,
    version: versionJson({ ...version, message: '' }),
    _links: { webui, download },
  };
}

/** The same as the older API shows it, which answers uploads. */
export function olderAttachmentJson(ask: Ask, page: WikiPage, attachment: WikiAttachment): Record<string, unknown> {
  const { id, title, mediaType, size } = attachment;
  return {
    id,
    type: 'attachment',
    status: 'current',
    title,
    metadata: { mediaType },
    extensions: { mediaType, fileSize: size, comment: '', mediaTypeDescription: mediaType, fileId: `file-${id}` },
    _links: {
      webui: webAddress(page, attachment),
      download: downloadAddress(page, attachment),
      self: `${ask.origin}/wiki/rest/api/content/${id}`,
    },
  };
}
