import type { HowOften } from '../../../../src/roadmap/rules/rounds/how-often';
import type { ClientInRound } from '../../../../src/roadmap/rules/rounds/rounds-view';

export const oftenWords: Readonly<Record<HowOften, string>> = {
  everyRound: 'Every round',
  quarterly: 'Four times a year',
  twiceYearly: 'Twice a year',
  yearly: 'Once a year',
  never: 'Never',
};

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** How far a client is, in a few words. */
export function stateWords({ invitation, leftOut }: ClientInRound, reminders: number): string {
  if (!invitation) return leftOut ?? '';
  const { state, ticket, unclear, reminded } = invitation;
  if (state === 'done') return 'Held';
  if (state === 'deferred') return 'Next round';
  if (unclear) return 'Answered: please read it';
  if (state === 'booked') return 'Booked';
  if (state === 'waiting') return 'No time is free yet';
  if (ticket.state === 'byHand') return 'To be asked by hand';
  if (ticket.state === 'failed') return 'Its ticket could not be made';
  if (ticket.state !== 'created') return 'Its ticket is being made';
  if (reminders > 0 && reminded >= reminders) return 'No answer: please call';
  return reminded === 0 ? 'Asked' : `Asked, reminded ${reminded === 1 ? 'once' : `${String(reminded)} times`}`;
}

/** What stands in the way, in a sentence; empty where nothing does. */
export function troubleWords({ invitation }: ClientInRound): string {
  if (!invitation || invitation.state === 'done') return '';
  const { ticket, telling } = invitation;
  if (ticket.state === 'byHand' || ticket.state === 'failed') return ticket.why;
  if (ticket.state === 'created' && !ticket.toContact && invitation.state === 'invited')
    return 'No contact of it is known on the portal; a call helps.';
  return telling === null ? '' : 'The client is told within the hour.';
}

export const clientsInWords = (count: number): string => (count === 1 ? '1 client' : `${String(count)} clients`);
