import type { ReportClient } from '../../../../src/time/rules/team/team-report';
import { Labelled } from '../../ui/labelled';
import { RangeFilter } from './range-filter';
import type { DayRange } from './team-range';
import { say } from '../../ui/words/say';

interface TeamHoursFilterProps {
  /** In the person's zone. */
  readonly today: string;
  readonly range: DayRange;
  readonly onRange: (range: DayRange) => void;
  /** Null for all. */
  readonly client: ReportClient | null;
  readonly clients: readonly ReportClient[];
  readonly onClient: (client: ReportClient | null) => void;
}

/** The days and the client that hours are added up for. */
export function TeamHoursFilter({ today, range, onRange, client, clients, onClient }: TeamHoursFilterProps) {
  const offered = client && !clients.some(({ name }) => name === client.name) ? [...clients, client] : clients;
  return (
    <RangeFilter today={today} range={range} onRange={onRange}>
      <Labelled label={say('Client')}>
        {(id) => (
          <select
            id={id}
            className="labelled-input"
            value={client?.name ?? ''}
            onChange={({ currentTarget }) => onClient(offered.find(({ name }) => name === currentTarget.value) ?? null)}
          >
            <option value="">{say('All clients')}</option>
            {offered.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </RangeFilter>
  );
}
