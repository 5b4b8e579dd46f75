import { useState } from 'react';
import type { Role } from '../../../../src/platform/rules/roles';
import type { TimeZone } from '../../../../src/platform/rules/units';
import type { SettingsOf } from '../../../../src/setup/people/settings-of';
import type { PersonWithRoles } from '../../../../src/setup/rules/people/people-view';
import { settingsAtFirst, type PersonSettings } from '../../../../src/time/rules/day/person-settings';
import { DaySettings } from '../../time/day/day-settings';
import { dayWords } from '../../time/day/day-words';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';
import { reasonInWords, roleName } from './role-words';

interface PersonRowProps {
  readonly person: PersonWithRoles;
  readonly name: string;
  /** As Jira has it; null where the person does not show it. */
  readonly zone: string | null;
  readonly known: SettingsOf | undefined;
  readonly ready: boolean;
  readonly isChanging: boolean;
  readonly onChange: () => void;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Somebody with their roles and their working day. */
export function PersonRow({ person, name, zone, known, ready, isChanging, onChange, onClose, onSaved }: PersonRowProps) {
  const { undo, refused, save } = useSaving(person.accountId, onSaved);
  const at = known?.settings ?? settingsAtFirst((zone ?? 'UTC') as TimeZone);
  const usual = known ? '' : say('as usual');
  return (
    <>
      <tr className="rows-row">
        <th scope="row">{name}</th>
        <td className="rows-wide" data-label={say('Roles')}>
          <ul className="people-reasons">
            {Object.entries(person.roles).map(([role, reason]) => (
              <li key={role}>
                {roleName[role as Role]} <span className="subtle">{reasonInWords(reason)}</span>
              </li>
            ))}
          </ul>
        </td>
        <td data-label={say('Rate')}>{person.rate}</td>
        <td data-label={say('Marks')}>{ready ? dayWords.marks[at.team] : '…'}</td>
        <td className="numbers" data-label={say('Shift')}>
          {ready ? `${at.shift.from}–${at.shift.to}` : '…'} <span className="subtle">{ready && usual}</span>
        </td>
        <td data-label={say('Time zone')}>{ready ? at.zone.replaceAll('_', ' ') : '…'}</td>
        <td className="rows-actions">
          {undo && (
            <button type="button" className="link" onClick={undo}>
              {say('Undo')}
            </button>
          )}{' '}
          <button
            type="button"
            className="link"
            disabled={!ready}
            aria-label={say('Change the day of {name}', { name })}
            onClick={onChange}
          >
            {say('Change day')}
          </button>
          {refused !== null && <p role="alert">{refused}</p>}
        </td>
      </tr>
      {isChanging && (
        <tr className="rows-below">
          <td colSpan={7}>
            <DaySettings settings={at} version={known?.version ?? 0} save={save(at)} onSaved={() => undefined} onClose={onClose} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Saves the day of a colleague, and keeps how it was until the next one. */
function useSaving(of: string, onSaved: () => void) {
  const [former, setFormer] = useState<{ readonly settings: PersonSettings; readonly version: number } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const save = (before: PersonSettings) => async (given: { readonly version: number; readonly settings: PersonSettings }) => {
    const answer = await call('saveSettingsFor', { of, ...given });
    if (answer.outcome === 'saved') {
      setFormer({ settings: before, version: answer.version });
      onSaved();
    }
    return answer;
  };
  const back = async (): Promise<void> => {
    if (!former) return;
    try {
      const { outcome } = await call('saveSettingsFor', { of, ...former });
      setRefused(outcome === 'saved' ? null : say('Somebody else has changed this day meanwhile.'));
    } catch (thrown) {
      setRefused(sentenceOf(thrown));
    }
    setFormer(null);
    onSaved();
  };
  return { undo: former ? () => void back() : null, refused, save };
}
