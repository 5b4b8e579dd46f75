import { lazy, Suspense, type ReactNode } from 'react';
import { Heard } from '../ui/heard';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { usePeople } from '../ui/use-people';
import { ClientPanel } from './client-panel';
import { ClientToolbar } from './client-toolbar';
import { ClientsTable } from './clients-table';
import { countsOf } from './counts-of';
import { NoClients } from './no-clients';
import { Pager } from './pager';
import { clientsPerPage, useClientsPage } from './use-clients-page';
import { say, sayCount } from '../ui/words/say';
import './clients.css';

const MatchingPanel = lazy(async () => ({ default: (await import('./matching/matching-panel')).MatchingPanel }));
const ImportPanel = lazy(async () => ({ default: (await import('./import-panel')).ImportPanel }));

interface ClientsProps {
  /** What is planned for a client, shown below what is known of it. */
  readonly plan: (client: string) => ReactNode;
  /** Leads to the page of a client. */
  readonly onShow: (client: string) => void;
}

/** The registry of clients: look up, add, change, import. */
export function Clients({ plan, onShow }: ClientsProps) {
  const desk = useClientsPage();
  const { clients, mayEdit, refusal, fetchAgain, rows, shown, open, openBy, close } = desk;
  const nameOf = usePeople(rows.flatMap(({ assignee }) => assignee ?? []));
  const again = (): void => void fetchAgain();
  if (clients === null)
    return refusal === null ? <Skeleton lines={8} label={say('Fetching clients')} /> : <Notice sentence={refusal} onRetry={again} />;

  const add = (): void => openBy('new', 'add-client');
  const importFile = (): void => openBy('import', 'import-clients');
  const match = (): void => openBy('match', 'match-clients');
  const client = clients.find(({ id }) => id === open) ?? null;
  const inRow = client !== null && rows.includes(client);
  const panel = mayEdit && (client !== null || open === 'new') && (
    <ClientPanel key={open} client={client} plan={plan} onSaved={desk.showSaved} onClose={close} />
  );
  return (
    <main className="page page-wide clients">
      <h1>{say('Clients')}</h1>
      {refusal !== null && <Notice sentence={refusal} onRetry={again} />}
      {!mayEdit && <Notice tone="hint" sentence={say('You can look clients up here; only a service manager can change them.')} />}
      {clients.length > 0 && (
        <ClientToolbar
          wanted={desk.wanted}
          onWant={desk.want}
          counts={countsOf(clients)}
          mayEdit={mayEdit}
          onAdd={add}
          onImport={importFile}
          onMatch={match}
        />
      )}
      <Heard sentence={desk.saved ? say('{name} is saved.', { name: desk.saved.name }) : ''} />
      {mayEdit && open === 'import' && (
        <Suspense fallback={<Skeleton lines={4} label={say('Opening the import')} />}>
          <ImportPanel clients={clients} onImported={fetchAgain} onClose={close} />
        </Suspense>
      )}
      {mayEdit && open === 'match' && (
        <Suspense fallback={<Skeleton lines={6} label={say('Opening the match')} />}>
          <MatchingPanel onShow={onShow} clients={clients} onChanged={fetchAgain} onClose={close} />
        </Suspense>
      )}
      {!inRow && panel}
      {clients.length === 0 && open === null && <NoClients mayEdit={mayEdit} onAdd={add} onImport={importFile} onMatch={match} />}
      {clients.length > 0 && shown.length === 0 && (
        <p className="clients-none">
          {say('No client is like that.')}{' '}
          <button type="button" className="link" onClick={desk.wantAll}>
            {sayCount(clients.length, { one: 'Show the {count} client', other: 'Show all {count} clients' })}
          </button>
        </p>
      )}
      {rows.length > 0 && (
        <ClientsTable
          clients={rows}
          wanted={desk.wanted}
          onSort={desk.sort}
          nameOf={nameOf}
          saved={desk.saved?.id ?? null}
          open={inRow ? open : null}
          panel={panel}
          onShow={({ id }) => onShow(id)}
          onOpen={mayEdit ? ({ id }) => openBy(id === open ? null : id, `open-${id}`) : null}
        />
      )}
      <Pager label={say('Pages of clients')} page={desk.page} pageSize={clientsPerPage} total={shown.length} onPage={desk.setPage} />
    </main>
  );
}
