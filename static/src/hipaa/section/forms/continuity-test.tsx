import { testTypes, usualCalendar, type TestType } from '../../../../../src/hipaa/rules/continuity/test-calendar';
import type { TestData, TestGap } from '../../../../../src/hipaa/rules/kinds/continuity-test';
import type { SystemData } from '../../../../../src/hipaa/rules/continuity/system';
import { dateOnly, type Minutes } from '../../../../../src/platform/rules/units';
import { WhenField } from './copy-fields';
import { kindForm } from './form';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { DayField } from '../../../ui/fields/day-field';
import { TextField } from '../../../ui/fields/text-field';
import { hoursTyped, minutesRead } from './typed-hours';
import { said, say } from '../../../ui/words/say';

interface TestTyped extends Omit<TestData, 'rto' | 'rpo'> {
  readonly rto: string;
  readonly rpo: string;
}

export const continuityTestForm = kindForm<TestTyped>({
  dateLabel: say('Held on'),
  empty: () => ({ type: 'tabletop', subject: '', rto: '', rpo: '', ticket: null, newestCopyAt: null, measured: null, gaps: [] }),
  typed: (kept) => {
    const { rto, rpo, ...data } = kept as unknown as TestData;
    return { ...data, rto: hoursTyped(rto), rpo: hoursTyped(rpo) };
  },
  read: ({ rto, rpo, gaps, ...data }) => ({
    ...data,
    rto: minutesRead(rto),
    rpo: minutesRead(rpo),
    gaps: gaps.filter(({ what }) => what.trim() !== ''),
  }),
  Fields: ({ data, change, view }) => {
    const targetsOf = (subject: string): Partial<TestTyped> => {
      const known = view.records.find(({ record }) => record.kind === 'system' && (record.data as SystemData).name === subject);
      const { rto = null, rpo = null } = (known?.record.data ?? {}) as { rto?: Minutes | null; rpo?: Minutes | null };
      return known === undefined ? { subject } : { subject, rto: hoursTyped(rto), rpo: hoursTyped(rpo) };
    };
    return (
      <>
        <div className="section-fields">
          <ChoiceField<TestType>
            label={say('Kind of test')}
            value={data.type}
            choices={testTypes.map((type) => [type, `${said(usualCalendar[type].words)} (${said(usualCalendar[type].often)})`])}
            onChange={(type) => change({ type })}
          />
          <TextField
            label={say('What is tested: a system or a scenario')}
            value={data.subject}
            onChange={(subject) => change(targetsOf(subject))}
          />
          {usualCalendar[data.type].restores && (
            <>
              <TextField type="number" label={say('RTO, hours')} value={data.rto} onChange={(rto) => change({ rto })} />
              <TextField type="number" label={say('RPO, hours')} value={data.rpo} onChange={(rpo) => change({ rpo })} />
              <WhenField label={say('The copy was made')} at={data.newestCopyAt} onChange={(newestCopyAt) => change({ newestCopyAt })} />
            </>
          )}
        </div>
        <Gaps gaps={data.gaps} onChange={(gaps) => change({ gaps })} />
      </>
    );
  },
});

function Gaps({ gaps, onChange }: { readonly gaps: readonly TestGap[]; readonly onChange: (gaps: readonly TestGap[]) => void }) {
  const put = (place: number, changed: Partial<TestGap>): void =>
    onChange(gaps.map((gap, at) => (at === place ? { ...gap, ...changed } : gap)));
  return (
    <fieldset className="evidence-fields">
      <legend>{say('What did not go well')}</legend>
      {gaps.map((gap, place) => (
        <div key={place} className="section-fields continuity-gap">
          <TextField label={say('Gap {place}', { place: String(place + 1) })} value={gap.what} onChange={(what) => put(place, { what })} />
          <TextField label={say('Who sees to it')} value={gap.owner} onChange={(owner) => put(place, { owner })} />
          <DayField
            label={say('Done on')}
            value={gap.closedOn ?? ''}
            onChange={(day) => put(place, { closedOn: day === '' ? null : dateOnly(day) })}
          />
        </div>
      ))}
      <button type="button" className="link" onClick={() => onChange([...gaps, { what: '', owner: '', closedOn: null }])}>
        {say('Add a gap')}
      </button>
    </fieldset>
  );
}
