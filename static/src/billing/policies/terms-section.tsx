import { useEffect, useState } from 'react';
import type { Policies } from '../../../../src/billing/policy/open-policies';
import type { TermsView } from '../../../../src/billing/policy/save-terms';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { TermsForm } from './terms-form';
import { ChoiceField } from '../../ui/fields/choice-field';
import { say } from '../../ui/words/say';

/** What is agreed with one client besides the policy. */
export function TermsSection({ policies }: { readonly policies: Policies }) {
  const [clients, setClients] = useState<readonly Client[]>([]);
  const [chosen, setChosen] = useState<ClientId | null>(null);
  const [view, setView] = useState<TermsView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    call('listClients', {}).then(
      (list) => setClients([...list.clients].sort((a, b) => (a.name < b.name ? -1 : 1))),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, []);
  const choose = (client: ClientId | null): void => {
    setChosen(client);
    setView(null);
    setTrouble(null);
    if (client !== null) call('openTerms', { client }).then(setView, (thrown: unknown) => setTrouble(sentenceOf(thrown)));
  };
  const client = clients.find(({ id }) => id === chosen);
  return (
    <section aria-label={say('Agreed with a client')}>
      <h2>{say('Agreed with a client')}</h2>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => choose(chosen)} />}
      <div className="policy-client">
        <ChoiceField<ClientId | ''>
          label={say('Client')}
          value={chosen ?? ''}
          choices={[['', say('Choose a client…')], ...clients.map(({ id, name }) => [id, name] as const)]}
          onChange={(client) => choose(client === '' ? null : client)}
        />
      </div>
      {client !== undefined && view !== null && (
        <TermsForm key={`${client.id} ${String(view.version)}`} client={client} view={view} policies={policies} onSaved={setView} />
      )}
    </section>
  );
}
