import type { ProviderData } from '../../../../../src/hipaa/rules/continuity/provider';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { kindForm } from './form';
import { CheckField, TextField } from './plain-fields';
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
        <TextField
          type="date"
          label={say('Day of the report')}
          value={data.reportedOn}
          onChange={(day) => change({ reportedOn: dateOnly(day) })}
        />
        <TextField
          type="date"
          label={say('Holds until, if it says so')}
          value={data.validUntil ?? ''}
          onChange={(day) => change({ validUntil: day === '' ? null : dateOnly(day) })}
        />
      </div>
      <CheckField
        label={say('Asked about firewalls')}
        value={data.askedAbout.firewalls}
        onChange={(firewalls) => change({ askedAbout: { ...data.askedAbout, firewalls } })}
      />
      <CheckField
        label={say('Asked about filters')}
        value={data.askedAbout.filters}
        onChange={(filters) => change({ askedAbout: { ...data.askedAbout, filters } })}
      />
    </>
  ),
});
