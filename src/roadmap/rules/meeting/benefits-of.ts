import type { ClientId } from '../../../clients/rules/client';
import { cents, type Cents, type DateOnly } from '../../../platform/rules/units';
import type { Answer } from '../questionnaire/answer';
import type { Benefits } from './benefits';
import { budgetOf } from '../plan/budget';
import type { Glance } from '../equipment/glance';
import type { PlanLine } from '../plan/plan-line';
import { isWithinAYear } from '../plan/unplanned';

/** A finished meeting, as far as its benefits are counted. */
export interface MeetingSaid {
  readonly heldOn: DateOnly;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What meetings brought with one client, or with all of them; standard devices are kept as counts, so that they can be added up. */
export interface Brought extends Omit<Benefits, 'standardPercent'> {
  readonly standard: { readonly standard: number; readonly judged: number };
  /** Bought in twelve months without any plan. */
  readonly unplanned: number;
}

export interface BroughtByClient {
  readonly id: ClientId;
  readonly name: string;
  readonly brought: Brought;
}

const [service, policies] = ['sv-satisfaction', 'dc-policies'];

/** What the meetings of the twelve months up to today brought; planned sales are those of this year and the next. */
export function broughtBy(
  meetings: readonly MeetingSaid[],
  lines: readonly PlanLine[],
  glance: Glance | undefined,
  today: DateOnly,
): Brought {
  const held = meetings.filter(({ heldOn }) => isWithinAYear(heldOn, today)).sort((one, other) => one.heldOn.localeCompare(other.heldOn));
  const said = (question: string) => held.flatMap(({ answers }) => answers[question]?.value ?? []);
  const proposed = said(policies);
  const year = Number(today.slice(0, 4));
  return {
    meetings: held.length,
    policiesAccepted: { accepted: proposed.filter((policy) => policy !== 'none').length, proposed: proposed.length },
    standard: { standard: glance?.standard ?? 0, judged: glance?.judged ?? 0 },
    plannedSales: sum([budgetOf(lines, year).total, budgetOf(lines, year + 1).total]),
    serviceScores: said(service).filter((score) => typeof score === 'number'),
    unplanned: (glance?.unplanned ?? []).filter((day) => isWithinAYear(day, today)).length,
  };
}

/** What it all brought together. */
export const together = (all: readonly Brought[]): Brought => ({
  meetings: total(all, ({ meetings }) => meetings),
  policiesAccepted: {
    accepted: total(all, ({ policiesAccepted }) => policiesAccepted.accepted),
    proposed: total(all, ({ policiesAccepted }) => policiesAccepted.proposed),
  },
  standard: { standard: total(all, ({ standard }) => standard.standard), judged: total(all, ({ standard }) => standard.judged) },
  plannedSales: sum(all.map(({ plannedSales }) => plannedSales)),
  serviceScores: all.flatMap(({ serviceScores }) => serviceScores),
  unplanned: total(all, ({ unplanned }) => unplanned),
});

/** The same as the five benefits have it. */
export const asBenefits = ({ standard: { standard, judged }, ...rest }: Brought): Benefits => ({
  ...rest,
  standardPercent: judged === 0 ? null : Math.round((100 * standard) / judged),
});

const total = <T>(all: readonly T[], count: (each: T) => number): number => all.reduce((so, each) => so + count(each), 0);
const sum = (amounts: readonly Cents[]): Cents => cents(total(amounts, (amount) => amount));
