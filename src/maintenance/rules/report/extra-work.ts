import type { Minutes } from '../../../platform/rules/units';

/** Maintenance of operating system and software belongs to the plan; adds, moves, changes and projects do not. */
export type WorkSort = 'upkeep' | 'add' | 'move' | 'change' | 'businessSoftwareUpgrade';
export type Terms = 'inPlan' | 'billable' | 'projectBillable';

/** From then on out-of-plan work is a project of its own. */
const projectFrom = 120;

/** How such work is counted unless somebody decides otherwise. */
export function usualTerms(sort: WorkSort, labour: Minutes): Terms {
  if (sort === 'upkeep') return 'inPlan';
  return labour >= projectFrom ? 'projectBillable' : 'billable';
}

export const termsInWords: Readonly<Record<Terms, string>> = {
  inPlan: 'included in the plan',
  billable: 'billable',
  projectBillable: 'project, billable',
};

export const sortsInWords: Readonly<Record<WorkSort, string>> = {
  upkeep: 'Upkeep of system or software',
  add: 'Something added',
  move: 'Something moved',
  change: 'Something changed',
  businessSoftwareUpgrade: 'Line-of-business upgrade',
};

/** Work beside the checklist, as a technician noted it. */
export interface ExtraWork {
  readonly id: string;
  readonly what: string;
  readonly sort: WorkSort;
  readonly labour: Minutes;
  readonly terms: Terms;
}
