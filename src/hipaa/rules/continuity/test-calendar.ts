import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly } from '../../../platform/rules/units';

/** The ways to test a plan, from looking at a list to stopping everything. */
export const testTypes = ['check', 'smallRestore', 'dataset', 'fullRestore', 'offSite', 'tabletop', 'simulation', 'comprehensive'] as const;
export type TestType = (typeof testTypes)[number];

interface Planned {
  readonly words: string;
  /** Null where it is held when there is reason to. */
  readonly every: Temporal.DurationLike | null;
  readonly often: string;
  /** Minutes that it usually takes. */
  readonly takes: string;
  /** Whether it restores something, so that its clock measures a recovery time. */
  readonly restores: boolean;
}

/** How often each is held where nobody has decided otherwise. */
export const usualCalendar: Readonly<Record<TestType, Planned>> = {
  check: { words: 'Check of the backup', every: { days: 1 }, often: 'daily, by itself', takes: 'automatic', restores: false },
  smallRestore: { words: 'Restore of a few files', every: { days: 7 }, often: 'weekly', takes: '15 min', restores: true },
  dataset: { words: 'Restore of a dataset', every: { months: 1 }, often: 'monthly', takes: '1 h', restores: true },
  fullRestore: { words: 'Full restore', every: { months: 3 }, often: 'quarterly', takes: 'as measured', restores: true },
  offSite: { words: 'Restore from off site', every: { years: 1 }, often: 'yearly', takes: 'as measured', restores: true },
  tabletop: { words: 'Tabletop walk-through', every: { months: 3 }, often: 'quarterly', takes: '60-90 min', restores: false },
  simulation: {
    words: 'Simulation, parallel or with full interruption',
    every: null,
    often: 'as agreed',
    takes: 'as agreed',
    restores: true,
  },
  comprehensive: { words: 'Comprehensive test of the plan', every: null, often: 'after large changes', takes: 'as agreed', restores: true },
};

/** What automation answers for: nobody opens a ticket for it. */
const byItself: readonly TestType[] = ['check'];

export interface TestDue {
  readonly type: TestType;
  readonly last: DateOnly | null;
  /** The day by which it is held again; null where there is no rhythm. */
  readonly next: DateOnly | null;
}

/** When each test was last held, and by when it is due again; one that was never held is due a first time one rhythm after the plan began. */
export function testsDue(held: readonly { readonly type: TestType; readonly on: DateOnly }[], since: DateOnly): readonly TestDue[] {
  return testTypes.map((type) => {
    const last =
      held
        .filter((test) => test.type === type)
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null;
    const { every } = usualCalendar[type];
    const next =
      every === null || byItself.includes(type)
        ? null
        : dateOnly(
            Temporal.PlainDate.from(last ?? since)
              .add(every)
              .toString(),
          );
    return { type, last, next };
  });
}
