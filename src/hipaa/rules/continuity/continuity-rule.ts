import type { DateOnly } from '../../../platform/rules/units';
import { byTone, worstOf, type Reason, type Verdict } from '../health';
import { daysAfter, type HipaaRecord } from '../record';
import { continuityPlan, partsOf, testsHeld } from './continuity-plan';
import { contingencySpecifications, specifications } from './plan';
import { restoreOrder } from './restore-order';
import { acknowledged } from './roles';
import { scenariosLacking } from './scenarios';
import { testsDue, usualCalendar } from './test-calendar';

/** A plan as a whole: the five specifications, both sorts of scenarios, circles, and tests that were not held again in time. */
export function judgeContinuity(records: readonly HipaaRecord[], day: DateOnly, usual: Verdict): Verdict {
  if (records.length === 0) return usual;
  const reasons = [...usual.reasons, ...ofThePlan(records, day)].sort(byTone);
  const plan = continuityPlan(records);
  const share = plan.roles.length === 0 ? undefined : acknowledged(plan.roles).share;
  return { ...usual, reasons, tone: worstOf([usual.tone, ...reasons.map(({ tone }) => tone)]), ...(share === undefined ? {} : { share }) };
}

function ofThePlan(records: readonly HipaaRecord[], day: DateOnly): readonly Reason[] {
  const plan = continuityPlan(records);
  const { cycles, missing } = restoreOrder(plan.systems);
  const lacking = scenariosLacking(plan.scenarios);
  const open = specifications(partsOf(plan)).filter(({ answered }) => !answered);
  return [
    ...open.map(({ id, name, how }) => ({ ...whole('red', `${name}: ${how}`), adds: plan.systems.length === 0 ? 'system' : addsFor(id) })),
    ...cycles.map((circle) => whole('amber', `${circle.join(', ')} need one another in a circle: say which comes up without the others.`)),
    ...missing.map(({ system, needs }) => whole('amber', `${system} needs ${needs}, which is no system of this plan.`)),
    ...(lacking === null || plan.scenarios.length === 0 ? [] : [{ ...whole('amber', lacking), adds: 'scenario' }]),
    ...lateTests(records, day).map((sentence) => ({ ...whole('amber', sentence), adds: 'continuityTest' })),
  ];
}

const addsFor = (specification: string): string => contingencySpecifications.find(({ id }) => id === specification)?.adds ?? 'system';

const whole = (tone: Reason['tone'], sentence: string): Reason => ({ record: null, tone, sentence });

/** Only what was held once is missed: until then the plan wants any test at all. */
function lateTests(records: readonly HipaaRecord[], day: DateOnly): readonly string[] {
  return testsDue(testsHeld(continuityPlan(records)), day).flatMap(({ type, last, next }) =>
    last !== null && next !== null && next < day ? [`${usualCalendar[type].words} was due on ${next}.`] : [],
  );
}

/** The days after which a test is late. */
export const continuityTurns = (records: readonly HipaaRecord[]): readonly DateOnly[] => {
  const held = testsHeld(continuityPlan(records));
  const since = held.map(({ on }) => on).sort()[0];
  return since === undefined
    ? []
    : testsDue(held, since).flatMap(({ last, next }) => (last !== null && next !== null ? [daysAfter(next, 1)] : []));
};
