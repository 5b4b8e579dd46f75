import type { Comment, Issue, JiraWorld, Organization, Person, Project, Worklog } from '../jira/world';
import { changeInPast } from './change-in-past';
import { harborClients } from './harbor-clients';
import { paragraph } from './paragraph';
import { customers, helpDesk, technicians } from './people';
import { randomFrom } from './random';
import { startInstant } from './start-instant';
import { stories } from './stories';
import type { Story } from './story';
import { atMinute, workdays } from './workdays';
import { statuses } from './workflow';

const ticketCount = 120;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** A resolved ticket is closed when nobody comes back to it for that long. */
const closedAfter = 3 * dayMs;
const deskZone = 'America/Los_Angeles';
/** Tickets raised in the last days are still being worked on. */
const stillOpenAfter = Date.parse('2026-11-16T00:00:00Z');
const firstIssueId = 10_000;

/** Fills the desk with three months of tickets, from September to the start of the site's clock. */
export function addHistory(world: JiraWorld, desk: Project): void {
  const random = randomFrom(20_261_120);
  const days = workdays('2026-09-01', '2026-11-19');
  const busyUntil = new Map<Person, number>();
  for (let number = 1; number <= ticketCount; number += 1) {
    const day = days[Math.floor(((number - 1) * days.length) / ticketCount)] ?? startInstant.slice(0, 10);
    const client = harborClients[Math.floor(random() * harborClients.length)];
    const story = stories[(number * 7) % stories.length];
    const organization = Object.values(world.organizations).find(({ name }) => name === client?.organization);
    const technician = technicians.find(({ name }) => name === client?.assignee);
    if (story === undefined || organization === undefined || technician === undefined)
      throw new Error('The history names what the seed does not have.');
    const raisedAt = atMinute(day, 7 * 60 + 30 + (number % 2) * 240 + Math.floor(random() * 200), deskZone);
    const helper = random() < 0.2 ? (technicians[Math.floor(random() * technicians.length)] ?? technician) : technician;
    const ticket = ticketOf({ world, desk, number, raisedAt, story, organization });
    workOn(
      world,
      ticket,
      story,
      helper,
      Math.max(busyUntil.get(helper) ?? 0, raisedAt + (10 + Math.floor(random() * 50)) * minuteMs),
      random(),
    );
    busyUntil.set(helper, lastEnd(ticket));
    world.issues[ticket.id] = ticket;
    world.keys[ticket.key] = ticket.id;
  }
  desk.lastIssueNumber = ticketCount;
}

interface Raised {
  readonly world: JiraWorld;
  readonly desk: Project;
  readonly number: number;
  readonly raisedAt: number;
  readonly story: Story;
  readonly organization: Organization;
}

function ticketOf({ desk, number, raisedAt, story, organization }: Raised): Issue {
  const created = new Date(raisedAt).toISOString();
  const reporter = organization.customers[0] ?? helpDesk.accountId;
  return {
    id: String(firstIssueId + number),
    key: `${desk.key}-${String(number)}`,
    projectId: desk.id,
    issueTypeId: story.type.id,
    requestTypeId: desk.requestTypes?.find(({ issueTypeId }) => issueTypeId === story.type.id)?.id ?? null,
    statusId: statuses.open.id,
    summary: story.summary,
    description: paragraph(story.description),
    creator: reporter,
    reporter,
    assignee: null,
    priority: story.priority,
    labels: [...story.labels],
    duedate: null,
    resolution: null,
    resolved: null,
    organizations: [organization.id],
    created,
    updated: created,
    properties: {},
    comments: [],
    worklogs: [],
  };
}

/** Puts in what a technician did, and leaves the ticket where it stands by the start of the clock. */
function workOn(world: JiraWorld, ticket: Issue, story: Story, technician: Person, startsAt: number, luck: number): void {
  const isRecent = startsAt > stillOpenAfter;
  const done = isRecent && luck < 0.7 ? story.work.slice(0, Math.floor(luck * 3)) : story.work;
  const change = (at: number, what: () => void): void => {
    changeInPast(world, ticket, technician.accountId, at, what);
  };
  if (done.length > 0 || !isRecent)
    change(startsAt, () => Object.assign(ticket, { assignee: technician.accountId, statusId: statuses.inProgress.id }));
  let at = startsAt;
  for (const [minutes, note] of done) {
    const work = worklog(world, technician, at, minutes, note);
    change(Date.parse(work.created), () => ticket.worklogs.push(work));
    at += (minutes + 20) * minuteMs;
  }
  if (done.length === story.work.length) resolve(world, ticket, story, technician, at);
  else if (done.length > 0) waitOrGoOn(world, ticket, technician, at, luck);
}

function resolve(world: JiraWorld, ticket: Issue, story: Story, technician: Person, at: number): void {
  const isOld = at < stillOpenAfter - 10 * dayMs;
  changeInPast(world, ticket, technician.accountId, at, () => {
    ticket.comments.push(comment(world, technician.accountId, at, story.outcome));
    Object.assign(ticket, { statusId: statuses.resolved.id, resolution: 'Done', resolved: new Date(at).toISOString() });
  });
  if (customerOf(ticket) !== undefined && Number(ticket.id) % 4 === 0) {
    const thanks = comment(world, ticket.reporter ?? '', at + 2 * hourMs, 'Thank you, works fine now.');
    changeInPast(world, ticket, thanks.author, at + 2 * hourMs, () => ticket.comments.push(thanks));
  }
  if (isOld)
    changeInPast(world, ticket, technician.accountId, at + closedAfter, () => Object.assign(ticket, { statusId: statuses.closed.id }));
}

function waitOrGoOn(world: JiraWorld, ticket: Issue, technician: Person, at: number, luck: number): void {
  if (luck >= 0.5) return;
  changeInPast(world, ticket, technician.accountId, at, () => {
    ticket.comments.push(comment(world, technician.accountId, at, 'When would a visit suit you? We need about an hour on site.'));
    ticket.statusId = statuses.waiting.id;
  });
}

const customerOf = (ticket: Issue): Person | undefined => Object.values(customers).find(({ accountId }) => accountId === ticket.reporter);

function lastEnd(ticket: Issue): number {
  const last = ticket.worklogs.at(-1);
  return last === undefined ? 0 : Date.parse(last.started) + last.timeSpentSeconds * 1_000;
}

function worklog(world: JiraWorld, technician: Person, startsAt: number, minutes: number, note: string): Worklog {
  const created = new Date(startsAt + minutes * minuteMs).toISOString();
  return {
    id: String(world.nextId++),
    author: technician.accountId,
    comment: paragraph(note),
    started: new Date(startsAt).toISOString(),
    timeSpentSeconds: minutes * 60,
    created,
    updated: created,
    properties: {},
  };
}

function comment(world: JiraWorld, author: string, at: number, text: string): Comment {
  const created = new Date(at).toISOString();
  return { id: String(world.nextId++), author, body: paragraph(text), created, updated: created, public: true };
}
