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
    <section className="round-hosts" aria-label="Hosts">
      <h3>Hosts</h3>
      {trouble !== null && <Notice sentence={trouble} />}
      {hosts.length === 0 && (
        <p className="subtle round-sentence">
          Nobody holds meetings yet. Two hosts with two times a week see twelve clients in three weeks.
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
          {gone.name} holds no meetings any more. What is booked stays.{' '}
          <button type="button" className="link" onClick={() => putBack(gone)}>
            Undo
          </button>
        </p>
      )}
      {editing === 'new' ? (
        <HostForm host={null} known={hosts} onSaved={onSaved} onClose={() => setEditing(null)} />
      ) : (
        <Button onClick={() => setEditing('new')}>Add a host</Button>
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
        {times}; at most {host.capPerWeek} a week{host.away.length > 0 && `; away on ${String(host.away.length)} days`}
      </span>
      <span className="round-buttons">
        <button type="button" className="link" aria-label={`Change ${host.name}`} onClick={onEdit}>
          Change
        </button>
        <button type="button" className="link" aria-label={`Remove ${host.name}`} onClick={onRemove}>
          Remove
        </button>
      </span>
    </div>
  );
}
