import type { ProviderData } from '../../../../../src/hipaa/rules/continuity/provider';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { kindForm } from './form';
import { CheckField } from '../../../ui/fields/check-field';
import { DayField } from '../../../ui/fields/day-field';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

export const providerEvidenceForm = kindForm<ProviderData>({
  dateLabel: say('Received on'),
  empty: (view) => ({
    ...{ provider: '', report: say('SOC 2 Type II'), reportedOn: view.today, validUntil: null },
    askedAbout: { firewalls: false, filters: false },
  }),
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <TextField label={say('Provider')} value={data.provider} onChange={(provider) => change({ provider })} />
        <TextField label={say('Report')} value={data.report} onChange={(report) => change({ report })} />
        <DayField label={say('Day of the report')} value={data.reportedOn} onChange={(day) => change({ reportedOn: dateOnly(day) })} />
        <DayField
          label={say('Holds until, if it says so')}
          value={data.validUntil ?? ''}
          onChange={(day) => change({ validUntil: day === '' ? null : dateOnly(day) })}
        />
      </div>
      <CheckField
        label={say('Asked about firewalls')}
        checked={data.askedAbout.firewalls}
        onChange={(firewalls) => change({ askedAbout: { ...data.askedAbout, firewalls } })}
      />
      <CheckField
        label={say('Asked about filters')}
        checked={data.askedAbout.filters}
        onChange={(filters) => change({ askedAbout: { ...data.askedAbout, filters } })}
      />
    </>
  ),
});
