import { useState, type FormEvent } from 'react';
import { sortsInWords, termsInWords, usualTerms, type ExtraWork, type WorkSort } from '../../../../src/maintenance/rules/report/extra-work';
import { minutes } from '../../../../src/platform/rules/units';
import { numberTyped } from '../../ui/fields/number-typed';
import { say } from '../../ui/words/say';

interface ExtraWorkFormProps {
  readonly extra: readonly ExtraWork[];
  readonly onSave: (work: ExtraWork) => void;
}

const sorts = Object.keys(sortsInWords) as readonly WorkSort[];

/** Work beside the checklist: what is not part of the plan says so from the start, and can be decided otherwise. */
export function ExtraWorkForm({ extra, onSave }: ExtraWorkFormProps) {
  const [what, setWhat] = useState('');
  const [sort, setSort] = useState<WorkSort>('businessSoftwareUpgrade');
  const [hours, setHours] = useState('');
  const labour = minutes(Math.round((numberTyped(hours) ?? 0) * 60));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (what.trim() === '' || !(labour > 0)) return;
    onSave({ id: crypto.randomUUID(), what: what.trim(), sort, labour, terms: usualTerms(sort, labour) });
    setWhat('');
    setHours('');
  };
  return (
    <div className="client-gets-extra">
      <strong>{say('Other work')}</strong>
      {extra.map((work) => (
        <ExtraLine key={work.id} work={work} onSave={onSave} />
      ))}
      <form onSubmit={submit}>
        <input
          aria-label={say('What was done')}
          placeholder={say('What was done')}
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value)}
        />
        <select aria-label={say('Kind of work')} value={sort} onChange={(event) => setSort(event.currentTarget.value as WorkSort)}>
          {sorts.map((each) => (
            <option key={each} value={each}>
              {sortsInWords[each]}
            </option>
          ))}
        </select>
        <input
          aria-label={say('Hours')}
          placeholder={say('Hours')}
          inputMode="decimal"
          value={hours}
          onChange={(event) => setHours(event.currentTarget.value)}
        />
        <button type="submit" className="link">
          {say('Add')}
        </button>
      </form>
    </div>
  );
}

function ExtraLine({ work, onSave }: { readonly work: ExtraWork; readonly onSave: (work: ExtraWork) => void }) {
  return (
    <p className="numbers">
      {work.what}, {work.labour / 60} h{' '}
      <select
        aria-label={say('How {what} is counted', { what: work.what })}
        value={work.terms}
        onChange={(event) => {
          onSave({ ...work, terms: event.currentTarget.value as ExtraWork['terms'] });
        }}
      >
        {Object.entries(termsInWords).map(([terms, words]) => (
          <option key={terms} value={terms}>
            {words}
          </option>
        ))}
      </select>{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          onSave({ ...work, labour: minutes(0) });
        }}
      >
        {say('Remove')}
      </button>
    </p>
  );
}
