import { useState } from 'react';
import type { RoundSettings } from '../../../../src/roadmap/rules/rounds/round-record';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { locale, say } from '../../ui/words/say';

interface RemindersFormProps {
  readonly reminders: readonly number[];
  readonly onSaved: (settings: Pick<RoundSettings, 'hosts' | 'reminders'>) => void;
}

/** After how many days a client that does not answer is reminded. */
export function RemindersForm({ reminders, onSaved }: RemindersFormProps) {
  const [editing, setEditing] = useState(false);
  const [typed, setTyped] = useState('');
  const days = typed.split(/[\s,;]+/).filter((day) => day !== '');
  if (!editing) {
    return (
      <p className="round-sentence">
        {reminders.length === 0
          ? say('Nobody is reminded. ')
          : say('Who does not answer is reminded after {reminders} days. ', { reminders: inWords(reminders) })}
        <button
          type="button"
          className="link"
          aria-label={say('Change the reminders')}
          onClick={() => {
            setTyped(reminders.join(', '));
            setEditing(true);
          }}
        >
          {say('Change')}
        </button>
      </p>
    );
  }
  return (
    <InlineForm
      label={say('Reminders')}
      save={say('Save')}
      check={() =>
        days.every((day) => /^\d{1,2}$/.test(day) && Number(day) >= 1) ? null : say('Give days such as 3, 7, 14; nothing for no reminders.')
      }
      onSave={async () => {
        const saved = await call('saveReminders', { days: days.map(Number) });
        onSaved(saved.settings);
      }}
      onClose={() => setEditing(false)}
    >
      <Labelled label={say('Remind after how many days')}>
        {(id) => <input id={id} className="labelled-input" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />}
      </Labelled>
    </InlineForm>
  );
}

const inWords = (days: readonly number[]): string => new Intl.ListFormat(locale()).format(days.map(String));
