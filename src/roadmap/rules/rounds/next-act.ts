import type { ClientInRound } from './rounds-view';

/** The one thing that takes a client further in the round; `wait` is left to the client or the clock. */
export type NextAct = 'book' | 'makePage' | 'goOn' | 'openPage' | 'readAnswer' | 'tryAgain' | 'invite' | 'wait';

/** By what is most pressing: what cannot go on by itself comes before what can. */
export function nextActOf({ invitation, meeting }: Pick<ClientInRound, 'invitation' | 'meeting'>, reminders: number): NextAct {
  if (!invitation) return 'wait';
  const { state, ticket, unclear, booking, offers, reminded } = invitation;
  if (state === 'done') return 'openPage';
  if (meeting) return 'goOn';
  if (state === 'deferred') return 'invite';
  if (unclear) return 'readAnswer';
  if (booking) return 'makePage';
  if (ticket.state === 'failed') return 'tryAgain';
  if (offers.length === 0) return 'wait';
  if (ticket.state === 'byHand') return 'book';
  return reminders > 0 && reminded >= reminders ? 'book' : 'wait';
}
