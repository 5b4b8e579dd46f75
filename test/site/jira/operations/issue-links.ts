import { limits } from '../../limits';
import { changeIssue } from '../change-issue';
import { issueByIdOrKey } from '../find';
import { isRecord } from '../is-record';
import { linkTypeJson, linkedIssueJson } from '../json/issue-link-json';
import { linkTypes, type LinkType } from '../link-types';
import { may, maySee, projectOf } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { noContent, ok } from '../reply';
import type { Issue } from '../world';

const links = '/rest/api/3/issueLink';
const one = `${links}/{linkId}`;
const types = '/rest/api/3/issueLinkType';
const read = { classic: ['read:jira-work'], anonymous: true };
const write = { classic: ['write:jira-work'], anonymous: true };
const writing = ['write:comment:jira', 'write:issue:jira', 'write:issue-link:jira'];
const reading = [
  'read:field:jira',
  'read:issue-link-type:jira',
  'read:issue:jira',
  'read:issue-type:jira',
  'read:priority:jira',
  'read:status:jira',
  'read:avatar:jira',
  'read:issue.time-tracking:jira',
  'read:project-category:jira',
  'read:project:jira',
  'read:user:jira',
];

export const issueLinkOperations: readonly Operation[] = [
  { method: 'POST', path: links, ...write, granular: writing, answer: link },
  { method: 'GET', path: one, ...read, granular: reading, answer: get },
  { method: 'DELETE', path: one, ...write, granular: ['delete:issue-link:jira'], answer: unlink },
  { method: 'GET', path: types, ...read, granular: ['read:issue-link-type:jira'], answer: listTypes },
  { method: 'GET', path: `${types}/{issueLinkTypeId}`, ...read, granular: ['read:issue-link-type:jira'], answer: getType },
];

/** Both ends of a link: the inward issue blocks, the outward one is blocked. */
interface Ends {
  readonly type: LinkType;
  readonly inward: Issue;
  readonly outward: Issue;
}

/** A link that is there already is answered as if it had been made. */
function link(ask: Ask): Reply {
  const ends = endsAsked(ask);
  if (!isThere(ends)) make(ask, ends);
  return { status: 201 };
}

function isThere({ type, inward, outward }: Ends): boolean {
  return inward.links?.some(({ typeId, side, issueId }) => typeId === type.id && side === 'outward' && issueId === outward.id) === true;
}

function make(ask: Ask, { type, inward, outward }: Ends): void {
  const most = limits.jira.linksPerIssue;
  if ([inward, outward].some(({ links: known = [] }) => known.length >= most)) throw new Refused(413, ['The issue has too many links.']);
  const id = String(ask.world.nextId++);
  changeIssue(ask, inward, () => {
    inward.links = [...(inward.links ?? []), { id, typeId: type.id, side: 'outward', issueId: outward.id }];
  });
  changeIssue(ask, outward, () => {
    outward.links = [...(outward.links ?? []), { id, typeId: type.id, side: 'inward', issueId: inward.id }];
  });
}

function endsAsked(ask: Ask): Ends {
  const body = isRecord(ask.body) ? ask.body : {};
  const type = typeNamed(body['type']);
  const [inward, outward] = [issueNamed(ask, body['inwardIssue']), issueNamed(ask, body['outwardIssue'])];
  if (!may(ask.world, ask.actor, 'LINK_ISSUES', projectOf(ask.world, outward)))
    throw new Refused(404, ['No Link Issue Permission for issue']);
  return { type, inward, outward };
}

function typeNamed(asked: unknown): LinkType {
  const { id, name } = isRecord(asked) ? asked : {};
  const type = linkTypes.find((each) => each.id === id || each.name === name);
  if (type === undefined) throw new Refused(404, [`No issue link type with name '${String(name ?? id)}' found.`]);
  return type;
}

function issueNamed(ask: Ask, asked: unknown): Issue {
  const { id, key } = isRecord(asked) ? asked : {};
  const issue = issueByIdOrKey(ask.world, String(key ?? id));
  if (issue === undefined || !maySee(ask.world, ask.actor, issue))
    throw new Refused(404, ['Issue does not exist or you do not have permission to see it.']);
  return issue;
}

function get(ask: Ask): Reply {
  const { type, inward, outward } = linkAsked(ask);
  const shown = { inwardIssue: linkedIssueJson(ask, inward), outwardIssue: linkedIssueJson(ask, outward) };
  return ok({ id: ask.path('linkId'), self: ask.url, type: linkTypeJson(ask, type), ...shown }, 2);
}

function unlink(ask: Ask): Reply {
  const { inward, outward } = linkAsked(ask);
  if (![inward, outward].some((issue) => may(ask.world, ask.actor, 'LINK_ISSUES', projectOf(ask.world, issue))))
    throw new Refused(404, ['No Link Issue Permission for issue']);
  for (const issue of [inward, outward])
    changeIssue(ask, issue, () => {
      issue.links = issue.links?.filter(({ id }) => id !== ask.path('linkId')) ?? [];
    });
  return noContent;
}

function linkAsked(ask: Ask): Ends {
  const id = ask.path('linkId');
  for (const inward of Object.values(ask.world.issues)) {
    const found = inward.links?.find((each) => each.id === id && each.side === 'outward');
    const outward = ask.world.issues[found?.issueId ?? ''];
    const type = linkTypes.find((each) => each.id === found?.typeId);
    const visible = outward !== undefined && [inward, outward].every((issue) => maySee(ask.world, ask.actor, issue));
    if (visible && type !== undefined) return { type, inward, outward };
  }
  throw new Refused(404, [`No issue link with id '${id}' exists.`]);
}

function listTypes(ask: Ask): Reply {
  return ok({ issueLinkTypes: linkTypes.map((type) => linkTypeJson(ask, type)) });
}

function getType(ask: Ask): Reply {
  const type = linkTypes.find(({ id }) => id === ask.path('issueLinkTypeId'));
  if (type === undefined) throw new Refused(404, [`No issue link type with id '${ask.path('issueLinkTypeId')}' found.`]);
  return ok(linkTypeJson(ask, type));
}
