import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { dateOnly, minutes } from '../../../../src/platform/rules/units';
import { hostProblem, type Host, type WeeklySlot } from '../../../../src/roadmap/rules/rounds/host';
import type { RoundSettings } from '../../../../src/roadmap/rules/rounds/round-record';
import { useChoices } from '../../clients/use-choices';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { SlotField } from './slot-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { CountField } from '../../ui/fields/count-field';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';

interface HostFormProps {
  /** Null to add one. */
  readonly host: Host | null;
  readonly known: readonly Host[];
  readonly onSaved: (settings: Pick<RoundSettings, 'hosts' | 'reminders'>) => void;
  readonly onClose: () => void;
}

const usualSlots: readonly WeeklySlot[] = [
  { weekday: 2, time: '10:00', minutes: minutes(90) },
  { weekday: 4, time: '14:00', minutes: minutes(90) },
];

/** When somebody holds meetings: two times a week to begin with. */
export function HostForm({ host, known, onSaved, onClose }: HostFormProps) {
  const [person, setPerson] = useState(host?.host ?? '');
  const [slots, setSlots] = useState(host?.slots ?? usualSlots);
  const [cap, setCap] = useState(String(host?.capPerWeek ?? 2));
  const [away, setAway] = useState((host?.away ?? []).join(', '));
  const put = (at: number, slot: WeeklySlot): void => setSlots(slots.map((each, index) => (index === at ? slot : each)));
  const days = away.split(/[\s,;]+/).filter((day) => day !== '');
  return (
    <InlineForm
      label={host ? say('Change {name}', { name: host.name }) : say('Add a host')}
      save={say('Save')}
      check={() => {
        if (person === '') return say('Choose who holds the meetings.');
        const odd = days.find((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day));
        if (odd !== undefined) return say('“{odd}” is no day. Write it as 2027-01-31.', { odd });
        return hostProblem({ name: host?.name ?? say('this host'), slots, capPerWeek: Number(cap) }) ?? null;
      }}
      onSave={async () => {
        const saved = await call('saveHost', { host: person, slots, capPerWeek: Number(cap), away: days.map(dateOnly) });
        onSaved(saved.settings);
      }}
      onClose={onClose}
    >
      {host === null && <PersonField value={person} without={known} onPerson={setPerson} />}
      {slots.map((slot, at) => (
        <SlotField
          key={at}
          slot={slot}
          number={at + 1}
          onSlot={(changed) => put(at, changed)}
          onRemove={() => setSlots(slots.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button appearance="subtle" onClick={() => setSlots([...slots, { weekday: 3, time: '10:00', minutes: minutes(90) }])}>
          {say('Add a time')}
        </Button>
      </div>
      <div className="round-form">
        <CountField label={say('Meetings a week, at most')} value={cap} onChange={setCap} />
        <TextField label={say('Away on (days such as 2027-01-31)')} value={away} onChange={setAway} />
      </div>
      <p className="subtle round-sentence">
        {say('Times are on the wall where the host works. The firm’s holidays are left out by themselves.')}
      </p>
    </InlineForm>
  );
}

interface PersonFieldProps {
  readonly value: string;
  readonly without: readonly Host[];
  readonly onPerson: (accountId: string) => void;
}

function PersonField({ value, without, onPerson }: PersonFieldProps) {
  const { choices, refusal } = useChoices();
  const people = (choices?.people ?? []).filter(({ accountId }) => !without.some(({ host }) => host === accountId));
  const none = refusal ?? (choices === null ? say('Fetching people') : say('Choose a colleague'));
  return (
    <ChoiceField
      label={say('Who')}
      value={value}
      choices={[['', none], ...people.map(({ accountId, name }) => [accountId, name] as const)]}
      onChange={onPerson}
    />
  );
}
