import type { BinderId, BinderMode } from './binder';

export type SectionId =
  | 'training'
  | 'statement'
  | 'technical'
  | 'officeProcedures'
  | 'documentation'
  | 'agreements'
  | 'scope'
  | 'assessment'
  | 'riskAnalysis'
  | 'remediation'
  | 'continuity'
  | 'incidents'
  | 'upkeep'
  | 'policies'
  | 'incidentProcedure'
  | 'subcontractors';

/** A page of a binder: its cover, its index, or one of its sections. */
export type PageName = 'cover' | 'index' | SectionId;

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** What belongs here, as its page says. */
  readonly purpose: string;
  readonly owner: 'us' | 'client';
  /** Whether it counts for “ready to hand over”. */
  readonly scored: boolean;
  /** What an empty section means: something is missing, or there is nothing to tell. */
  readonly empty: 'missing' | 'fine';
  /** What is said while it is empty, where that is more than that nothing is there. */
  readonly whileEmpty?: string;
  /** Kinds of records without which it is not in order, each with the sentence that says so. */
  readonly needs?: readonly (readonly [kind: string, sentence: string])[];
  /** Of our own binder: one of the core three, or of the second group. */
  readonly group?: 'core' | 'second';
}

const ours = { owner: 'us', scored: true, empty: 'missing' } as const;

const training: Section = {
  ...ours,
  id: 'training',
  title: 'Training',
  purpose: 'Who was trained when, in what, and who is still outstanding.',
};
const agreements: Section = {
  ...ours,
  id: 'agreements',
  title: 'Agreements',
  purpose: 'Every business associate agreement that concerns this binder, signed and dated, with those it replaced.',
};
const riskAnalysis: Section = {
  ...ours,
  id: 'riskAnalysis',
  title: 'Risk analysis',
  purpose: 'What could happen to patients’ data where they are kept, how likely that is and what it would do.',
};

const withUs = ['agreement', 'There is no agreement with us yet.'] as const;
const clientAgreements: Section = { ...agreements, needs: [withUs] };
const referredAgreements: Section = { ...agreements, needs: [withUs, ['referral', 'The client is not referred to a partner yet.']] };

export const ownSections: readonly Section[] = [
  { ...training, group: 'core' },
  {
    ...ours,
    id: 'statement',
    title: 'Statement of possible exposure',
    purpose: 'When and where we may meet patients’ data, and how we handle them then.',
    group: 'core',
  },
  { ...agreements, group: 'core' },
  { ...riskAnalysis, group: 'second' },
  {
    ...ours,
    id: 'policies',
    title: 'Policies',
    purpose: 'Our own policies and procedures, with version and next review.',
    group: 'second',
  },
  {
    ...ours,
    id: 'incidentProcedure',
    title: 'Incident procedure',
    purpose: 'What we do, in which order, when something may have happened to patients’ data.',
    group: 'second',
  },
  {
    ...ours,
    id: 'subcontractors',
    title: 'Subcontractors’ agreements',
    purpose: 'The agreements with those who work for us and may meet patients’ data.',
    group: 'second',
  },
];

export const clientSections: readonly Section[] = [
  training,
  {
    ...ours,
    id: 'technical',
    title: 'Technical (Security Rule / HITECH)',
    purpose: 'How data are handled, encrypted, stored and moved, what was put in place, and how breaches are handled.',
    whileEmpty: 'The page is not written from the assessment yet.',
  },
  {
    ...ours,
    id: 'officeProcedures',
    title: 'Office procedures',
    purpose: 'What the office itself decides: being overheard, charts, forms, the privacy policy. The client answers for this section.',
    owner: 'client',
    scored: false,
    empty: 'fine',
  },
  {
    ...ours,
    id: 'documentation',
    title: 'Documentation',
    purpose: 'Every policy, procedure and description there is, with date, version and next review.',
  },
  clientAgreements,
  { ...ours, id: 'scope', title: 'Scope', purpose: 'What is ours to do and what stays the client’s, in writing.' },
  { ...ours, id: 'assessment', title: 'Assessment', purpose: 'What was found for every requirement in scope, “no change needed” too.' },
  riskAnalysis,
  {
    ...ours,
    id: 'remediation',
    title: 'Remediation',
    purpose: 'What is done about each gap, and the evidence that closed it.',
    empty: 'fine',
  },
  { ...ours, id: 'continuity', title: 'Continuity', purpose: 'Systems, backups, roles, scenarios and tests for the day something stops.' },
  {
    ...ours,
    id: 'incidents',
    title: 'Incidents',
    purpose: 'What happened, how it was assessed and who had to be told by when.',
    empty: 'fine',
  },
  { ...ours, id: 'upkeep', title: 'Upkeep', purpose: 'When each section was last gone through, and what is next.', empty: 'fine' },
];

/** The sections of a binder, in the order of its pages. */
export function sectionsOf(binder: BinderId, mode: BinderMode): readonly Section[] {
  if (binder === 'own') return ownSections;
  return mode === 'full' ? clientSections : [referredAgreements];
}

/** Every page of a binder, in the order in which they are made: the index links to all others. */
export const pagesOf = (binder: BinderId, mode: BinderMode): readonly PageName[] => [
  'cover',
  ...sectionsOf(binder, mode).map(({ id }) => id),
  'index',
];

export const sectionNamed = (binder: BinderId, id: SectionId, mode: BinderMode = 'full'): Section | undefined =>
  [...sectionsOf(binder, mode), ...sectionsOf(binder, 'full')].find((section) => section.id === id);
