import { bullets, heading, link, mention, paragraph, type DocumentNode } from '../../../platform/rules/document';
import type { DateOnly } from '../../../platform/rules/units';
import type { Action, TicketState } from './action';
import type { Agenda } from './agenda';
import { dayInWords } from '../questionnaire/answer-in-words';
import type { HeadsUp } from './fit';

/** What a meeting came to besides answers, plan and numbers, as it was when it was finished. */
export interface Agreed {
  readonly agenda: Agenda;
  /** Agreed here, or before and still open. */
  readonly actions: readonly Action[];
  readonly states: readonly TicketState[];
  readonly headsUp: readonly HeadsUp[];
  readonly nextOn: DateOnly | null;
}

const lines = (said: readonly string[]): DocumentNode => (said.length === 0 ? paragraph('Nothing.') : bullets(said.map((line) => [line])));

export function agendaBlocks({ agenda }: Pick<Agreed, 'agenda'>): readonly DocumentNode[] {
  return [heading(3, 'Agenda'), lines(agenda.here), heading(4, 'Left to a mail'), lines(agenda.mail)];
}

/** Action items with their tickets as they stood, what growth will ask for, and when to meet again. */
export function agreedBlocks({ actions, states, headsUp, nextOn }: Agreed): readonly DocumentNode[] {
  return [
    heading(3, 'Action items'),
    actions.length === 0 ? paragraph('Nothing was agreed.') : bullets(actions.map((action) => lineOf(action, states))),
    ...(headsUp.length === 0
      ? []
      : [heading(3, 'To know ahead of time'), lines(headsUp.map(({ what, horizon }) => `${what}: ${horizon}.`))]),
    heading(3, 'Next meeting'),
    paragraph(nextOn === null ? 'No day is set.' : dayInWords(nextOn)),
  ];
}

function lineOf({ title, who, due, ticket }: Action, states: readonly TicketState[]): readonly (string | DocumentNode)[] {
  const status = ticket.state === 'created' ? states.find(({ id }) => id === ticket.id)?.status : undefined;
  return [
    title,
    ...(who === null ? [] : [', ', 'ours' in who ? mention(who.ours) : who.theirs]),
    ...(due === null ? [] : [`, by ${dayInWords(due)}`]),
    ...(ticket.state === 'created' ? [', ', link(`/browse/${ticket.key}`, ticket.key)] : []),
    ...(status === undefined ? [] : [`: ${status}`]),
  ];
}
