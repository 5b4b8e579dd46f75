import { useState } from 'react';
import type { PersonData } from '../../../../src/hipaa/rules/kinds/person';
import { peopleFrom } from '../../../../src/hipaa/rules/people-list';
import { dateOnly } from '../../../../src/platform/rules/units';
import { readCsv } from '../../clients/read-csv';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { useDraft } from '../../ui/use-draft';
import { DayField } from '../../ui/fields/day-field';
import { LongTextField } from '../../ui/fields/long-text-field';
import type { SectionPartProps } from '../section/section-part';
import { PeoplePreview } from './people-preview';
import { PeopleSources } from './people-sources';
import { useIdentities } from '../../ui/use-identities';
import { say, sayCount } from '../../ui/words/say';

interface ManyPeopleProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly onClose: () => void;
}

interface Typed {
  readonly text: string;
  readonly joinedOn: string;
}

/** Puts many people on the list: pasted lines, a file, or the client's customers on the portal; nobody is added before the preview was seen. */
export function ManyPeople({ view, learn, onClose }: ManyPeopleProps) {
  const { fields, change, drop } = useDraft<Typed>(`people/${view.binder}`, () => ({ text: '', joinedOn: '' }));
  const [trouble, setTrouble] = useState<string | null>(null);
  const identities = useIdentities();
  const { lines, problem } = readLines(fields, view);
  const taken = lines.flatMap(({ name, joinedOn, problem: wrong }) => (wrong === null && joinedOn !== null ? [{ name, joinedOn }] : []));
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={say('Add many people')}
      save={taken.length === 0 ? say('Add them') : sayCount(taken.length, { one: 'Add {count} person', other: 'Add {count} people' })}
      check={() => problem ?? (taken.length === 0 ? say('Nobody new is in these lines.') : null)}
      onSave={async () => {
        const people = taken.map(({ name, joinedOn }) => ({ id: identities.of(name), name, joinedOn }));
        learn((await call('addPeople', { binder: view.binder, people })).view);
      }}
      onClose={close}
    >
      <LongTextField
        label={say('One person on each line; the day they joined may follow after a comma')}
        rows={5}
        value={fields.text}
        onChange={(text) => change({ text })}
      />
      <PeopleSources binder={view.binder} onText={(text) => change({ text })} onTrouble={setTrouble} />
      <div className="section-fields">
        <DayField label={say('Joined on, where a line has no day')} value={fields.joinedOn} onChange={(joinedOn) => change({ joinedOn })} />
      </div>
      {(problem ?? trouble) !== null && <p className="inline-form-problem">{problem ?? trouble}</p>}
      <PeoplePreview lines={lines} />
    </InlineForm>
  );
}

function readLines({ text, joinedOn }: Typed, { records }: ManyPeopleProps['view']) {
  if (text.trim() === '') return { lines: [], problem: null };
  const read = readCsv(text);
  if ('problems' in read) return { lines: [], problem: read.problems.join(' ') };
  const here = records.filter(({ record, ended }) => record.kind === 'person' && !ended);
  const known = here.map(({ record }) => (record.data as PersonData).name);
  return { lines: peopleFrom(read.rows, known, joinedOn === '' ? null : dateOnly(joinedOn)), problem: null };
}
