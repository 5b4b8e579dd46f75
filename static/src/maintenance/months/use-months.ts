import { useCallback, useEffect, useState } from 'react';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import type { Month } from '../../../../src/platform/rules/units';
import type { ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import { monthsOfYear, type MonthsView, type TicketsFound } from '../../../../src/maintenance/rules/months/months-view';
import type { Run } from '../../../../src/maintenance/rules/run';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { foundIds } from '../../ui/found-ids';
import { say } from '../../ui/words/say';

/** The months of a year: the ledger from Rounds, and how far the tickets are from Jira itself, side by side. */
export function useMonths(year: number) {
  const [view, setView] = useState<MonthsView | null>(null);
  const [found, setFound] = useState<TicketsFound | undefined>();
  const [refusal, setRefusal] = useState<string | null>(null);

  const fetchAgain = useCallback(async () => {
    void findTickets(year).then(setFound, () =>
      setRefusal(say('Jira did not say which tickets are done. What is shown as created may be done.')),
    );
    try {
      setView(await fetchAll(year));
      setRefusal(null);
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    }
  }, [year]);
  useEffect(() => {
    void fetchAgain();
  }, [fetchAgain]);

  const putRun = useCallback((client: ClientId, period: Month, run: Run | null) => {
    setView((known) => known && { ...known, runs: { ...known.runs, [period]: withRun(known.runs[period] ?? {}, client, run) } });
  }, []);
  const putSchedule = useCallback((client: Client, plan: ClientPlan) => {
    setView((known) => {
      if (!known) return known;
      const clients = known.clients.map((each) => (each.id === client.id ? client : each));
      return { ...known, clients, plans: [...known.plans.filter((each) => each.client !== client.id), plan] };
    });
  }, []);
  const putHolidays = useCallback((holidays: MonthsView['holidays']) => {
    setView((known) => known && { ...known, holidays });
  }, []);
  return { view: view?.year === year ? view : null, found, refusal, fetchAgain, putRun, putSchedule, putHolidays };
}

function withRun(runs: Readonly<Record<ClientId, Run>>, client: ClientId, run: Run | null): Readonly<Record<ClientId, Run>> {
  const others = Object.fromEntries(Object.entries(runs).filter(([id]) => id !== client));
  return run ? { ...others, [client]: run } : others;
}

async function findTickets(year: number): Promise<TicketsFound> {
  const inYear = `maintenancePeriod in (${monthsOfYear(year)
    .map((month) => `"${month}"`)
    .join(', ')})`;
  const [all, done, inProgress] = await Promise.all([
    foundIds(inYear),
    foundIds(`${inYear} AND statusCategory = Done`),
    foundIds(`${inYear} AND statusCategory = "In Progress"`),
  ]);
  return { all, done, inProgress };
}

async function fetchAll(year: number): Promise<MonthsView> {
  let all = await call('openMonths', { year });
  while (all.next !== null) {
    const more: MonthsView = await call('openMonths', { year, from: all.next });
    const runs = Object.fromEntries(
      Object.entries(more.runs).map(([month, ofMonth]) => [month, { ...all.runs[month as Month], ...ofMonth }]),
    );
    all = { ...more, clients: [...all.clients, ...more.clients], plans: [...all.plans, ...more.plans], runs };
  }
  return { ...all, clients: [...all.clients].sort((one, other) => one.name.localeCompare(other.name)) };
}
