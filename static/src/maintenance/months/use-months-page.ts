import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import type { Month } from '../../../../src/platform/rules/units';
import { monthOf } from '../../../../src/platform/rules/month';
import { dateOnly } from '../../../../src/platform/rules/units';
import { monthsOfYear } from '../../../../src/maintenance/rules/months/months-view';
import { plainPlan } from '../../../../src/maintenance/rules/client-plan';
import type { Run } from '../../../../src/maintenance/rules/run';
import { useNow } from '../../ui/use-now';
import type { Open } from './months-grid';
import { fits, rowsOf, type Row } from './months-shown';
import type { Wanted } from './months-toolbar';
import { nextMonth } from './next-month';
import { useCreateMissing, type Lack } from './use-create-missing';
import { useDryRun } from './use-dry-run';
import { useMissingBeyond } from './use-missing-beyond';
import { useMonths } from './use-months';
import { sayCount } from '../../ui/words/say';

export const rowsPerPage = 100;
const atFirst: Wanted = { search: '', show: 'all' };

/** What the page of months shows, and what a person can do there. */
export function useMonthsPage() {
  const now = useNow();
  const thisMonth = monthOf(dateOnly(now.slice(0, 10)));
  const [year, setYear] = useState(Number(now.slice(0, 4)));
  const [wanted, setWanted] = useState(atFirst);
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<Open | null>(null);
  const [single, setSingle] = useState<Month>(thisMonth);
  const ledger = useMonths(year);
  const dry = useDryRun();
  const { view, found } = ledger;
  const beyond = useMissingBeyond(year, view?.mayAct ?? false);
  const creating = useCreateMissing(() => {
    void ledger.fetchAgain();
    beyond.fetchAgain();
  });
  const months = monthsOfYear(year);
  const rows = view ? rowsOf(view, found, months, now) : [];
  const shown = rows.filter((row) => fits(row, wanted.show, wanted.search));
  const lacks = [...beyond.missing.map(({ sheet, period }): Lack => ({ sheet, period })), ...lacksOf(rows, months)];
  const want = (next: Wanted): void => {
    setWanted(next);
    setPage(0);
  };

  return {
    ...ledger,
    again: () => void ledger.fetchAgain(),
    months,
    rows,
    shown,
    rowsOnPage: shown.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
    next: view ? nextMonth(view, now) : { month: thisMonth, clients: 0, first: null },
    lacking: rows.flatMap(({ cells }) => cells.filter(isLacking)).length,
    lackingBeyond: beyond.missing.reduce((sum, { clients }) => sum + clients, 0),
    createMissing: () => void creating.create(lacks, false),
    createTried: () => {
      if (!dry.trial || !view) return;
      const { period, tickets } = dry.trial;
      const makes = new Set(tickets.map(({ client }) => client));
      const sheets = new Set(view.clients.filter(({ id }) => makes.has(id)).map(({ sheet }) => sheet));
      dry.close();
      void creating.create(
        [...sheets].map((sheet): Lack => ({ sheet, period })),
        true,
      );
    },
    opened: openedOf(open, rows, months, view?.plans ?? []),
    open,
    setOpen,
    openClient: ({ id }: Client) => setOpen(open?.client === id && open.month === null ? null : { client: id, month: null }),
    putRun: (run: Run | null) => {
      if (open?.month) ledger.putRun(open.client, open.month, run);
    },
    year,
    setYear: (next: number) => {
      setYear(next);
      setOpen(null);
      setSingle((known) => `${String(next)}${known.slice(4)}` as Month);
    },
    wanted,
    want,
    wantAll: () => want(atFirst),
    page,
    setPage,
    singleMonth: single,
    setSingleMonth: setSingle,
    dry,
    creating,
    news:
      creating.creating?.isOver === true
        ? sayCount(creating.creating.created, { one: '{count} ticket was created.', other: '{count} tickets were created.' })
        : '',
  };
}

const isLacking = ({ state }: Row['cells'][number]): boolean => state === 'missing' || state === 'failed';

/** The sheets and months in which something is missing. */
function lacksOf(rows: readonly Row[], months: readonly Month[]): readonly Lack[] {
  const lacks = new Map<string, Lack>();
  for (const { client, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const period = months[index];
      if (period && isLacking(cell)) lacks.set(`${period} ${String(client.sheet)}`, { sheet: client.sheet, period });
    }
  }
  return [...lacks.values()];
}

function openedOf(open: Open | null, rows: readonly Row[], months: readonly Month[], plans: readonly ReturnType<typeof plainPlan>[]) {
  const row = rows.find(({ client }) => client.id === open?.client);
  if (!open || !row) return null;
  const { client, cells } = row;
  const plan = plans.find((each) => each.client === client.id) ?? plainPlan(client);
  return { client, plan, month: open.month, cell: open.month === null ? null : (cells[months.indexOf(open.month)] ?? null) };
}
