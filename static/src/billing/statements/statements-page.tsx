import { lazy, Suspense, useState } from 'react';
import type { AccountingCodes } from '../../../../src/billing/rules/accounting-codes';
import type { Month } from '../../../../src/platform/rules/units';
import type { ListedStatement } from '../../../../src/billing/statements/list-statements';
import { Notice } from '../../ui/notice';
import { serverInstant } from '../../ui/server-instant';
import { Skeleton } from '../../ui/skeleton';
import { tabIds, Tabs } from '../../ui/tabs';
import { useTimes } from '../../ui/use-times';
import { MonthNavigation } from './month-navigation';
import { StatementPage } from './statement-page';
import { StatementsTable } from './statements-table';
import { useStatements } from './use-statements';
import { say } from '../../ui/words/say';
import './statements.css';

const ReportsPart = lazy(async () => ({ default: (await import('../reports/reports-part')).ReportsPart }));

const PlannerPart = lazy(async () => ({ default: (await import('../planner/planner-part')).PlannerPart }));

interface Opened {
  readonly listed: ListedStatement;
  readonly manages: boolean;
  readonly codes: AccountingCodes;
}

type Part = 'clients' | 'reports' | 'planner';

const parts = {
  clients: ['clients', say('Clients')],
  reports: ['reports', say('Reports')],
  planner: ['planner', say('Day planner')],
} as const;

/** What every client is charged for a month; opened, one client's statement. For managers also what it all leaves. */
export function StatementsPage() {
  const { dateOf } = useTimes();
  const [month, setMonth] = useState(() => dateOf(serverInstant()).slice(0, 7) as Month);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [part, setPart] = useState<Part>('clients');
  const { list, trouble, refresh, manages } = useStatements(month);
  const back = (): void => {
    setOpened(null);
    refresh();
  };
  if (opened !== null)
    return (
      <main className="page page-wide statements">
        <MonthNavigation title={opened.listed.name} month={month} onMonth={setMonth} onBack={back} />
        <StatementPage key={`${opened.listed.client} ${month}`} {...opened} month={month} />
      </main>
    );
  const ids = tabIds(say('Statements'), part);
  return (
    <main className="page page-wide statements">
      {part === 'clients' ? (
        <MonthNavigation title={say('Statements')} month={month} onMonth={setMonth} onBack={null} />
      ) : (
        <h1>{say('Statements')}</h1>
      )}
      <Tabs
        of={say('Statements')}
        tabs={manages ? [parts.clients, parts.reports, parts.planner] : [parts.clients, parts.planner]}
        tab={part}
        onTab={setPart}
      />
      <div className="statement" role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
        {part !== 'clients' ? (
          <Suspense fallback={<Skeleton lines={8} label={say('Opening')} />}>
            {part === 'reports' ? <ReportsPart /> : <PlannerPart />}
          </Suspense>
        ) : (
          <>
            {trouble !== null && <Notice sentence={trouble} onRetry={refresh} />}
            {list === null && trouble === null && <Skeleton lines={8} label={say('Fetching statements')} />}
            {list !== null && (
              <StatementsTable list={list} onOpen={(listed) => setOpened({ listed, manages: list.manages, codes: list.accounting })} />
            )}
          </>
        )}
      </div>
    </main>
  );
}
