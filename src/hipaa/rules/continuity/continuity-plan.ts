import type { HipaaRecord } from '../record';
import type { TestData } from '../kinds/continuity-test';
import { usualCalendar, type TestType } from './test-calendar';
import type { DowntimeData } from './downtime';
import type { PlanParts } from './plan';
import type { RoleData } from './roles';
import type { ScenarioData } from './scenarios';
import type { SystemData } from './system';

/** The records of a continuity section, each under what it is. */
export interface ContinuityPlan {
  readonly systems: readonly SystemData[];
  readonly roles: readonly RoleData[];
  readonly scenarios: readonly ScenarioData[];
  readonly tests: readonly HipaaRecord<TestData>[];
  readonly downtime: DowntimeData | null;
}

export function continuityPlan(records: readonly HipaaRecord[]): ContinuityPlan {
  const of = (kind: string): readonly HipaaRecord[] => records.filter((record) => record.kind === kind);
  const data = (kind: string): readonly unknown[] => of(kind).map((record) => record.data);
  return {
    systems: data('system') as readonly SystemData[],
    roles: data('continuityRole') as readonly RoleData[],
    scenarios: data('scenario') as readonly ScenarioData[],
    tests: of('continuityTest') as readonly HipaaRecord<TestData>[],
    downtime: (data('downtime')[0] as DowntimeData | undefined) ?? null,
  };
}

/** A test counts once it is dated and proved, and measured where it restores something. */
const counts = ({ effectiveOn, evidence, data }: HipaaRecord<TestData>): boolean =>
  effectiveOn !== null && evidence.length > 0 && (data.measured !== null || !usualCalendar[data.type].restores);

/** Tests that were held, for the calendar. */
export const testsHeld = ({
  tests,
}: ContinuityPlan): readonly { readonly type: TestType; readonly on: NonNullable<HipaaRecord['effectiveOn']> }[] =>
  tests.filter(counts).flatMap(({ effectiveOn, data }) => (effectiveOn === null ? [] : [{ type: data.type, on: effectiveOn }]));

export const partsOf = (plan: ContinuityPlan): PlanParts => ({
  systems: plan.systems.length,
  withTargets: plan.systems.filter(({ rto, rpo }) => rto !== null && rpo !== null).length,
  withCopies: plan.systems.filter(({ copies }) => copies !== null).length,
  cyber: plan.scenarios.filter(({ sort }) => sort === 'cyber').length,
  physical: plan.scenarios.filter(({ sort }) => sort === 'physical').length,
  roles: plan.roles.length,
  tests: plan.tests.filter(counts).length,
});
