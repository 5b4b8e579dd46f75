import { addComment } from '../jira/add-comment';
import { changeIssue } from '../jira/change-issue';
import { isRecord } from '../jira/is-record';
import { may, projectOf } from '../jira/may';
import type { Ask, Operation, Reply, SentFile } from '../jira/operation';
import { personRequired } from '../jira/person-required';
import { Refused } from '../jira/refused';
import { created } from '../jira/reply';
import type { Attachment, Comment, Issue, Project } from '../jira/world';
import { limits } from '../limits';
import { requestFileJson, requestCommentJson } from './request-json';
import { deskAsked } from './service-desks';
import { ownershipOf, visibleRequest } from './visible-request';

const write = {
  method: 'POST',
  classic: ['write:servicedesk-request'],
  granular: ['read:request.attachment:jira-service-management', 'write:request.attachment:jira-service-management'],
  anonymous: false,
} as const;

/** Files on requests: uploaded first, then shared with a comment that customers see. */
export const requestFileOperations: readonly Operation[] = [
  { ...write, path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile', answer: upload },
  {
    ...write,
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/attachment',
    granular: [...write.granular, 'read:user:jira'],
    answer: share,
  },
];

/** Uploaded and not shared yet; they are let go when the site is switched off. */
const uploads = new WeakMap<object, Map<string, SentFile>>();

function upload(ask: Ask): Reply {
  const desk = deskAsked(ask);
  if (ask.header('x-atlassian-token') !== 'no-check') throw new Refused(403, ['XSRF check failed']);
  requireMayAttach(ask, desk);
  const files = ask.files.filter(({ field }) => field === 'file');
  if (files.length === 0) throw new Refused(400, ['No files were attached; the field of a file is named file.']);
  if (files.some(({ bytes }) => bytes.byteLength > limits.jira.attachmentBytes)) throw new Refused(400, ['The file is too large.']);
  const known = uploads.get(ask.world) ?? new Map<string, SentFile>();
  uploads.set(ask.world, known);
  const temporaryAttachments = files.map((file) => {
    const temporaryAttachmentId = `temp${String(ask.world.nextId++)}`;
    known.set(temporaryAttachmentId, file);
    return { temporaryAttachmentId, fileName: file.name };
  });
  return created({ temporaryAttachments });
}

function share(ask: Ask): Reply {
  const issue = visibleRequest(ask, ask.path('issueIdOrKey'));
  const body = isRecord(ask.body) ? ask.body : {};
  const isPublic = body['public'] !== false;
  if (!isPublic && ownershipOf(ask, issue) !== 'agent') throw new Refused(403, ['Customers share files publicly only.']);
  requireMayAttach(ask, projectOf(ask.world, issue), issue);
  const files = uploaded(ask, body['temporaryAttachmentIds']);
  const words = isRecord(body['additionalComment']) ? body['additionalComment']['body'] : undefined;
  const text = [...(typeof words === 'string' ? [words] : []), ...files.map(({ name }) => `[^${name}]`)].join('\n\n');
  const made = files.map((file) => attachmentOf(ask, file));
  const comments: Comment[] = [];
  changeIssue(ask, issue, () => {
    issue.attachments = [...(issue.attachments ?? []), ...made];
    comments.push(addComment(ask, issue, documentOf(text), isPublic));
  });
  const values = made.map((attachment) => requestFileJson(ask, attachment));
  const page = { size: values.length, start: 0, limit: values.length, isLastPage: true, values };
  return created({ comment: comments.map((comment) => requestCommentJson(ask, issue, comment))[0], attachments: page });
}

function requireMayAttach(ask: Ask, project: Project, issue?: Issue): void {
  const isCustomer = issue !== undefined && ownershipOf(ask, issue) !== 'agent';
  if (!isCustomer && !may(ask.world, ask.actor, 'CREATE_ATTACHMENTS', project)) {
    throw new Refused(403, ['You do not have permission to attach files to this request.']);
  }
}

/** Plain text as a document, a paragraph for each of its lines. */
const documentOf = (text: string): unknown => ({
  type: 'doc',
  version: 1,
  content: text.split(/\n+/).map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

/** Each upload can be shared once. */
function uploaded(ask: Ask, ids: unknown): readonly SentFile[] {
  const wanted = Array.isArray(ids) ? (ids as readonly unknown[]) : [];
  if (wanted.length === 0) throw new Refused(400, ['Name at least one temporary attachment.']);
  const known = uploads.get(ask.world);
  return wanted.map((id) => {
    const name = typeof id === 'string' ? id : '';
    const file = known?.get(name);
    if (file === undefined) throw new Refused(400, [`The temporary attachment ${name} does not exist.`]);
    known?.delete(name);
    return file;
  });
}

function attachmentOf(ask: Ask, { name, type, bytes }: SentFile): Attachment {
  const id = String(ask.world.nextId++);
  ask.world.files = { ...ask.world.files, [id]: Buffer.from(bytes).toString('base64') };
  const mimeType = type === '' ? 'application/octet-stream' : type;
  return { id, author: personRequired(ask).accountId, created: ask.site.clock.iso(), filename: name, mimeType, size: bytes.byteLength };
}
