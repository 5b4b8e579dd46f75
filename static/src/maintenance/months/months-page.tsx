import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { Pager } from '../../clients/pager';
import { Schedule } from '../plan/schedule';
import { CellPanel } from './cell-panel';
import { CreatingProgress } from './creating-progress';
import { DryRunPanel } from './dry-run-panel';
import { MonthsBanner } from './months-banner';
import { MonthsGrid } from './months-grid';
import { MonthsLegend } from './months-legend';
import { MonthsToolbar } from './months-toolbar';
import { RuleFile } from './rule-file';
import { SingleProgress } from './single-progress';
import { rowsPerPage, useMonthsPage } from './use-months-page';
import { say } from '../../ui/words/say';
import './months-page.css';

/** Every client's months: what is done, what is missing, what comes, and the ways to mend it. */
export function MonthsPage() {
  const page = useMonthsPage();
  const { view, refusal, rows, shown, open, opened, dry, creating } = page;
  if (view === null)
    return refusal === null ? (
      <Skeleton lines={10} label={say('Fetching the months')} />
    ) : (
      <Notice sentence={refusal} onRetry={page.again} />
    );
  return (
    <main className="page page-wide months">
      <h1>{say('Months')}</h1>
      {refusal !== null && <Notice sentence={refusal} onRetry={page.again} />}
      {view.clients.length === 0 ? (
        <p className="months-empty">
          {say('No clients yet. Add or import them on the page “Clients”; each active one gets its ticket every month.')}
        </p>
      ) : (
        <>
          <MonthsBanner
            next={page.next}
            missing={page.lacking}
            missingBeyond={page.lackingBeyond}
            busy={dry.busy || (creating.creating !== null && !creating.creating.isOver)}
            mayAct={view.mayAct}
            onDryRun={(month) => void dry.tryOut(month)}
            onCreate={page.createMissing}
          />
          {creating.creating !== null && <CreatingProgress creating={creating.creating} onDismiss={creating.dismiss} />}
          {dry.refusal !== null && <Notice sentence={dry.refusal} />}
          {dry.trial !== null && <DryRunPanel trial={dry.trial} busy={dry.busy} onCreate={page.createTried} onClose={dry.close} />}
          <MonthsToolbar year={page.year} onYear={page.setYear} wanted={page.wanted} onWant={page.want} rows={rows} />
          {shown.length === 0 ? (
            <p className="months-empty">
              {say('No client is like that.')}{' '}
              <button type="button" className="link" onClick={page.wantAll}>
                {say('Show all clients')}
              </button>
            </p>
          ) : (
            <MonthsGrid
              months={page.months}
              rows={page.rowsOnPage}
              open={open}
              onOpen={page.setOpen}
              onClient={view.mayAct ? page.openClient : null}
              panel={
                opened &&
                (opened.cell && opened.month ? (
                  <CellPanel
                    key={`${opened.client.id} ${opened.month}`}
                    client={opened.client}
                    month={opened.month}
                    cell={opened.cell}
                    mayAct={view.mayAct}
                    onChanged={page.putRun}
                  />
                ) : (
                  <Schedule
                    key={opened.client.id}
                    client={opened.client}
                    plan={opened.plan}
                    onSaved={page.putSchedule}
                    onHolidays={page.putHolidays}
                    onClose={() => page.setOpen(null)}
                  />
                ))
              }
            />
          )}
          <Pager label={say('Pages of clients')} page={page.page} pageSize={rowsPerPage} total={shown.length} onPage={page.setPage} />
          <MonthsLegend />
          <SingleProgress months={page.months} month={page.singleMonth} onMonth={page.setSingleMonth} rows={rows} />
          {view.mayAct && <RuleFile />}
          <Heard sentence={page.news} />
        </>
      )}
    </main>
  );
}
