import type { ClientId } from '../../../src/clients/rules/client';
import { cents, dateOnly } from '../../../src/platform/rules/units';
import { budgetsDue } from '../../../src/roadmap/rules/plan/budget-due';
import { calendarQuarterOf, monthsInWords } from '../../../src/roadmap/rules/plan/budget-year';
import { pipelineQuarters, type PlannedClient } from '../../../src/roadmap/rules/plan/pipeline';
import { aLine } from './builders';

const today = dateOnly('2026-11-20');
const client = (name: string, lines: PlannedClient['lines'], firstMonth = 1): PlannedClient => ({
  id: `client-${name}` as ClientId,
  name,
  lines,
  firstMonth,
});
const servers = aLine({ count: 2 });
const pcs = aLine({ each: cents(110_000), count: 8, plannedFor: { year: 2027, quarter: 3 } });

describe('pipelineQuarters', () => {
  it('practice 32: 2 servers at $6,000 in Q2 and 8 PCs at $1,100 in Q3 are $12,000 and $8,800, with the clients behind them', () => {
    const quarters = pipelineQuarters([client('Alder', [servers]), client('Birch', [pcs]), client('Cedar', [])], today);
    expect(quarters.map(({ year, quarter, amount }) => [year, quarter, amount])).toEqual([
      [2026, 4, 0],
      [2027, 1, 0],
      [2027, 2, 1_200_000],
      [2027, 3, 880_000],
      [2027, 4, 0],
      [2028, 1, 0],
      [2028, 2, 0],
      [2028, 3, 0],
    ]);
    expect(quarters[3]?.clients).toEqual([{ id: 'client-Birch', name: 'Birch', amount: 880_000 }]);
  });

  it('counts a quarter of a shifted budget year in the calendar quarter in which it begins', () => {
    const quarters = pipelineQuarters([client('Alder', [servers], 7)], today);
    expect(quarters.find(({ amount }) => amount > 0)).toMatchObject({ year: 2026, quarter: 4 });
    expect(calendarQuarterOf({ year: 2027, quarter: 2 }, 7)).toEqual({ year: 2026, quarter: 4 });
    expect(monthsInWords({ year: 2027, quarter: 2 }, 7)).toBe('Oct to Dec 2026');
    expect(monthsInWords({ year: 2027, quarter: 1 }, 12)).toBe('Dec 2026 to Feb 2027');
  });

  it('shows what has no quarter after the last of its year, the larger client first', () => {
    const anytime = aLine({ plannedFor: { year: 2027 } });
    const quarters = pipelineQuarters([client('Alder', [anytime]), client('Birch', [{ ...anytime, count: 3 }])], today);
    expect(quarters[5]).toMatchObject({ year: 2027, quarter: null, amount: 2_400_000, clients: [{ name: 'Birch' }, { name: 'Alder' }] });
  });
});

describe('budgetsDue', () => {
  it('complaint: the fiscal year’s budget is missed: names who begins a year within three months, and what is planned for it', () => {
    const due = budgetsDue([client('Alder', [servers]), client('Birch', [], 7), client('Cedar', [], 2)], today);
    expect(due).toEqual([
      { id: 'client-Alder', name: 'Alder', year: 2027, begins: '2027-01-01', planned: 1_200_000 },
      { id: 'client-Cedar', name: 'Cedar', year: 2028, begins: '2027-02-01', planned: 0 },
    ]);
  });
});
