import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { TicketKind } from '../../../../src/clients/rules/ticket-types';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import type { SetUpActs } from './use-set-up';
import { say } from '../../ui/words/say';

interface TypeChoiceProps {
  readonly kind: TicketKind;
  readonly view: SetUpView;
  readonly acts: SetUpActs;
}

/** Which of the site's types stands for ours, so that names and icons follow what people know; or another name for a new one. */
export function TypeChoice({ kind, view, acts: { ask, busy } }: TypeChoiceProps) {
  const { id, newName } = view.standing[kind];
  const [open, setOpen] = useState(false);
  const [type, setType] = useState('');
  const [name, setName] = useState('');
  const begin = (): void => {
    setType(id ?? '');
    setName(newName);
    setOpen(true);
  };
  if (!open)
    return (
      <button type="button" className="link set-up-choose" onClick={begin}>
        {id === null ? say('Use another type or name') : say('Use another type')}
      </button>
    );
  const choose = (event: FormEvent): void => {
    event.preventDefault();
    const choice = type === '' ? { kind, name } : { kind, type };
    void ask(() => call('chooseType', choice)).then((done) => {
      if (done) setOpen(false);
    });
  };
  return (
    <form className="set-up-choice" onSubmit={choose}>
      <Labelled label={say('Issue type')}>
        {(field) => (
          <select id={field} className="labelled-input" value={type} onChange={(event) => setType(event.currentTarget.value)}>
            <option value="">{say('A new one')}</option>
            {view.types.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {type === '' && (
        <Labelled label={say('Name of the new one')}>
          {(field) => (
            <input
              id={field}
              className="labelled-input"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Labelled>
      )}
      <div className="set-up-acts">
        <Button type="submit" spacing="compact" isDisabled={busy}>
          {say('Use it')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => setOpen(false)}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}
