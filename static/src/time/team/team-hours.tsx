import { useState } from 'react';
import type { ReportClient } from '../../../../src/time/rules/team/team-report';
import { serverInstant } from '../../ui/server-instant';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useTimes } from '../../ui/use-times';
import { TeamHoursFilter } from './team-hours-filter';
import { TeamReportTables } from './team-report-tables';
import { presetRange } from './team-range';
import { useTeamReport } from './use-team-report';
import { say } from '../../ui/words/say';
import './team-hours.css';

/** What the team's hours went to in any range: kinds, people, clients, tickets, interruptions. */
export function TeamHours() {
  const { dateOf } = useTimes();
  const today = dateOf(serverInstant());
  const [range, setRange] = useState(() => presetRange('week', today));
  const [client, setClient] = useState<ReportClient | null>(null);
  const { report, clients, trouble, asking, refresh } = useTeamReport(range, client);
  return (
    <div className="team-hours" aria-busy={asking}>
      <TeamHoursFilter today={today} range={range} onRange={setRange} client={client} clients={clients} onClient={setClient} />
      {trouble !== null && <Notice sentence={trouble} onRetry={refresh} />}
      {report === null && trouble === null && <Skeleton lines={6} label={say('Adding up hours')} />}
      {report !== null && <TeamReportTables report={report} onClient={setClient} />}
    </div>
  );
}
