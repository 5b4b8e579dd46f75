import type { DateOnly, Instant } from '../../../platform/rules/units';

export const areas = ['documentation', 'processes', 'education', 'technology'] as const;
export type Area = (typeof areas)[number];
export const areaWords: Readonly<Record<Area, string>> = {
  documentation: 'Documentation',
  processes: 'Processes',
  education: 'Education',
  technology: 'Hardware, software, services',
};

/** `included` in what the client pays for the programme, labour and all; a `project` is quoted apart. */
export type Billing = 'included' | 'project';
export const billingWords: Readonly<Record<Billing, string>> = { included: 'Included', project: 'Project, quoted apart' };

/** The ticket of an action, from the intent to make it on. */
export type RemediationTicket =
  | { readonly state: 'creating'; readonly attempt: string; readonly since: Instant }
  | { readonly state: 'created'; readonly id: string; readonly key: string; readonly at: Instant; readonly usualType: boolean };

/** What is done about a gap. */
export interface Remediation {
  /** The entry of the Security Rule, or the record of the risk, at which the gap was found. */
  readonly gap: string;
  readonly year: number;
  readonly action: string;
  readonly area: Area;
  readonly billing: Billing;
  readonly dueOn: DateOnly | null;
  readonly ticket: RemediationTicket | null;
  readonly closed: { readonly on: DateOnly; readonly at: Instant; readonly by: string } | null;
}

const changing =
  /\b(?:replac\w*|migrat\w*|upgrad\w*|rebuild\w*|re-?wir\w*|reloc\w*|mov(?:e|ing)|roll(?:ing)? out|deploy\w*|new|buy|install\w*|set(?:ting)? up)\b/i;
const large =
  /\b(?:servers?|networks?|firewalls?|switch(?:es)?|cabling|wiring|storage|ehr|emr|practice management|domain|tenant|phone system|data ?cent(?:er|re)|offices?|wireless|wi-?fi)\b/i;
const small = /\b(?:rules?|polic(?:y|ies)|passwords?|settings?|patch(?:es)?|agents?|alerts?|reports?|documents?|lists?)\b/i;

/** Whether an action is a large project by its words, such as “replace server”; a person may say otherwise. */
export const proposedBilling = (action: string): Billing =>
  changing.test(action) && large.test(action) && !small.test(action) ? 'project' : 'included';

/** The identity by which the ticket is looked for before it is made again. */
export const remediationIdentity = (binder: string, { year, gap }: Pick<Remediation, 'year' | 'gap'>): string =>
  `${binder}#${String(year)}#${gap}`;

/** The property of a remediation ticket, and its name in JQL. */
export const remediationKey = 'rounds-remediation';
export const remediationJql = 'hipaaRemediation';

export type RemediationState = 'noTicket' | 'makingTicket' | 'ticketOpen' | 'evidenceMissing' | 'toClose' | 'closed';
export const remediationWords: Readonly<Record<RemediationState, string>> = {
  noTicket: 'No ticket yet',
  makingTicket: 'Its ticket is being made',
  ticketOpen: 'Ticket open',
  evidenceMissing: 'Ticket closed, evidence missing',
  toClose: 'Ready to close',
  closed: 'Closed',
};

interface Known {
  /** What Jira says of the ticket; undefined where it is gone or not asked for. */
  readonly ticketDone: boolean | undefined;
  /** How many dated pieces of evidence there are. */
  readonly evidence: number;
}

export function remediationState(
  { ticket, closed }: Pick<Remediation, 'ticket' | 'closed'>,
  { ticketDone, evidence }: Known,
): RemediationState {
  if (closed !== null) return 'closed';
  if (ticket === null) return 'noTicket';
  if (ticket.state === 'creating') return 'makingTicket';
  if (ticketDone !== true) return 'ticketOpen';
  return evidence === 0 ? 'evidenceMissing' : 'toClose';
}

/** Why a finding cannot be closed yet, as a sentence; undefined where it can. A closed ticket alone does not close it. */
export function keepsOpen(remediation: Pick<Remediation, 'ticket' | 'closed'>, known: Known): string | undefined {
  const { ticket } = remediation;
  switch (remediationState(remediation, known)) {
    case 'noTicket':
      return 'Make its ticket first.';
    case 'makingTicket':
      return 'Its ticket is being made just now.';
    case 'ticketOpen':
      return `Its ticket ${ticket?.state === 'created' ? `${ticket.key} ` : ''}is still open.`;
    case 'evidenceMissing':
      return 'Add dated evidence first: the closed ticket alone does not show that the gap is gone.';
    case 'toClose':
      return undefined;
    case 'closed':
      return 'It is closed already.';
  }
}
