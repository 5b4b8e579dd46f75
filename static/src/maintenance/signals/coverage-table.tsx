import { Fragment, useEffect, useState } from 'react';
import { coverageGoal, handedOver } from '../../../../src/maintenance/rules/signals/coverage';
import type { MonitoredClient } from '../../../../src/maintenance/signals/open-monitoring';
import '../../ui/rows-table.css';
import { useFindClients } from '../../ui/use-find-clients';
import { MonitoredItems } from './monitored-items';
import { monthsWords } from './months-words';
import { say, sayCount } from '../../ui/words/say';

interface CoverageTableProps {
  readonly clients: readonly MonitoredClient[];
  readonly mayManage: boolean;
  /** Null where all are shown. */
  readonly onMore: (() => void) | null;
  readonly onChanged: () => void;
}

const columns = [say('Items'), say('Automatic'), say('Remote'), say('On site'), say('Outsourced'), say('Not on site')];

/** How much of each client's maintenance is watched, done from afar, on site, and outsourced; a client opens to its items. */
export function CoverageTable({ clients, mayManage, onMore, onChanged }: CoverageTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { found, field, looking } = useFindClients(clients);
  useEffect(() => {
    if (looking) onMore?.(); // whoever is looked for may be on a sheet that is not here yet
  }, [looking, onMore]);
  if (clients.length === 0) return <p className="subtle">{say('There are no active clients yet. Add them on the page Clients.')}</p>;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say('Coverage')}</h2>
      <p className="subtle">
        {say('What need not be done on site can be handed over. The goal is {coverageGoal}; open a client to see what each item lacks.', {
          coverageGoal: percent(coverageGoal),
        })}
      </p>
      {field}
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="rows-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((client) => (
            <Fragment key={client.id}>
              <Row client={client} open={client.id === open} onOpen={() => setOpen(client.id === open ? null : client.id)} />
              {client.id === open && (
                <tr className="rows-below">
                  <td colSpan={columns.length + 1}>
                    <MonitoredItems client={client.id} mayManage={mayManage} onChanged={onChanged} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {onMore !== null && (
        <button type="button" className="link" onClick={onMore}>
          {say('Show more clients')}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly client: MonitoredClient;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Row({ client: { name, coverage, ready, neglected }, open, onOpen }: RowProps) {
  const { items, automatic, remote, onSite, outsourced } = coverage;
  const counts = [items, automatic, remote, onSite, outsourced];
  return (
    <tr className="rows-row">
      <th scope="row">
        <button type="button" className="link" aria-expanded={open} onClick={onOpen}>
          {name}
        </button>
        {ready > 0 && (
          <span className="monitoring-ready">
            {' '}
            {sayCount(ready, { one: '{count} item can graduate', other: '{count} items can graduate' })}
          </span>
        )}
        {neglected.map(({ item, title, months }) => (
          <span key={item} className="monitoring-flag">
            {sayCount(
              months.length,
              {
                one: 'For the roadmap meeting: “{title}” missed {count} month ({which}).',
                other: 'For the roadmap meeting: “{title}” missed {count} months running ({which}).',
              },
              { title, which: monthsWords(months) },
            )}
          </span>
        ))}
      </th>
      {counts.map((count, place) => (
        <td key={columns[place]} className="rows-number" data-label={columns[place]}>
          {count}
        </td>
      ))}
      <td className="rows-number" data-label={say('Not on site')}>
        {say('{byMonitoring} of {all} = {coverage}', { byMonitoring: items - onSite, all: items, coverage: percent(handedOver(coverage)) })}
      </td>
    </tr>
  );
}

const percent = (share: number): string => `${String(Math.round(100 * share))} %`;
