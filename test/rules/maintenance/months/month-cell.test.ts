import { aClient } from '../../../support/builders';
import type { ClientId } from '../../../../src/clients/rules/client';
import { cellsOf, type MonthsView, type TicketsFound } from '../../../../src/maintenance/rules/months/months-view';
import type { Run } from '../../../../src/maintenance/rules/run';
import { instant, type Month } from '../../../../src/platform/rules/units';

const period = '2026-11' as Month;
const client = aClient();
const created: Run = { state: 'created', ticket: { id: '10001', key: 'HD-1' }, at: instant('2026-11-03T08:00:00.000Z') };
const view = (projects: readonly string[]): MonthsView => ({
  ...{ year: 2026, clients: [client], plans: [], holidays: [], mayAct: true, next: null },
  runs: { [period]: { ['client-1' as ClientId]: created } },
  projects,
});
const ids = (...all: readonly string[]) => new Set(all);
const found = (given: Partial<TicketsFound>): TicketsFound => ({ all: ids(), done: ids(), inProgress: ids(), ...given });

describe('the cell of a month with a ticket', () => {
  it.each([
    { state: 'done', of: found({ all: ids('10001'), done: ids('10001') }), at: '2026-12-05' },
    { state: 'inProgress', of: found({ all: ids('10001'), inProgress: ids('10001') }), at: '2026-11-20' },
    { state: 'created', of: found({ all: ids('10001') }), at: '2026-11-20' },
    { state: 'late', of: found({ all: ids('10001') }), at: '2026-12-05' },
    { state: 'deleted', of: found({ all: ids('10002') }), at: '2026-11-20' },
    { state: 'deleted', of: found({}), at: '2026-12-05' },
    { state: 'created', of: undefined, at: '2026-12-05' },
  ] as const)('says $state on $at', ({ state, of, at }) => {
    expect(cellsOf(view(['10000']), of)(client, period, instant(`${at}T12:00:00.000Z`)).state).toBe(state);
  });

  it('calls nothing deleted that Jira may not show, nor what search cannot know yet', () => {
    expect(cellsOf(view([]), found({}))(client, period, instant('2026-11-20T12:00:00.000Z')).state).toBe('created');
    expect(cellsOf(view(['10000']), found({}))(client, period, instant('2026-11-03T08:01:00.000Z')).state).toBe('created');
  });
});
