import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Host } from '../../../../src/roadmap/rules/rounds/host';
import type { RoundSettings } from '../../../../src/roadmap/rules/rounds/round-record';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { HostForm } from './host-form';
import { RemindersForm } from './reminders-form';
import { weekdays } from './round-words';
import { say, sayCount } from '../../ui/words/say';

type Settings = Pick<RoundSettings, 'hosts' | 'reminders'>;

interface HostsProps {
  readonly settings: Settings;
  readonly onSaved: (settings: Settings) => void;
}

/** Who holds meetings, at which times of the week, and when clients are reminded. */
export function Hosts({ settings, onSaved }: HostsProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const [gone, setGone] = useState<Host | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { hosts, reminders } = settings;
  const attempt = (act: () => Promise<{ readonly settings: Settings }>): void => {
    act().then(
      ({ settings: saved }) => {
        onSaved(saved);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  const remove = (host: Host): void => {
    setGone(host);
    attempt(() => call('removeHost', { host: host.host }));
  };
  const putBack = ({ host, slots, capPerWeek, away }: Host): void => {
    setGone(null);
    attempt(() => call('saveHost', { host, slots, capPerWeek, away }));
  };
  return (
    <section className="round-hosts" aria-label={say('Hosts')}>
      <h3>{say('Hosts')}</h3>
      {trouble !== null && <Notice sentence={trouble} />}
      {hosts.length === 0 && (
        <p className="subtle round-sentence">
          {say('Nobody holds meetings yet. Two hosts with two times a week see twelve clients in three weeks.')}
        </p>
      )}
      <ul>
        {hosts.map((host) => (
          <li key={host.host}>
            {editing === host.host ? (
              <HostForm host={host} known={hosts} onSaved={onSaved} onClose={() => setEditing(null)} />
            ) : (
              <HostLine host={host} onEdit={() => setEditing(host.host)} onRemove={() => remove(host)} />
            )}
          </li>
        ))}
      </ul>
      {gone !== null && (
        <p className="round-sentence" role="status">
          {say('{name} holds no meetings any more. What is booked stays.', { name: gone.name })}{' '}
          <button type="button" className="link" onClick={() => putBack(gone)}>
            {say('Undo')}
          </button>
        </p>
      )}
      {editing === 'new' ? (
        <HostForm host={null} known={hosts} onSaved={onSaved} onClose={() => setEditing(null)} />
      ) : (
        <Button onClick={() => setEditing('new')}>{say('Add a host')}</Button>
      )}
      <RemindersForm reminders={reminders} onSaved={onSaved} />
    </section>
  );
}

interface HostLineProps {
  readonly host: Host;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function HostLine({ host, onEdit, onRemove }: HostLineProps) {
  const times = host.slots.map(({ weekday, time, minutes }) => `${weekdays[weekday - 1] ?? ''} ${time} (${String(minutes)} m)`).join(', ');
  return (
    <div className="round-host">
      <span>
        <strong>{host.name}</strong> <span className="subtle">{host.timeZone}</span>
      </span>
      <span>
        {say('{times}; at most {capPerWeek} a week', { times, capPerWeek: host.capPerWeek })}
        {host.away.length > 0 && sayCount(host.away.length, { one: '; away on {count} day', other: '; away on {count} days' })}
      </span>
      <span className="round-buttons">
        <button type="button" className="link" aria-label={say('Change {name}', { name: host.name })} onClick={onEdit}>
          {say('Change')}
        </button>
        <button type="button" className="link" aria-label={say('Remove {name}', { name: host.name })} onClick={onRemove}>
          {say('Remove')}
        </button>
      </span>
    </div>
  );
}
