import { useState } from 'react';
import Textfield from '@atlaskit/textfield';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { say } from '../../ui/words/say';

/** Anybody who finds that an alert was missed says so; a manager may have any reason. */
export type BackToHand = 'alertMissed' | 'takenBack';

interface BackToHandFormProps {
  readonly because: BackToHand;
  readonly client: ClientId;
  readonly item: Pick<MonitoredItem, 'item' | 'title'>;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const words = {
  alertMissed: {
    save: say('Report the missed alert'),
    label: say('What monitoring did not warn of'),
    missing: say('Say what monitoring did not warn of, please.'),
  },
  takenBack: { save: say('Check by hand again'), label: say('Why'), missing: say('Say why, please.') },
} as const;

/** Why an item that monitoring watches is to be checked by hand again. */
export function BackToHandForm({ because, client, item, onChanged, onClose }: BackToHandFormProps) {
  const key = `monitoring/${because}/${client}/${item.item}`;
  const [text, setText] = useState(() => drafts.read(key) ?? '');
  const { save, label, missing } = words[because];
  const about = { client, item: item.item };
  return (
    <InlineForm
      label={`${save}: ${item.title}`}
      save={save}
      check={() => (text.trim() === '' ? missing : null)}
      onSave={async () => {
        if (because === 'alertMissed') await call('reportMissedAlert', { ...about, what: text.trim() });
        else await call('takeBackFromMonitoring', { ...about, why: text.trim() });
        drafts.drop(key);
        onChanged();
      }}
      onClose={onClose}
    >
      <Labelled label={label}>
        {(id) => (
          <Textfield
            id={id}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              drafts.keep(key, event.currentTarget.value);
            }}
          />
        )}
      </Labelled>
    </InlineForm>
  );
}
