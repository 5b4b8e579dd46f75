import { useEffect, useState } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import { clientDraft } from './client-draft';
import { clientsToShow, type SortColumn, type Wanted } from './client-view';
import { useSurface } from '../ui/surface';
import { useClients } from './use-clients';

/** What is open beside the list: a client by its id, a new one, the import, or the match of organizations and spaces. */
export type Open = string | null;

export const clientsPerPage = 100;
const atFirst: Wanted = { search: '', show: 'all', by: 'name', downwards: false };

/** What the page of clients shows, and what a person can do there besides typing into a panel. */
export function useClientsPage() {
  const registry = useClients();
  const [wanted, setWanted] = useState(atFirst);
  const [page, setPage] = useState(0);
  const { query } = useSurface();
  const [open, setOpen] = useState<Open>(() => partAsked(query) ?? clientDraft.lastOpen());
  const [saved, setSaved] = useState<Client | null>(null);
  const [opener, setOpener] = useState('');
  useEffect(() => {
    if (open === null && opener !== '') document.getElementById(opener)?.focus();
  }, [open, opener]);

  const clients = registry.clients ?? [];
  const shown = clientsToShow(clients, wanted);
  const want = (next: Wanted): void => {
    setWanted(next);
    setPage(0);
  };

  return {
    ...registry,
    wanted,
    want,
    sort: (by: SortColumn) => want({ ...wanted, by, downwards: by === wanted.by && !wanted.downwards }),
    wantAll: () => want(atFirst),
    shown,
    rows: shown.slice(page * clientsPerPage, (page + 1) * clientsPerPage),
    page,
    setPage,
    open,
    /** `by` is the id of the element that gets the focus back. */
    openBy: (what: Open, by: string) => {
      setOpen(what);
      setOpener(by);
      setSaved(null);
    },
    close: () => setOpen(null),
    saved,
    /** Shows a client that was just saved, wherever it now stands in the list. */
    showSaved: (client: Client) => {
      registry.put(client);
      const all = [...clients.filter(({ id }) => id !== client.id), client];
      const isShown = clientsToShow(all, wanted).some(({ id }) => id === client.id);
      const next = isShown ? wanted : { ...wanted, search: '', show: 'all' as const };
      setWanted(next);
      setPage(Math.floor(clientsToShow(all, next).findIndex(({ id }) => id === client.id) / clientsPerPage));
      setSaved(client);
      setOpen(null);
      setOpener(`open-${client.id}`);
    },
  };
}

/** What an address such as `?part=match` opens at once. */
const partAsked = (query: string): Open => (new URLSearchParams(query).get('part') === 'match' ? 'match' : null);
