import type { Monitoring } from '../../../../src/maintenance/signals/open-monitoring';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { CoverageTable } from './coverage-table';
import { NoticedSignals } from './noticed-signals';
import { RefusedSignals } from './refused-signals';
import { Sending } from './sending';
import { useMonitoring, type MonitoringDesk } from './use-monitoring';
import { say } from '../../ui/words/say';
import './monitoring-page.css';

/** Where signals go, what they warn of, and how much of each client's maintenance monitoring carries. */
export function MonitoringPage() {
  const desk = useMonitoring();
  const { page, trouble, refresh } = desk;
  if (page === null)
    return trouble === null ? (
      <Skeleton lines={8} label={say('Asking what monitoring says')} />
    ) : (
      <Notice sentence={trouble} onRetry={refresh} />
    );
  return (
    <main className="page page-wide monitoring">
      <h1>{say('Monitoring')}</h1>
      {trouble !== null && <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={refresh} />}
      <Shown desk={desk} page={page} />
    </main>
  );
}

function Shown({ desk, page }: { readonly desk: MonitoringDesk; readonly page: Monitoring }) {
  const { alerts, silent, refused, clients, secret, mayManage } = page;
  return (
    <>
      {mayManage && page.address !== null && <Sending address={page.address} secret={secret} onRotated={desk.refresh} />}
      {secret === null && !mayManage && (
        <p className="subtle">{say('Nothing is sent yet. A service manager makes the secret for it on this page.')}</p>
      )}
      {secret !== null && (
        <section aria-labelledby="alerts-now">
          <h2 id="alerts-now">{say('Alerts now')}</h2>
          <NoticedSignals signals={alerts} words="alert since" none={say('Monitoring warns of nothing.')} />
          {silent.length > 0 && (
            <>
              <h3>{say('Not heard of for a day: to be checked by hand')}</h3>
              <NoticedSignals signals={silent} words="last heard" none="" />
            </>
          )}
        </section>
      )}
      {refused.length > 0 && <RefusedSignals refused={refused} />}
      <CoverageTable clients={clients} mayManage={mayManage} onMore={page.next === null ? null : desk.more} onChanged={desk.refresh} />
    </>
  );
}
