import type { ReportClient, TeamReport } from '../../../../src/time/rules/team/team-report';
import { duration } from '../../ui/duration';
import { usePeople } from '../../ui/use-people';
import { HoursTable } from './hours-table';
import { InterruptionsTable } from './interruptions-table';
import { TierTable } from './tier-table';
import { SeenTicketName } from '../seen-ticket';
import { inNumbers, say, sayCount } from '../../ui/words/say';

interface TeamReportTablesProps {
  readonly report: TeamReport;
  readonly onClient: (client: ReportClient) => void;
}

/** The hours of a range, by everything they can be told apart by. */
export function TeamReportTables({ report, onClient }: TeamReportTablesProps) {
  const { total, byPerson, byClient, byTicket, tickets, clients } = report;
  const nameOf = usePeople([...byPerson, ...report.interruptions.byPerson].map(({ of }) => of));
  if (total.entries === 0)
    return <p className="team-empty">{say('No time was saved in these days. Choose others, or start a clock on a ticket.')}</p>;
  const named = new Map(byTicket.map(({ of, ticket }) => [of, ticket]));
  return (
    <div className="team-report">
      <p className="team-report-total">
        <strong className="numbers">{duration(total.worked)}</strong>{' '}
        {sayCount(total.entries, { one: 'of work in {count} entry', other: 'of work in {count} entries' })} <Kinds report={report} />
      </p>
      <HoursTable title={say('By person')} what={say('Technician')} hours={byPerson} nameOf={({ of }) => nameOf(of)} />
      <HoursTable
        title={say('By client')}
        what={say('Client')}
        hours={byClient}
        nameOf={({ of }) => <ClientName client={clients.find(({ name }) => name === of)} onClient={onClient} />}
      />
      <TierTable tiers={report.byTier} />
      <HoursTable
        title={say('By ticket')}
        what={say('Ticket')}
        hours={byTicket}
        nameOf={({ of }) => <SeenTicketName ticket={named.get(of) ?? null} />}
        rest={
          tickets > byTicket.length
            ? say('and {tickets} more tickets with less time', { tickets: inNumbers(tickets - byTicket.length) })
            : undefined
        }
      />
      <InterruptionsTable interruptions={report.interruptions} nameOf={nameOf} />
    </div>
  );
}

function Kinds({ report: { total } }: Pick<TeamReportTablesProps, 'report'>) {
  const { remote, onSite, travel, break: breaks } = total.byKind;
  const kinds = [
    [remote, 'remote'],
    [onSite, say('on site')],
    [travel, 'travel'],
  ] as const;
  const parts = kinds.filter(([time]) => time > 0).map(([time, word]) => `${duration(time)} ${word}`);
  return (
    <span className="subtle">
      {[...parts, ...(breaks > 0 ? [say('besides, {breaks} of breaks', { breaks: duration(breaks) })] : [])].join(', ')}
    </span>
  );
}

function ClientName({ client, onClient }: { readonly client: ReportClient | undefined } & Pick<TeamReportTablesProps, 'onClient'>) {
  if (!client) return <em className="subtle">{say('no known client')}</em>;
  return (
    <button type="button" className="link team-report-name" title={say('Only this client')} onClick={() => onClient(client)}>
      {client.name}
    </button>
  );
}
