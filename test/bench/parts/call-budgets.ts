import { aStart } from '../../support/builders';
import { openTestSite, type TestSite } from '../../support/site';
import { roundTrips } from '../../support/round-trips';
import { atMost, type Row } from '../row';

interface Budget {
  readonly sequential: number;
  readonly calls: number;
}

const part = 'Round trips before the answer, and calls';

/** What each click costs on the wire, measured on the seeded site. */
export async function callBudgets(): Promise<readonly Row[]> {
  const site = await openTestSite();
  await site.runAction('create-maintenance-tickets', { period: '2026-12' });
  const [first, second] = (await site.maintenanceTickets('2026-12')).map(({ key }) => ({ ticket: key }));
  if (!first || !second) throw new Error('The month has no tickets.');
  const ada = site.signIn('ada');
  const { started, switched } = { started: 'started', switched: 'switched' } as const;
  const rows: Row[] = [];
  const measure = async <T>(what: string, budget: Budget, act: () => Promise<T>): Promise<T> => {
    const [measured, value] = await tripsOf(site, act);
    rows.push(atMost(part, `${what}: one after another`, measured.sequential, budget.sequential));
    rows.push(atMost(part, `${what}: calls`, measured.calls, budget.calls));
    return value;
  };

  await measure('open the timer panel', { sequential: 2, calls: 4 }, () => ada.call('openClock', {}, first));
  const start = await measure('start', { sequential: 2, calls: 4 }, () => ada.call('startTimer', aStart('remote'), first));
  if (start.outcome !== started) throw new Error('The timer was not started.');
  await site.advance({ minutes: 10 });
  const moved = await measure('switch', { sequential: 2, calls: 5 }, () =>
    ada.call('switchTimer', { ...aStart('onSite'), from: start.timer.id }, second),
  );
  if (moved.outcome !== switched) throw new Error('The timer was not switched.');
  await site.advance({ minutes: 10 });
  await measure('stop', { sequential: 2, calls: 4 }, () =>
    ada.call('stopTimer', { timer: moved.timer.id, note: 'Done.', internalNote: '' }, second),
  );
  const opened = await measure('open the checklist', { sequential: 2, calls: 5 }, () => ada.call('openChecklist', {}, first));
  if (opened.outcome !== 'checklist') throw new Error('The ticket has no checklist.');
  const item = opened.view.items.find(({ evidence }) => evidence !== 'number')?.id ?? '';
  await ada.call('letSingleRunLater', { later: true }, first);
  await measure('tick an item', { sequential: 2, calls: 3 }, () => ada.call('markItem', { item, state: 'done' }, first));
  return rows;
}

async function tripsOf<T>(site: TestSite, act: () => Promise<T>): Promise<readonly [Budget, T]> {
  const values: T[] = [];
  const trips = await roundTrips(site, async () => values.push(await act()));
  return [trips, values[0] as T];
}
