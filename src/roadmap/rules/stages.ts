import type { DateOnly } from '../../platform/rules/units';

/** The steps from a product's end to its satisfied former user. */
export type Stage = 'need' | 'assessment' | 'approval' | 'procurement' | 'performance' | 'acceptance' | 'satisfaction';
export const stages: readonly Stage[] = ['need', 'assessment', 'approval', 'procurement', 'performance', 'acceptance', 'satisfaction'];

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

interface Lock {
  readonly stage: Stage;
  readonly missing: (facts: StageFacts) => boolean;
  readonly sentence: string;
}

// What must be known before the stage opens.
const locks: readonly Lock[] = [
  { stage: 'assessment', missing: ({ technician }) => technician === null, sentence: 'Name the technician first.' },
  { stage: 'approval', missing: ({ statementOfWork }) => statementOfWork === null, sentence: 'Link the statement of work first.' },
  { stage: 'procurement', missing: ({ approvedOn }) => approvedOn === null, sentence: 'Note the date of approval first.' },
  { stage: 'performance', missing: ({ orderNumber }) => orderNumber === null, sentence: 'Note the order number first.' },
  { stage: 'acceptance', missing: ({ workDoneOn }) => workDoneOn === null, sentence: 'Note when the work was done first.' },
  { stage: 'satisfaction', missing: ({ acceptedOn }) => acceptedOn === null, sentence: 'Note when the client accepted the work first.' },
];

/** What keeps a stage locked, its own lock and those of all before it, as sentences; none when it is open. */
export function locksOf(stage: Stage, facts: StageFacts): readonly string[] {
  const upTo = stages.indexOf(stage);
  return locks.filter((lock) => stages.indexOf(lock.stage) <= upTo && lock.missing(facts)).map(({ sentence }) => sentence);
}

/** Technicians who have the skill that the work asks for. */
export const qualified = <T extends { readonly skills: readonly string[] }>(technicians: readonly T[], skill: string): readonly T[] =>
  technicians.filter(({ skills }) => skills.includes(skill));
