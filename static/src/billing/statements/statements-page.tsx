import { useState } from 'react';
import type { Month } from '../../../../src/platform/rules/units';
import type { ListedStatement } from '../../../../src/billing/statements/list-statements';
import { Notice } from '../../ui/notice';
import { serverInstant } from '../../ui/server-instant';
import { Skeleton } from '../../ui/skeleton';
import { useTimes } from '../../ui/use-times';
import { MonthNavigation } from './month-navigation';
import { StatementPage } from './statement-page';
import { StatementsTable } from './statements-table';
import { useStatements } from './use-statements';
import './statements.css';

interface Opened {
  readonly listed: ListedStatement;
  readonly manages: boolean;
}

/** What every client is charged for a month; opened, one client's statement. */
export function StatementsPage() {
  const { dateOf } = useTimes();
  const [month, setMonth] = useState(() => dateOf(serverInstant()).slice(0, 7) as Month);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { list, trouble, refresh } = useStatements(month);
  const back = (): void => {
    setOpened(null);
    refresh();
  };
  return (
    <main className="statements">
      <MonthNavigation title={opened ? opened.listed.name : 'Statements'} month={month} onMonth={setMonth} onBack={opened ? back : null} />
      {opened !== null && <StatementPage key={`${opened.listed.client} ${month}`} {...opened} month={month} />}
      {opened === null && trouble !== null && <Notice sentence={trouble} onRetry={refresh} />}
      {opened === null && list === null && trouble === null && <Skeleton lines={8} label="Fetching statements" />}
      {opened === null && list !== null && (
        <StatementsTable list={list} onOpen={(listed) => setOpened({ listed, manages: list.manages })} />
      )}
    </main>
  );
}
