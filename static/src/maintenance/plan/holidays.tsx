import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { Holiday } from '../../../../src/time/rules/day/holidays';
import { dateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { dateWords } from '../months/month-words';
import { say } from '../../ui/words/say';

interface List {
  readonly holidays: readonly Holiday[];
  readonly version: number;
}

/** The days on which the firm does not work, for all clients; managers change them here. */
export function Holidays({ onHolidays }: { readonly onHolidays: (holidays: readonly Holiday[]) => void }) {
  const { locale } = useSurface();
  const [list, setList] = useState<List | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const [date, setDate] = useState('');
  const show = (answer: List): void => {
    setList(answer);
    onHolidays(answer.holidays);
  };
  useEffect(() => {
    call('openHolidays', {}).then(show, (thrown: unknown) => setRefusal(sentenceOf(thrown)));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the list is asked for once, when the form is opened
  }, []);
  const save = async (holidays: readonly Holiday[]): Promise<void> => {
    if (list) show(await call('saveHolidays', { version: list.version, holidays: [...holidays] }));
  };
  const remove = (holiday: Holiday): void => {
    save((list?.holidays ?? []).filter((each) => each !== holiday)).catch((thrown: unknown) => setRefusal(sentenceOf(thrown)));
  };
  return (
    <details className="holidays">
      <summary>{say('Holidays of all clients{howMany}', { howMany: list === null ? '' : ` (${String(list.holidays.length)})` })}</summary>
      {refusal !== null && <Notice sentence={refusal} onDismiss={() => setRefusal(null)} />}
      <ul>
        {(list?.holidays ?? []).map((holiday) => (
          <li key={`${holiday.date} ${holiday.name}`}>
            {dateWords(holiday.date, locale)}: {holiday.name}{' '}
            <button
              type="button"
              className="link"
              aria-label={say('Remove {name}, {date}', { name: holiday.name, date: holiday.date })}
              onClick={() => remove(holiday)}
            >
              {say('Remove')}
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <InlineForm
          label={say('Add a holiday')}
          save={say('Add')}
          check={() => (date === '' || name.trim() === '' ? say('A holiday has a date and a name.') : null)}
          onSave={() => save([...(list?.holidays ?? []), { date: dateOnly(date), name }])}
          onClose={() => setAdding(false)}
        >
          <Labelled label={say('Date')}>
            {(id) => (
              <input id={id} type="date" className="labelled-input" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
            )}
          </Labelled>
          <Labelled label={say('Name')}>
            {(id) => (
              <input
                id={id}
                className="labelled-input"
                value={name}
                maxLength={80}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Labelled>
        </InlineForm>
      ) : (
        <Button spacing="compact" isDisabled={list === null} onClick={() => setAdding(true)}>
          {say('Add a holiday')}
        </Button>
      )}
    </details>
  );
}
