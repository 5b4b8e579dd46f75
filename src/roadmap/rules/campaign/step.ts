import type { DateOnly } from '../../../platform/rules/units';
import { locksOf, stageWords, type Stage, type StageFacts } from './stages';

/** Where one client stands in a campaign. */
export interface Step {
  readonly stage: Stage;
  readonly facts: StageFacts;
  /** What runs at the client and is not supported on the new system, as people name it. */
  readonly applications: readonly string[];
}

export const stepAtFirst: Step = {
  stage: 'need',
  facts: {
    technician: null,
    statementOfWork: null,
    approvedOn: null,
    orderNumber: null,
    workDoneOn: null,
    acceptedOn: null,
    surveyScore: null,
  },
  applications: [],
};

/** What somebody changes at once: a fact that opens a lock may come with the move through it. */
export interface StepChange {
  readonly to?: Stage | undefined;
  readonly facts?: { readonly [Fact in keyof StageFacts]?: StageFacts[Fact] | undefined } | undefined;
  readonly applications?: readonly string[] | undefined;
}

export type StepChanged = { readonly outcome: 'changed'; readonly step: Step } | { readonly outcome: 'refused'; readonly sentence: string };

/** The step after a change, or why it cannot be: a stage that is locked, a fact that its stage needs, a day to come. */
export function changeStep(before: Step, { to, facts: given = {}, applications }: StepChange, today: DateOnly): StepChanged {
  const known = Object.fromEntries(Object.entries(given).filter(([, fact]) => fact !== undefined)) as Partial<StageFacts>;
  const facts = { ...before.facts, ...known };
  const stage = to ?? before.stage;
  const early = [facts.approvedOn, facts.workDoneOn, facts.acceptedOn].some((day) => day !== null && day > today);
  if (early) return { outcome: 'refused', sentence: 'That day is still to come. Note it once it has happened.' };
  const missing = locksOf(stage, facts).map(({ sentence }) => sentence);
  if (missing.length > 0) return { outcome: 'refused', sentence: lockedSentence(stage, missing, to !== undefined) };
  return { outcome: 'changed', step: { stage, facts, applications: applications ?? before.applications } };
}

const lockedSentence = (stage: Stage, missing: readonly string[], moves: boolean): string =>
  moves ? `${stageWords[stage]} is locked. ${missing.join(' ')}` : `${stageWords[stage]} needs this. Move the client back first.`;

/** Whether a client's way ends here: the work is accepted and the client has said how content it is. */
export const isSatisfied = ({ stage, facts }: Step): boolean => stage === 'satisfaction' && facts.surveyScore !== null;
