import { useState } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { patientDataIn } from '../../../../src/platform/rules/patient-data';
import { mayResolve } from '../../../../src/maintenance/rules/closing';
import { ticketPropertyOf } from '../../../../src/maintenance/rules/ticket-property';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useSurface } from '../../ui/surface';
import { useMay } from '../../ui/use-may';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { Decision } from './decision';
import type { ChecklistDesk } from './use-checklist';
import { say } from '../../ui/words/say';
import './closing.css';

interface ClosingProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
}

/** What the workflow still wants before the ticket can be resolved, in its own words; and a manager's way around it. */
export function Closing({ desk, view }: ClosingProps) {
  const { ticketId } = useSurface();
  const isManager = useMay('ADMINISTER', ticketId);
  const [deciding, setDeciding] = useState(false);
  const sentence = ticketPropertyOf(view.head, view.items, view).message;
  const words = sentence.split(' Open: ');
  return (
    <section className="closing">
      <p className={sentence === '' ? 'closing-ready' : 'closing-unmet'} role="status">
        {say(words[0] ?? '')}
        {words.length > 1 && (
          <span className="closing-names"> {say('Open: {words}', { words: inLanguage(words.slice(1).join(' Open: ')) })}</span>
        )}
        {sentence === '' &&
          (view.shared ? say('Nothing is missing: it can be resolved.') : say('Nothing is missing. The workflow is being told…'))}
      </p>
      <Overridden desk={desk} view={view} />
      {isManager && !mayResolve(view.items, view) && !deciding && (
        <button type="button" className="link" onClick={() => setDeciding(true)}>
          {say('Let it be resolved all the same')}
        </button>
      )}
      {deciding && <OverrideForm desk={desk} onClose={() => setDeciding(false)} />}
    </section>
  );
}

function Overridden({ desk, view: { override, shared } }: ClosingProps) {
  const nameOf = usePeople(override === undefined ? [] : [override.by]);
  const { dayAndTime } = useTimes();
  if (override === undefined) return null;
  return (
    <Decision tone="gate" act={say('Take this back')} onAct={() => desk.change('withdrawOverride', {})}>
      {shared ? say('It can be resolved all the same') : say('It can be resolved all the same in a moment')}: “{override.why}”{' '}
      {nameOf(override.by)}, {dayAndTime(override.at)}.
    </Decision>
  );
}

function OverrideForm({ desk, onClose }: { readonly desk: ChecklistDesk; readonly onClose: () => void }) {
  const [why, setWhy] = useState('');
  return (
    <InlineForm
      label={say('Let it be resolved all the same')}
      save={say('Let it be resolved')}
      check={() => (why.trim() === '' ? say('Say why. The reason stays with the ticket.') : patientDataIn(why))}
      onSave={async () => {
        await desk.change('overrideClosing', { why });
      }}
      onClose={onClose}
    >
      <Labelled label={say('Why may it be resolved although something is missing?')}>
        {(id) => (
          <input id={id} className="labelled-input" maxLength={500} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        )}
      </Labelled>
    </InlineForm>
  );
}

/** Titles of items stay as the firm wrote them. */
const inLanguage = (titles: string): string =>
  titles.replaceAll(/ and (\d+) more\./g, (_, count: string) => say(' and {count} more.', { count }));
