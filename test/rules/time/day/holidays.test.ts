import { isWorkingDay, workingDay } from '../../../../src/time/rules/day/holidays';
import { dateOnly } from '../../../../src/platform/rules/units';

const thanksgiving = { date: dateOnly('2026-11-26'), name: 'Thanksgiving' };
const dayAfter = { date: dateOnly('2026-11-27'), name: 'Day after Thanksgiving' };

describe('working days', () => {
  it.each([
    { date: '2026-11-25', works: true },
    { date: '2026-11-26', works: false },
    { date: '2026-11-28', works: false },
  ])('the firm works on $date: $works', ({ date, works }) => {
    expect(isWorkingDay(dateOnly(date), [thanksgiving])).toBe(works);
  });

  it('looks past holidays and weekends in either direction', () => {
    expect(workingDay(thanksgiving.date, 'later', [thanksgiving, dayAfter])).toBe('2026-11-30');
    expect(workingDay(dateOnly('2026-11-29'), 'earlier', [thanksgiving, dayAfter])).toBe('2026-11-25');
    expect(workingDay(dateOnly('2026-11-25'), 'later', [thanksgiving])).toBe('2026-11-25');
  });
});
