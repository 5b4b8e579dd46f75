import { progressOf, type Assessment } from '../../../../src/hipaa/rules/assessment/assessment';
import { methodWords, methods } from '../../../../src/hipaa/rules/assessment/finding';
import { securityRule } from '../../../../src/hipaa/rules/security-rule';
import { dateOnly } from '../../../../src/platform/rules/units';
import type { Asking } from './asking';
import { filters, safeguards, type Filter, type Safeguard } from './shown-entries';
import { ChoiceField } from '../../ui/fields/choice-field';
import { DayField } from '../../ui/fields/day-field';
import { TextField } from '../../ui/fields/text-field';
import { said, say, sayCount } from '../../ui/words/say';

interface AssessmentHeadProps {
  readonly assessment: Assessment;
  readonly mayChange: boolean;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly safeguard: Safeguard;
  readonly setSafeguard: (safeguard: Safeguard) => void;
  readonly asking: Asking;
  readonly onAsking: (changed: Partial<Asking>) => void;
  readonly showsProposed: boolean;
  readonly onProposed: (on: boolean) => void;
}

/** How far it is, what is shown, and how one is asking just now. */
export function AssessmentHead(props: AssessmentHeadProps) {
  const { assessment, filter, setFilter, safeguard, setSafeguard, showsProposed, onProposed } = props;
  const { documented, inScope, gaps, toConfirm } = progressOf(assessment, securityRule);
  const more = [
    gaps === 0 ? '' : sayCount(gaps, { one: '{count} gap', other: '{count} gaps' }),
    toConfirm > 0 ? say('{toConfirm} of last time to confirm', { toConfirm: String(toConfirm) }) : '',
  ];
  return (
    <div className="assessment-head">
      <p className="assessment-progress">
        <strong className="numbers">{say('{documented} of {inScope}', { documented, inScope })}</strong>
        <progress max={inScope} value={documented} aria-label={say('Findings documented')} />
        <span className="subtle">{more.filter((words) => words !== '').join(' · ')}</span>
      </p>
      <p className="assessment-scope">{assessment.scope === '' ? say('The scope is not written down yet.') : assessment.scope}</p>
      <div className="assessment-filters not-printed">
        <div role="group" aria-label={say('Which entries')}>
          {filters.map(([name, words]) => (
            <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {words}
            </button>
          ))}
        </div>
        <select
          aria-label={say('Which safeguards')}
          className="labelled-input"
          value={safeguard}
          onChange={({ currentTarget }) => setSafeguard(currentTarget.value as Safeguard)}
        >
          {safeguards.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
        <label>
          <input type="checkbox" checked={showsProposed} onChange={({ currentTarget }) => onProposed(currentTarget.checked)} />{' '}
          {say('Show what the rule proposed in 2025 would change')}
        </label>
      </div>
      {props.mayChange && <NowAsking {...props} />}
    </div>
  );
}

function NowAsking({ asking, onAsking }: Pick<AssessmentHeadProps, 'asking' | 'onAsking'>) {
  return (
    <fieldset className="assessment-asking not-printed">
      <legend>{say('New findings begin with')}</legend>
      <ChoiceField
        label={say('Method')}
        value={asking.method ?? 'interview'}
        choices={methods.map((method) => [method, said(methodWords[method])])}
        onChange={(method) => onAsking({ method })}
      />
      <TextField
        label={say('Whom you ask or what you look at')}
        placeholder={say('Dr. Lee and the office manager')}
        value={asking.basis}
        onChange={(basis) => onAsking({ basis })}
      />
      <DayField
        label={say('Day')}
        value={asking.foundOn ?? ''}
        onChange={(day) => onAsking({ foundOn: day === '' ? null : dateOnly(day) })}
      />
    </fieldset>
  );
}
