import { useState } from 'react';
import { mayBeOutsourced } from '../../../../../src/maintenance/rules/items-for';
import type { Doer, Item } from '../../../../../src/maintenance/rules/template';
import { whyOwn } from '../../../../../src/maintenance/rules/templates/content-problems';
import { delegated } from '../../../../../src/maintenance/rules/templates/delegation-test';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { tierWords } from '../../tier-words';
import { doerWords } from './field-words';
import { say } from '../../../ui/words/say';

interface DoerFieldProps {
  readonly item: Item;
  readonly onChange: (item: Item) => void;
}

/** Who does an item, and the one question that answers it. */
export function DoerField({ item, onChange }: DoerFieldProps) {
  const [asked, setAsked] = useState(false);
  const [answered, setAnswered] = useState('');
  const free = mayBeOutsourced(item);
  const answer = (couldBeRemote: boolean): void => {
    const next = delegated(item, couldBeRemote);
    onChange(next);
    setAsked(false);
    const own = couldBeRemote && next.doer === 'own' ? say(' It stays with us: {whyOwn}', { whyOwn: whyOwn(next) }) : '';
    setAnswered(`${tierWords[next.tier].heading}, ${doerWords[next.doer].toLowerCase()}.${own}`);
  };
  return (
    <div className="doer-field">
      <ChoiceField<Doer>
        label={say('Who does it')}
        value={item.doer}
        choices={(Object.entries(doerWords) as [Doer, string][]).filter(([doer]) => free || doer === 'own')}
        onChange={(doer) => onChange({ ...item, doer })}
      />
      {!free && <p className="doer-field-why subtle">{say('Can’t be outsourced: {whyOwn}', { whyOwn: whyOwn(item) })}</p>}
      {asked ? (
        <fieldset className="doer-field-question">
          <legend>{say('Could we, or a very good technician, do it remotely?')}</legend>
          <button type="button" className="link" onClick={() => answer(true)}>
            {say('Yes')}
          </button>
          <button type="button" className="link" onClick={() => answer(false)}>
            {say('No, somebody has to be there')}
          </button>
        </fieldset>
      ) : (
        <button type="button" className="link doer-field-ask" onClick={() => setAsked(true)}>
          {say('Not sure? Answer one question')}
        </button>
      )}
      <span role="status" className="subtle">
        {answered}
      </span>
    </div>
  );
}
