import type { DateOnly } from '../../../platform/rules/units';

/** The steps from a product's end to its satisfied former user. */
export const stages = ['need', 'assessment', 'approval', 'procurement', 'performance', 'acceptance', 'satisfaction'] as const;
export type Stage = (typeof stages)[number];

export const stageWords: Readonly<Record<Stage, string>> = {
  need: 'Need',
  assessment: 'Assessment',
  approval: 'Approval',
  procurement: 'Procurement',
  performance: 'Performance',
  acceptance: 'Acceptance',
  satisfaction: 'Satisfaction',
};

/** What is known of one client's way through a campaign. */
export interface StageFacts {
  readonly technician: string | null;
  /** Page or ticket of the statement of work. */
  readonly statementOfWork: string | null;
  readonly approvedOn: DateOnly | null;
  readonly orderNumber: string | null;
  readonly workDoneOn: DateOnly | null;
  readonly acceptedOn: DateOnly | null;
  readonly surveyScore: number | null;
}

/** What must be known before a stage opens. */
export interface Lock {
  readonly stage: Stage;
  readonly fact: keyof StageFacts;
  readonly sentence: string;
}

const locks: readonly Lock[] = [
  { stage: 'assessment', fact: 'technician', sentence: 'Name the technician first.' },
  { stage: 'approval', fact: 'statementOfWork', sentence: 'Link the statement of work first.' },
  { stage: 'procurement', fact: 'approvedOn', sentence: 'Note the date of approval first.' },
  { stage: 'performance', fact: 'orderNumber', sentence: 'Note the order number first.' },
  { stage: 'acceptance', fact: 'workDoneOn', sentence: 'Note when the work was done first.' },
  { stage: 'satisfaction', fact: 'acceptedOn', sentence: 'Note when the client accepted the work first.' },
];

/** What keeps a stage locked, its own lock and those of all before it; none when it is open. */
export function locksOf(stage: Stage, facts: StageFacts): readonly Lock[] {
  const upTo = stages.indexOf(stage);
  return locks.filter((lock) => stages.indexOf(lock.stage) <= upTo && facts[lock.fact] === null);
}

/** The skill that the work of a campaign asks for. */
export const migration = 'migration';

/** Technicians who have the skill that the work asks for. */
export const qualified = <T extends { readonly skills: readonly string[] }>(technicians: readonly T[], skill: string): readonly T[] =>
  technicians.filter(({ skills }) => skills.includes(skill));
