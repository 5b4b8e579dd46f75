import type { Instant } from '../../../platform/rules/units';
import { stageWords, type StageFacts } from './stages';
import type { Step } from './step';

/** One change of a client's step. */
export interface TrailEntry {
  readonly id: string;
  readonly at: Instant;
  /** Account id. */
  readonly by: string;
  readonly before: Step;
  readonly after: Step;
}

const factWords: Readonly<Record<keyof StageFacts, string>> = {
  technician: 'technician',
  statementOfWork: 'statement of work',
  approvedOn: 'approved',
  orderNumber: 'order number',
  workDoneOn: 'work done',
  acceptedOn: 'accepted',
  surveyScore: 'satisfaction',
};

/** What a change was, as people say it: `Approval → Procurement, approved 2026-11-02`. */
export function changeInWords({ before, after }: Pick<TrailEntry, 'before' | 'after'>, nameOf: (accountId: string) => string): string {
  const facts = (Object.keys(factWords) as (keyof StageFacts)[]).filter((fact) => before.facts[fact] !== after.facts[fact]);
  const said = facts.map((fact) => {
    const value = after.facts[fact];
    if (value === null) return `${factWords[fact]} taken back`;
    return `${factWords[fact]} ${fact === 'technician' ? nameOf(String(value)) : String(value)}`;
  });
  const moved = before.stage === after.stage ? [] : [`${stageWords[before.stage]} → ${stageWords[after.stage]}`];
  const listed = before.applications.join('\n') === after.applications.join('\n') ? [] : ['applications listed'];
  return [...moved, ...said, ...listed].join(', ');
}
