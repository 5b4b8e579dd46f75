import type { ClockView } from '../../../../../src/time/rules/clock-view';
import type { Ticket } from '../../../../../src/time/rules/timer';
import { withEntry, withTimer } from '../clock-changes';
import type { Clicked } from './clock-action';
import type { Correction } from './correction';
import { entriesAhead } from './entries-ahead';

/** The clock's view as it will be once the correction was answered. */
export function showCorrection(view: ClockView, correction: Clicked & Correction): ClockView {
  const { timer } = view;
  switch (correction.name) {
    case 'correctStart':
      return timer?.id === correction.left.id ? withTimer(view, { ...timer, startedAt: correction.input.startedAt }) : view;
    case 'moveTimer':
      return timer?.id === correction.left.id ? withTimer(view, { ...timer, ticket: ticketHere(view, correction.input.ticket) }) : view;
    default:
      return entriesAhead(correction).reduce(withEntry, view);
  }
}

/** Of a ticket that was named by its key nothing else is known yet, unless it is the one on the screen. */
const ticketHere = ({ ticket }: ClockView, key: string): Ticket => ({ id: ticket.key === key ? ticket.id : key, key, summary: '' });
