import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import type { ClientId } from '../../clients/rules/client';
import type { Invitation } from '../rules/rounds/invitation';
import type { Calendar, InvitationSheet, Round } from '../rules/rounds/round-record';
import { calendarRows, put, readFrame, roundIn, sheetRows, sheetsOfRound, type RoundFrame } from './round-store';

/** One invitation as it was read, with everything it depends on. */
export interface ReadInvitation {
  readonly frame: RoundFrame;
  readonly round: Round;
  readonly sheet: Stored<InvitationSheet>;
  readonly invitation: Invitation;
  readonly at: Instant;
}

const tries = 5;

/**
 * Changes one invitation of the round under way, and the calendar with it in one transaction: of two who want the same time one writes first, and
 * the other is asked again on what then is.
 */
export async function changeInvitation(client: ClientId, change: (read: ReadInvitation) => Invitation): Promise<ReadInvitation> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await readInvitation(client);
    const invitation = change(read);
    if (invitation === read.invitation) return read;
    const written = await writeInvitation(read, invitation);
    if (written) return written;
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this round just now. Please try again.');
}

export async function readInvitation(client: ClientId): Promise<ReadInvitation> {
  const frame = await readFrame();
  const round = roundIn(frame);
  if (!round) throw new Refusal('badInput', 'No round of meetings is under way.');
  const sheet = (await sheetsOfRound(round)).find(({ value }) => value.invitations.some((each) => each.client === client));
  const invitation = sheet?.value.invitations.find((each) => each.client === client);
  if (!sheet || !invitation) throw new Refusal('notFound', 'This client is not invited to the round.');
  return { frame, round, sheet, invitation, at: now() };
}

/** Writes an invitation, and its booking into the calendar where that is another one; undefined where somebody was faster. */
async function writeInvitation(read: ReadInvitation, after: Invitation): Promise<ReadInvitation | undefined> {
  const { frame, round, sheet, invitation: before } = read;
  const { calendar } = frame;
  const invitations = sheet.value.invitations.map((each) => (each.client === after.client ? after : each));
  const taken = before.booking === after.booking ? calendar.value : calendarWith(calendar.value, round, after);
  const changes = [
    sheetRows.replace(sheet, { ...sheet.value, invitations }),
    ...(taken === calendar.value ? [] : [put(calendarRows, calendar, taken)]),
  ];
  if ((await commit(...changes)) === 'conflict') return undefined;
  return { ...read, invitation: after, frame: { ...frame, calendar: { ...calendar, value: taken } } };
}

const keptMs = 90 * 86_400_000;

/** Times that are long over are let go. */
function calendarWith({ taken }: Calendar, round: Round, { client, booking }: Invitation): Calendar {
  const others = taken.filter((each) => each.client !== client && Date.parse(each.startsAt) > Date.parse(now()) - keptMs);
  if (booking === null) return { taken: others };
  const { host, startsAt, minutes, timeZone } = booking;
  return { taken: [...others, { host, startsAt, minutes, timeZone, client, round: round.id }] };
}
