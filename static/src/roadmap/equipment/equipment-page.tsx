import { useState } from 'react';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { ClientEquipment } from './client-equipment';
import { ChoiceField } from '../../ui/fields/choice-field';
import { say } from '../../ui/words/say';

const open = () => call('openPipeline', {});
const kept = 'equipment-client';

/** The equipment of one client after another; the browser remembers whose was looked at last. */
export function EquipmentPage() {
  const { value, trouble, act } = useAsked(open);
  const [chosen, setChosen] = useState(() => drafts.read(kept));
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the clients')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  const { clients } = value;
  const client = clients.find(({ id }) => id === chosen) ?? clients[0];
  if (!client) return <Notice tone="hint" sentence={say('Add a client first: in Jira, Rounds, on the page Clients.')} />;
  const choose = (id: string): void => {
    setChosen(id);
    drafts.keep(kept, id);
  };
  return (
    <div className="equipment-page">
      <div className="equipment-client">
        <ChoiceField
          label={say('Client')}
          value={client.id}
          choices={clients.map(({ id, name }) => [id, name] as const)}
          onChange={choose}
        />
      </div>
      <ClientEquipment key={client.id} client={client.id} />
    </div>
  );
}
