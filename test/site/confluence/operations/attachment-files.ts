import { limits } from '../../limits';
import type { Ask, Operation, Reply, SentFile } from '../../jira/operation';
import { personRequired } from '../../jira/person-required';
import { Refused } from '../../jira/refused';
import { ok } from '../../jira/reply';
import { downloadAddress, olderAttachmentJson } from '../attachment-json';
import { visiblePage } from '../find';
import { attachmentOn } from '../find-attachment';
import { mayEditPage } from '../may-page';
import type { WikiAttachment, WikiPage } from '../world';

const files = '/wiki/rest/api/content/{id}/child/attachment';
const writing = ['read:content-details:confluence', 'write:attachment:confluence'];
const write = { path: files, classic: ['write:confluence-file'], granular: writing, anonymous: false } as const;

/** Files are attached and fetched with the older API, which alone can. */
export const attachmentFileOperations: readonly Operation[] = [
  { ...write, method: 'POST', answer: (ask) => attach(ask, refuseTwice) },
  { ...write, method: 'PUT', answer: (ask) => attach(ask, nextVersion) },
  {
    method: 'GET',
    path: `${files}/{attachmentId}/download`,
    classic: null,
    granular: ['read:attachment:confluence'],
    anonymous: false,
    answer: download,
  },
];

type OfSameName = (ask: Ask, standing: WikiAttachment) => WikiAttachment['version'];

function attach(ask: Ask, ofSameName: OfSameName): Reply {
  const page = visiblePage(ask, ask.path('id'));
  if (!['nocheck', 'no-check'].includes(ask.header('x-atlassian-token') ?? '')) throw new Refused(403, ['XSRF check failed']);
  if (!mayEditPage(ask, page)) throw new Refused(403, ['You may see this page but not add files to it.']);
  const sent = ask.files.filter(({ field }) => field === 'file');
  if (sent.length === 0) throw new Refused(400, ['No files were attached; the field of a file is named file.']);
  const large = sent.find(({ bytes }) => bytes.byteLength > limits.confluence.attachmentBytes);
  if (large) throw new Refused(404, [`The file ${large.name} is larger than this site takes.`]);
  const results = sent.map((file) => olderAttachmentJson(ask, page, put(ask, page, file, ofSameName)));
  const _links = { base: `${ask.origin}/wiki`, context: '/wiki' };
  return ok({ results, start: 0, limit: 25, size: results.length, _links }, results.length);
}

function put(ask: Ask, page: WikiPage, { name, type, bytes }: SentFile, ofSameName: OfSameName): WikiAttachment {
  const [author, created] = [personRequired(ask).accountId, ask.site.clock.iso()];
  const standing = page.attachments?.find(({ title }) => title === name);
  const version = standing ? ofSameName(ask, standing) : { number: 1, author, created };
  const { confluence } = ask.site.world;
  const first = standing ?? { id: `att${String(confluence.nextId++)}`, title: name, author, created };
  const attachment = { ...first, mediaType: type === '' ? 'application/octet-stream' : type, size: bytes.byteLength, version };
  page.attachments = [...(page.attachments ?? []).filter(({ id }) => id !== attachment.id), attachment];
  confluence.files = { ...confluence.files, [attachment.id]: Buffer.from(bytes).toString('base64') };
  return attachment;
}

function refuseTwice(_: Ask, { title }: WikiAttachment): never {
  throw new Refused(400, [`Cannot add a new attachment with same file name as an existing attachment: ${title}`]);
}

const nextVersion: OfSameName = (ask, { version }) => ({
  number: version.number + 1,
  author: personRequired(ask).accountId,
  created: ask.site.clock.iso(),
});

function download(ask: Ask): Reply {
  const { page, attachment } = attachmentOn(visiblePage(ask, ask.path('id')), ask.path('attachmentId'));
  const asked = ask.query.get('version');
  if (asked !== null && asked !== String(attachment.version.number)) {
    throw new Refused(400, [`This site keeps version ${String(attachment.version.number)} of ${attachment.title} alone.`]);
  }
  return { status: 302, headers: { Location: `${ask.origin}/wiki${downloadAddress(page, attachment)}` } };
}
