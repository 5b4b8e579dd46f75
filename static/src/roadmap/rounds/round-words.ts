import type { HowOften } from '../../../../src/roadmap/rules/rounds/how-often';
import type { ClientInRound } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { say, sayCount } from '../../ui/words/say';

export const oftenWords: Readonly<Record<HowOften, string>> = {
  everyRound: say('Every round'),
  quarterly: say('Four times a year'),
  twiceYearly: say('Twice a year'),
  yearly: say('Once a year'),
  never: say('Never'),
};

export const weekdays = [
  say('Monday'),
  say('Tuesday'),
  say('Wednesday'),
  say('Thursday'),
  say('Friday'),
  say('Saturday'),
  say('Sunday'),
] as const;

/** How far a client is, in a few words. */
export function stateWords({ invitation, leftOut }: ClientInRound, reminders: number): string {
  if (!invitation) return leftOut ?? '';
  const { state, ticket, unclear, reminded } = invitation;
  if (state === 'done') return say('Held');
  if (state === 'deferred') return say('Next round');
  if (unclear) return say('Answered: please read it');
  if (state === 'booked') return say('Booked');
  if (state === 'waiting') return say('No time is free yet');
  if (ticket.state === 'byHand') return say('To be asked by hand');
  if (ticket.state === 'failed') return say('Its ticket could not be made');
  if (ticket.state !== 'created') return say('Its ticket is being made');
  if (reminders > 0 && reminded >= reminders) return say('No answer: please call');
  return reminded === 0 ? say('Asked') : sayCount(reminded, { one: 'Asked, reminded once', other: 'Asked, reminded {count} times' });
}

/** What stands in the way, in a sentence; empty where nothing does. */
export function troubleWords({ invitation }: ClientInRound): string {
  if (!invitation || invitation.state === 'done') return '';
  const { ticket, telling } = invitation;
  if (ticket.state === 'byHand' || ticket.state === 'failed') return ticket.why;
  if (ticket.state === 'created' && !ticket.toContact && invitation.state === 'invited')
    return say('No contact of it is known on the portal; a call helps.');
  return telling === null ? '' : say('The client is told within the hour.');
}

export const clientsInWords = (count: number): string => sayCount(count, { one: '{count} client', other: '{count} clients' });
