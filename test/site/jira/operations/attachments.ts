import { limits } from '../../limits';
import { changeIssue } from '../change-issue';
import { requireOnIssue, visibleIssue } from '../find';
import { attachmentJson } from '../json/attachment-json';
import { may, maySee, projectOf } from '../may';
import type { Ask, Operation, Reply, SentFile } from '../operation';
import { personRequired } from '../person-required';
import { Refused } from '../refused';
import { noContent, ok } from '../reply';
import type { Attachment, Issue } from '../world';

const one = '/rest/api/3/attachment/{id}';
const read = { classic: ['read:jira-work'], anonymous: true };
const reading = ['read:attachment:jira', 'read:user:jira', 'read:application-role:jira', 'read:avatar:jira', 'read:group:jira'];
const writing = ['read:user:jira', 'write:attachment:jira', 'read:attachment:jira', 'read:avatar:jira'];
const onlyFiles = ['read:attachment:jira'];

export const attachmentOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/attachments',
    classic: ['write:jira-work'],
    granular: writing,
    anonymous: true,
    answer: add,
  },
  { method: 'GET', path: '/rest/api/3/attachment/meta', ...read, granular: ['read:instance-configuration:jira'], answer: settings },
  { method: 'GET', path: '/rest/api/3/attachment/content/{id}', ...read, granular: onlyFiles, answer: content },
  { method: 'GET', path: '/rest/api/3/attachment/thumbnail/{id}', ...read, granular: onlyFiles, answer: thumbnail },
  { method: 'GET', path: one, ...read, granular: reading, answer: metadata },
  { method: 'DELETE', path: one, classic: ['write:jira-work'], granular: ['delete:attachment:jira'], anonymous: true, answer: remove },
];

interface OnIssue {
  readonly issue: Issue;
  readonly attachment: Attachment;
}

function add(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  if (ask.header('x-atlassian-token') !== 'no-check') throw new Refused(403, ['XSRF check failed']);
  requireOnIssue(ask, issue, 'CREATE_ATTACHMENTS', 403, 'You do not have permission to create attachments for this issue.');
  const files = ask.files.filter(({ field }) => field === 'file');
  requireRoom(issue, files);
  const made = files.map((file) => attachmentOf(ask, file));
  changeIssue(ask, issue, () => {
    issue.attachments = [...(issue.attachments ?? []), ...made];
  });
  const contents = files.map(({ bytes }, place) => [made[place]?.id ?? '', Buffer.from(bytes).toString('base64')] as const);
  ask.world.files = { ...ask.world.files, ...Object.fromEntries(contents) };
  return ok(
    made.map((attachment) => attachmentJson(ask, attachment)),
    made.length,
  );
}

function requireRoom({ attachments = [] }: Issue, files: readonly SentFile[]): void {
  const { attachmentBytes, attachmentsPerUpload, attachmentsPerIssue } = limits.jira;
  if (files.length === 0) throw new Refused(400, ['No files were attached; the field of a file is named file.']);
  const large = files.find(({ bytes }) => bytes.byteLength > attachmentBytes);
  if (large) throw new Refused(413, [`The file ${large.name} exceeds its maximum permitted size of ${String(attachmentBytes)} bytes.`]);
  if (files.length > attachmentsPerUpload)
    throw new Refused(413, [`At most ${String(attachmentsPerUpload)} files can be uploaded at once.`]);
  if (attachments.length + files.length > attachmentsPerIssue) throw new Refused(413, ['The issue has too many attachments.']);
}

function attachmentOf(ask: Ask, { name, type, bytes }: SentFile): Attachment {
  const author = personRequired(ask).accountId;
  const mimeType = type === '' ? 'application/octet-stream' : type;
  return {
    id: String(ask.world.nextId++),
    author,
    created: ask.site.clock.iso(),
    filename: name,
    mimeType,
    size: bytes.byteLength,
  };
}

function settings(): Reply {
  return ok({ enabled: true, uploadLimit: limits.jira.attachmentBytes });
}

/** Here the id is a number. */
function metadata(ask: Ask): Reply {
  const { attachment } = attachmentAsked(ask);
  return ok({ ...attachmentJson(ask, attachment), id: Number(attachment.id) }, 1);
}

function content(ask: Ask): Reply {
  return fileOrAddress(ask, attachmentAsked(ask).attachment, 'content');
}

/** The picture itself, not scaled. */
function thumbnail(ask: Ask): Reply {
  const { attachment } = attachmentAsked(ask);
  if (!attachment.mimeType.startsWith('image/')) throw new Refused(404, ['The attachment has no thumbnail.']);
  return fileOrAddress(ask, attachment, 'thumbnail');
}

function fileOrAddress(ask: Ask, { id, filename, mimeType }: Attachment, what: 'content' | 'thumbnail'): Reply {
  if (ask.query.get('redirect') !== 'false')
    return { status: 303, headers: { Location: `${ask.origin}/rest/api/3/attachment/${what}/${id}?redirect=false` } };
  const bytes = Uint8Array.from(Buffer.from(ask.world.files?.[id] ?? '', 'base64'));
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
  return { status: 200, bytes, headers: { 'Content-Type': mimeType, 'Content-Disposition': disposition } };
}

function remove(ask: Ask): Reply {
  const { issue, attachment } = attachmentAsked(ask);
  const project = projectOf(ask.world, issue);
  const own = attachment.author === ask.actor?.accountId && may(ask.world, ask.actor, 'DELETE_OWN_ATTACHMENTS', project);
  if (!own && !may(ask.world, ask.actor, 'DELETE_ALL_ATTACHMENTS', project))
    throw new Refused(403, [`You do not have permission to delete attachment with id: ${attachment.id}`]);
  changeIssue(ask, issue, () => {
    issue.attachments = issue.attachments?.filter(({ id }) => id !== attachment.id) ?? [];
  });
  delete ask.world.files?.[attachment.id];
  return noContent;
}

/** What hangs on an issue that one may not see does not exist. */
function attachmentAsked(ask: Ask): OnIssue {
  const id = ask.path('id');
  for (const issue of Object.values(ask.world.issues)) {
    const attachment = issue.attachments?.find((each) => each.id === id);
    if (attachment !== undefined && maySee(ask.world, ask.actor, issue)) return { issue, attachment };
  }
  throw new Refused(404, [`The attachment with id '${id}' does not exist`]);
}
