import type { Client } from '../../../clients/rules/client';
import type { TimeZone } from '../../../platform/rules/units';
import type { Slot } from './slots';
import type { Host } from './host';
import type { Booking, Invitation, Told } from './invitation';
import { slotInWords } from './slot-words';

/** Whose ticket it is, and how its times are written. */
export interface Addressed {
  readonly client: Pick<Client, 'name' | 'timeZone'>;
  readonly hosts: readonly Pick<Host, 'host' | 'name'>[];
  readonly reminders: number;
}

export const invitationTitle = (client: Pick<Client, 'name'>, round: string): string =>
  `Roadmap meeting · ${client.name} · ${round}`.slice(0, 255);

/** What the ticket itself says; the client's people read it. */
export function proposalLines(offers: readonly Slot[], to: Addressed): readonly string[] {
  return [
    `It is time for the next roadmap meeting with ${to.client.name}: where your company is heading, and what your technology needs for it. Please bring somebody who decides about spending.`,
    'These times are kept open for you:',
    ...offerLines(offers, to),
    howToAnswer,
  ];
}

/** What a comment tells, by what happened; the first line is its own for that moment. */
export function tellingLines(what: Told, invitation: Invitation, to: Addressed): readonly string[] {
  const { offers, booking, delays, reminded } = invitation;
  const proposal = [...offerLines(offers, to), howToAnswer];
  switch (what) {
    case 'booked':
      return booking ? bookedLines(booking, to) : [];
    case 'offers':
      return offers.length === 0
        ? ['Thank you. We come back to you with times for the roadmap meeting.']
        : [`Thank you. These are later times (proposal ${String(delays + 1)}):`, ...proposal];
    case 'taken':
      return offers.length === 0
        ? ['Somebody else was faster, and this time is taken. We come back to you with others.']
        : ['Somebody else was faster, and this time is taken. These are free:', ...proposal];
    case 'cancelled':
      return offers.length === 0
        ? ['The roadmap meeting was called off. We come back to you with another time.']
        : ['The roadmap meeting was called off. Please choose another time:', ...proposal];
    case 'reminder':
      return [`Reminder ${String(reminded)} of ${String(to.reminders)}: please choose a time for the roadmap meeting.`, ...proposal];
  }
}

function bookedLines(booking: Booking, to: Addressed): readonly string[] {
  const when = `${slotInWords(booking, zoneOf(to))} with ${hostName(booking.host, to)}.`;
  return [booking.sequence === 0 ? `Booked: ${when}` : `Changed to: ${when}`, 'The attached file puts it into your calendar.'];
}

const offerLines = (offers: readonly Slot[], to: Addressed): readonly string[] =>
  offers.map((slot, index) => `${String(index + 1)}. ${slotInWords(slot, zoneOf(to))} with ${hostName(slot.host, to)}`);

const howToAnswer = 'Answer with a comment: the number of the time alone, such as 2, or the word later if none of them suits you.';

export const zoneOf = ({ client }: Pick<Addressed, 'client'>): TimeZone => client.timeZone ?? ('UTC' as TimeZone);

export const hostName = (host: string, { hosts }: Pick<Addressed, 'hosts'>): string =>
  hosts.find((each) => each.host === host)?.name ?? 'one of us';
