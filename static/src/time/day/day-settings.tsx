import { useState } from 'react';
import { usualLunch, wallTime, type PersonSettings, type Team, type WallSpan } from '../../../../src/time/rules/day/person-settings';
import type { SettingsSaved } from '../../../../src/time/day/save-settings';
import type { TimeZone } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { Refused } from '../../ui/refused';
import { useSurface } from '../../ui/surface';
import { dayWords } from './day-words';
import { say } from '../../ui/words/say';
import './day-settings.css';

interface Given {
  readonly version: number;
  readonly settings: PersonSettings;
}

const saveOwn = (given: Given): Promise<SettingsSaved> => call('saveSettings', given);

interface DaySettingsProps {
  readonly settings: PersonSettings;
  readonly version: number;
  /** Saves them for somebody else; one’s own if it is left out. */
  readonly save?: (given: Given) => Promise<SettingsSaved>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const zones = Intl.supportedValuesOf('timeZone');

/** Where and when the person works, and to which marks their team rounds. */
export function DaySettings({ settings, version, save: keep = saveOwn, onSaved, onClose }: DaySettingsProps) {
  const { locale } = useSurface();
  const [typed, setTyped] = useState(settings);
  const [present, setPresent] = useState(version);
  const change = (changed: Partial<PersonSettings>): void => setTyped({ ...typed, ...changed });
  const save = async (): Promise<void> => {
    const answer = await keep({ version: present, settings: typed });
    if (answer.outcome === 'saved') {
      onSaved();
      return;
    }
    setPresent(answer.version);
    throw new Refused(
      'changedMeanwhile',
      say('Other working hours were saved meanwhile. What you chose is kept here; save again to have it instead.'),
    );
  };
  const toggle = (day: number): void => {
    const { workdays } = typed;
    change({ workdays: workdays.includes(day) ? workdays.filter((other) => other !== day) : [...workdays, day].sort() });
  };
  return (
    <InlineForm label={say('Working hours')} save={say('Save')} onSave={save} onClose={onClose}>
      <div className="day-settings">
        <Labelled label={say('Time zone')}>
          {(id) => (
            <select
              id={id}
              className="labelled-input"
              value={typed.zone}
              onChange={(event) => change({ zone: event.currentTarget.value as TimeZone })}
            >
              {!zones.includes(typed.zone) && <option value={typed.zone}>{typed.zone}</option>}
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={say('Marks of your team')}>
          {(id) => (
            <select
              id={id}
              className="labelled-input"
              value={typed.team}
              onChange={(event) => change({ team: event.currentTarget.value as Team })}
            >
              {(['helpDesk', 'field'] as const).map((team) => (
                <option key={team} value={team}>
                  {dayWords.team[team]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Span label={say('Shift')} span={typed.shift} onChange={(shift) => change({ shift })} />
        <fieldset className="day-settings-days">
          <legend>{say('Days')}</legend>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <label key={day}>
              <input type="checkbox" checked={typed.workdays.includes(day)} onChange={() => toggle(day)} /> {weekday(day, locale)}
            </label>
          ))}
        </fieldset>
        <div>
          <label className="day-settings-lunch">
            <input
              type="checkbox"
              checked={typed.lunch !== null}
              onChange={(event) => change({ lunch: event.currentTarget.checked ? usualLunch : null })}
            />{' '}
            {say('Lunch at a fixed time, not paid')}
          </label>
          {typed.lunch && <Span label={say('Lunch')} span={typed.lunch} onChange={(lunch) => change({ lunch })} />}
        </div>
      </div>
    </InlineForm>
  );
}

interface SpanProps {
  readonly label: string;
  readonly span: WallSpan;
  readonly onChange: (span: WallSpan) => void;
}

function Span({ label, span, onChange }: SpanProps) {
  const field = (which: 'from' | 'to') => (
    <input
      type="time"
      className="labelled-input numbers"
      aria-label={`${label} ${which}`}
      value={span[which]}
      onChange={({ currentTarget: { value } }) => {
        if (value !== '') onChange({ ...span, [which]: wallTime(value.slice(0, 5)) });
      }}
    />
  );
  return (
    <div className="labelled">
      <span className="day-settings-label">{label}</span>
      <div className="day-settings-span">
        {field('from')} – {field('to')}
      </div>
    </div>
  );
}

/** 1 January 2024 was a Monday. */
const weekday = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
