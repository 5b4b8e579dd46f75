import type { ClientId } from '../../../clients/rules/client';
import type { Instant } from '../../../platform/rules/units';
import { delayed as delayedOnce, type Invited } from './round';
import type { Slot } from './slots';

/** Where a client is asked: a ticket of the service desk, or nowhere, and then somebody calls. */
export type InvitationTicket =
  /** Nothing of it can be read from a ticket; the sentence says why. */
  | { readonly state: 'byHand'; readonly why: string }
  | { readonly state: 'due' }
  | { readonly state: 'creating'; readonly since: Instant }
  /** `toContact`: its reporter is somebody of the client, who is told of it by mail. */
  | { readonly state: 'created'; readonly id: string; readonly key: string; readonly toContact: boolean }
  | { readonly state: 'failed'; readonly why: string };

/** A time that was agreed on; each change of it raises the sequence, by which calendars know the latest. */
export interface Booking extends Slot {
  readonly sequence: number;
}

/** What the client is to be told on its ticket. */
export type Told = 'offers' | 'taken' | 'booked' | 'cancelled' | 'reminder';

export interface Telling {
  readonly what: Told;
  /** Since when somebody is about to; whoever finds it old looks on the ticket first. */
  readonly since: Instant;
  /** The latest comment before it; what was said before is no telling of this. */
  readonly after: string;
}

/** One client in a round. */
export interface Invitation extends Invited {
  readonly client: ClientId;
  readonly ticket: InvitationTicket;
  /** The times that were proposed last, in the order of their numbers. */
  readonly offers: readonly Slot[];
  readonly offeredAt: Instant;
  /** How many reminders of this proposal went out. */
  readonly reminded: number;
  readonly booking: Booking | null;
  /** The booking that was called off last, as calendars are told of it. */
  readonly calledOff: Booking | null;
  /** The sequence of the next change of the booking. */
  readonly sequence: number;
  /** The latest comment that was read. */
  readonly seen: string;
  /** An answer that nobody understood, left to the manager. */
  readonly unclear: { readonly comment: string; readonly at: Instant } | null;
  readonly telling: Telling | null;
}

export const freshInvitation = (invited: Invited & { readonly client: ClientId }, offers: readonly Slot[], at: Instant): Invitation => ({
  ...invited,
  state: offers.length === 0 ? 'waiting' : 'invited',
  ticket: { state: 'due' },
  offers,
  offeredAt: at,
  reminded: 0,
  booking: null,
  calledOff: null,
  sequence: 0,
  seen: '0',
  unclear: null,
  telling: null,
});

/** The identity of an invitation; its ticket carries it, so that the ticket can be looked for before it is made again. */
export const invitationId = (round: string, client: ClientId): string => `${round}:${client}`;

const tell = (invitation: Invitation, what: Told, at: Instant): Telling | null =>
  invitation.ticket.state === 'created' ? { what, since: at, after: invitation.seen } : null;

/** The client meets at that time. */
export function booked(invitation: Invitation, slot: Slot, at: Instant): Invitation {
  const { host, startsAt, minutes, timeZone } = slot;
  const booking: Booking = { host, startsAt, minutes, timeZone, sequence: invitation.sequence };
  return {
    ...invitation,
    state: 'booked',
    booking,
    sequence: invitation.sequence + 1,
    unclear: null,
    telling: tell(invitation, 'booked', at),
  };
}

/** Other times are proposed: because the client wants to meet later, because somebody was faster, or because the meeting was called off. */
export function offered(invitation: Invitation, offers: readonly Slot[], what: 'offers' | 'taken' | 'cancelled', at: Instant): Invitation {
  return {
    ...invitation,
    state: offers.length === 0 ? 'waiting' : 'invited',
    offers,
    offeredAt: at,
    reminded: 0,
    booking: null,
    ...(invitation.booking ? calledOffOf(invitation, invitation.booking) : {}),
    unclear: null,
    telling: tell(invitation, what, at),
  };
}

const calledOffOf = ({ sequence }: Invitation, booking: Booking) => ({ calledOff: { ...booking, sequence }, sequence: sequence + 1 });

/** The same, and a delay is counted, since it was the client's wish. */
export function delayed(invitation: Invitation, offers: readonly Slot[], at: Instant): Invitation {
  const what = invitation.booking === null ? 'offers' : 'cancelled';
  return { ...offered(invitation, offers, what, at), delays: delayedOnce(invitation).delays };
}

/** Somebody answered what cannot be read: no reminder follows, a manager looks. */
export const leftToManager = (invitation: Invitation, comment: string, at: Instant): Invitation => ({
  ...invitation,
  unclear: { comment, at },
});

/** The client does not meet in this round. */
export const deferred = (invitation: Invitation): Invitation => ({
  ...invitation,
  state: 'deferred',
  booking: null,
  unclear: null,
  telling: null,
});
/** It does after all. */
export const invitedAgain = (invitation: Invitation): Invitation => ({
  ...invitation,
  state: invitation.offers.length === 0 ? 'waiting' : 'invited',
});
