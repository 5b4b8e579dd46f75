import { plainPlan, type BusinessDayRule } from '../../../src/maintenance/rules/client-plan';
import { planSheet, type Days, type Wanted } from '../../../src/maintenance/rules/plan-sheet';
import type { LedgerSheet, Run } from '../../../src/maintenance/rules/run';
import { instant, type Month } from '../../../src/platform/rules/units';
import { aClient } from '../../support/builders';

const at = instant('2026-12-10T12:00:00.000Z');
const client = aClient({ planDay: 1 });
const asked: Wanted = { kind: 'asked' };
const due: Wanted = { kind: 'due' };

const ledger = (runs: Record<string, Run> = {}): LedgerSheet => ({
  period: '2026-12' as Month,
  plan: 'monthly',
  sheet: 0,
  runs,
});

const plain: Days = { plans: new Map(), holidays: [] };

const listed = (run: Run | undefined, wanted: Wanted = due, who = client, days = plain) => {
  const plan = planSheet([who], ledger(run ? { [who.id]: run } : {}), wanted, days, at);
  const lists = ['create', 'lookFor', 'waiting', 'alreadyThere', 'skipped'] as const;
  return lists.filter((list) => plan[list].length > 0);
};

const creating = (since: string): Run => ({ state: 'creating', since: instant(since) });

describe('planSheet', () => {
  it('creates what is due and has no run', () => {
    expect(listed(undefined)).toEqual(['create']);
  });

  it('counts a created run as already there, however often it is asked (practice 1)', () => {
    expect(listed({ state: 'created', ticket: { id: '1', key: 'HD-1' }, at }, asked)).toEqual(['alreadyThere']);
  });

  it('tries a failed run again', () => {
    expect(listed({ state: 'failed', why: 'x', at })).toEqual(['create']);
  });

  it('leaves a young attempt alone and looks for the ticket of an old one', () => {
    expect(listed(creating('2026-12-10T11:58:01.000Z'))).toEqual(['waiting']);
    expect(listed(creating('2026-12-10T11:58:00.000Z'))).toEqual(['lookFor']);
  });

  it('finishes an attempt that somebody began before its day', () => {
    const later = { ...client, planDay: 28 };
    expect(listed(undefined, due, later)).toEqual([]);
    expect(listed(creating('2026-12-10T08:00:00.000Z'), due, later)).toEqual(['lookFor']);
  });

  it.each([
    { who: aClient({ project: null }), why: 'Lakeside Dental has no project.' },
    { who: aClient({ timeZone: null }), why: 'Lakeside Dental has no time zone.' },
  ])('skips a client and says why: $why', ({ who, why }) => {
    expect(planSheet([who], ledger(), asked, plain, at).skipped).toEqual([{ client: who, why }]);
  });

  it('leaves former clients and prospects out unless they are asked for by name', () => {
    const former = aClient({ status: 'former' });
    expect(listed(undefined, asked, former)).toEqual([]);
    expect(listed(undefined, { kind: 'asked', client: former.id }, former)).toEqual(['skipped']);
  });

  it('leaves what a person skipped alone until it is taken back', () => {
    const skipped: Run = { state: 'skipped', why: 'The office is closed.', by: 'grace', at };
    expect(listed(skipped)).toEqual([]);
    expect(listed(skipped, asked)).toEqual(['skipped']);
    expect(listed(skipped, { kind: 'asked', client: client.id })).toEqual(['skipped']);
    expect(listed({ state: 'planned', by: 'grace', at })).toEqual(['create']);
  });

  it('counts an adopted ticket as already there', () => {
    expect(listed({ state: 'adopted', ticket: { id: '1', key: 'HD-1' }, at }, asked)).toEqual(['alreadyThere']);
  });

  describe('where the plan skips what is no working day', () => {
    const sunday = aClient({ planDay: 6 });
    const days = (businessDays: BusinessDayRule): Days => ({
      plans: new Map([[sunday.id, { ...plainPlan(sunday), businessDays }]]),
      holidays: [],
    });
    const skipped: Run = { state: 'skipped', why: 'Sunday, December 6, 2026 is no working day.', at };

    it('skips the month and says why, but not for who asks for that client', () => {
      expect(planSheet([sunday], ledger(), due, days('skip'), at).skipped).toEqual([{ client: sunday, why: skipped.why }]);
      expect(listed(undefined, { kind: 'asked', client: sunday.id }, sunday, days('skip'))).toEqual(['create']);
    });

    it('follows a plan that is changed in mid-month, and leaves months that are over as they are', () => {
      expect(listed(skipped, due, sunday, days('later'))).toEqual(['create']);
      const january = instant('2027-01-02T12:00:00.000Z');
      const plan = planSheet([sunday], ledger({ [sunday.id]: skipped }), due, days('later'), january);
      expect(plan).toMatchObject({ create: [], skipped: [] });
    });
  });
});
