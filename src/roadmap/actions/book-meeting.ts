import { createHash } from 'node:crypto';
import { markEntry, readToMark } from '../../billing/statements/mark-entry';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateIn, monthOf } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import { instant, type Instant, type TimeZone } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { addEntry } from '../../time/entries/add-entry';
import { readTarget } from '../../time/gates/target';
import type { Action } from '../rules/meeting/action';
import { meetingMinutes } from '../rules/meeting/next-meeting';
import { meetings, type Booking } from '../roadmap-store';
import { changeStanding, type OfMeeting, type StandingRead } from './change-standing';
import { makeActionTickets } from './make-action-tickets';

export interface BookMeeting extends OfMeeting {
  readonly startedAt: Instant;
  /** How long it took, and how much of it went to single tickets, whose time is theirs. */
  readonly minutes: number;
  readonly onTickets: number;
  readonly kind: 'remote' | 'onSite';
}

export interface MeetingBooked {
  readonly outcome: 'booked';
  readonly booked: Booking;
}

/**
 * Notes the time of the meeting as an entry of whoever held it, on a ticket of its own, for planning meetings: no entry is without a ticket, and planning is
 * free for who has a contract. Every step is found again by its identity, so that doing it twice books once.
 */
export async function bookMeeting(asker: Asker, asked: BookMeeting, read: StandingRead): Promise<MeetingBooked> {
  const { value: meeting } = read.meeting;
  if (meeting.booked) return { outcome: 'booked', booked: meeting.booked };
  const minutes = meetingMinutes(asked.minutes, asked.onTickets);
  if (minutes === 0) throw new Refusal('badInput', 'Give the minutes of the meeting.');
  const ticket = await meetingTicket(asker, read);
  const stoppedAt = instant(new Date(Date.parse(asked.startedAt) + minutes * 60_000).toISOString());
  const { startedAt, kind } = asked;
  const input = { id: entryId(meeting.page), ticket: ticket.id, kind, startedAt, stoppedAt, note: 'Roadmap meeting', internalNote: '' };
  const { entry } = await addEntry(asker, input, await readTarget(asker, input));
  if (entry.ticket.client) await forPlanning(asker, meeting.client, read, entry.id, entry.startedAt);
  const booked: Booking = { entry: entry.id, ticket: ticket.key, minutes, by: asker.accountId, at: now() };
  await noteBooking(meeting.page, booked);
  return { outcome: 'booked', booked };
}

/** The ticket that carries the meeting's time, made once. */
async function meetingTicket(asker: Asker, read: StandingRead) {
  const { page, client } = read.meeting.value;
  const id = `time-${page}`;
  const action: Action = {
    id,
    kind: 'meeting',
    title: `Roadmap meeting with ${read.client.value.name}`,
    who: { ours: asker.accountId },
    due: null,
    meeting: page,
    ticket: { state: 'none' },
  };
  const wanted = await changeStanding(read, (before) =>
    before.actions.some((other) => other.id === id) ? before : { ...before, actions: [...before.actions, action] },
  );
  const { standing } = await makeActionTickets(asker, { client, ids: [id] }, wanted);
  const ticket = standing.actions.find((other) => other.id === id)?.ticket;
  if (ticket?.state === 'created') return ticket;
  const why = ticket?.state === 'none' ? ticket.why : undefined;
  throw new Refusal('unavailable', why ?? 'Jira has not said yet whether the ticket of this meeting is there. Try again in two minutes.');
}

/** The entry counts as a planning meeting wherever it is priced. */
async function forPlanning(asker: Asker, client: ClientId, { client: { value } }: StandingRead, entry: string, startedAt: Instant) {
  const month = monthOf(dateIn(value.timeZone ?? ('UTC' as TimeZone), startedAt));
  const marking = { client, month, entry, purpose: 'meeting' } as const;
  await markEntry(asker, marking, await readToMark(asker, marking));
}

/** The same for the same page, so that an entry is added once. */
function entryId(page: string): string {
  const hex = createHash('sha256').update(`roadmap-meeting:${page}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

const tries = 4;

async function noteBooking(page: string, booked: Booking): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await meetings.get(page);
    if (!read || read.value.booked) return;
    if ((await commit(meetings.replace(read, { ...read.value, booked }))) === 'committed') return;
  }
}
