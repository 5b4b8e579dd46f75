import Button from '@atlaskit/button/new';
import type { ReportClient } from '../../../../src/time/rules/team/team-report';
import { Labelled } from '../../ui/labelled';
import { presetRange, presetWords, type DayRange, type Preset } from './team-range';

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
  const isChosen = (preset: Preset): boolean => {
    const { from, to } = presetRange(preset, today);
    return from === range.from && to === range.to;
  };
  const offered = client && !clients.some(({ name }) => name === client.name) ? [...clients, client] : clients;
  return (
    <div className="team-filter">
      <div className="team-filter-presets" role="group" aria-label="Days">
        {(Object.keys(presetWords) as Preset[]).map((preset) => (
          <Button
            key={preset}
            spacing="compact"
            isSelected={isChosen(preset)}
            aria-pressed={isChosen(preset)}
            onClick={() => onRange(presetRange(preset, today))}
          >
            {presetWords[preset]}
          </Button>
        ))}
      </div>
      <Day label="From" day={range.from} onDay={(from) => onRange({ ...range, from })} />
      <Day label="To, included" day={range.to} onDay={(to) => onRange({ ...range, to })} />
      <Labelled label="Client">
        {(id) => (
          <select
            id={id}
            className="labelled-input"
            value={client?.name ?? ''}
            onChange={({ currentTarget }) => onClient(offered.find(({ name }) => name === currentTarget.value) ?? null)}
          >
            <option value="">All clients</option>
            {offered.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </div>
  );
}

function Day({ label, day, onDay }: { readonly label: string; readonly day: string; readonly onDay: (day: string) => void }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="labelled-input numbers"
          value={day}
          onChange={({ currentTarget }) => onDay(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
