import type { TicketKind } from '../../clients/rules/ticket-types';

/** What tickets of each type are; also the description that a type of ours gets in Jira. At most a line. */
export const usedFor: Readonly<Record<TicketKind, string>> = {
  maintenance: 'The month’s maintenance of a client, with its checklist. Rounds makes these tickets.',
  single: 'The one subject of the month, where you do it as a ticket of its own.',
  visit: 'A trip to a client, for what is done there.',
  remediation: 'What is done about a gap that a HIPAA assessment found. Rounds makes these tickets.',
  action: 'What was agreed in a roadmap meeting. Rounds makes these tickets.',
};
