import { useCallback, useEffect, useState } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import { call } from '../ui/call';
import { sentenceOf } from '../ui/sentence-of';

interface Registry {
  /** Null until the first answer. */
  readonly clients: readonly Client[] | null;
  readonly mayEdit: boolean;
  /** Why the clients could not be fetched. */
  readonly refusal: string | null;
  readonly fetchAgain: () => Promise<void>;
  /** Shows a client as it was just saved. */
  readonly put: (client: Client) => void;
}

/** All clients of the site, fetched in as many answers as it takes. */
export function useClients(): Registry {
  const [known, setKnown] = useState<Pick<Registry, 'clients' | 'mayEdit'>>({ clients: null, mayEdit: false });
  const [refusal, setRefusal] = useState<string | null>(null);

  const fetchAgain = useCallback(async () => {
    try {
      setKnown(await fetchAll());
      setRefusal(null);
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    }
  }, []);
  useEffect(() => {
    void fetchAgain();
  }, [fetchAgain]);

  const put = useCallback((client: Client) => {
    setKnown(({ clients, mayEdit }) => ({ clients: [...(clients ?? []).filter(({ id }) => id !== client.id), client], mayEdit }));
  }, []);
  return { ...known, refusal, fetchAgain, put };
}

async function fetchAll(): Promise<Pick<Registry, 'clients' | 'mayEdit'>> {
  const clients: Client[] = [];
  let from: number | null = 0;
  let mayEdit = false;
  while (from !== null) {
    const answer: Awaited<ReturnType<typeof call<'listClients'>>> = await call('listClients', { from });
    clients.push(...answer.clients);
    mayEdit = answer.mayEdit;
    from = answer.next;
  }
  return { clients, mayEdit };
}
