import type { ReferralData } from '../../../../../src/hipaa/rules/kinds/referral';
import type { VendorData } from '../../../../../src/hipaa/rules/kinds/vendor';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { DayField } from '../../../ui/fields/day-field';
import { TextField } from '../../../ui/fields/text-field';
import { kindForm } from './form';
import { say } from '../../../ui/words/say';

/** Fields of a vendor who may meet patients' data. */
export const vendorForm = kindForm<VendorData>({
  empty: () => ({ name: '', does: '' }),
  dateLabel: null,
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label={say('Name')} value={data.name} onChange={(name) => change({ name })} />
      <TextField label={say('What they do, such as backup')} value={data.does} onChange={(does) => change({ does })} />
    </div>
  ),
});

/** Fields of a referral. */
export const referralForm = kindForm<ReferralData>({
  empty: () => ({ partner: '' }),
  dateLabel: say('Referred on'),
  Fields: ({ data, change }) => <TextField label={say('Partner')} value={data.partner} onChange={(partner) => change({ partner })} />,
});

interface TypedDocument {
  readonly title: string;
  readonly version: string;
  readonly nextReview: string | null;
}

/** Fields of a document of the index. */
export const documentForm = kindForm<TypedDocument>({
  empty: () => ({ title: '', version: '1', nextReview: null }),
  read: ({ nextReview, ...rest }) => ({ ...rest, nextReview: nextReview === null || nextReview === '' ? null : dateOnly(nextReview) }),
  dateLabel: say('Dated'),
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label={say('Title')} value={data.title} onChange={(title) => change({ title })} />
      <TextField label={say('Version')} value={data.version} onChange={(version) => change({ version })} />
      <DayField label={say('Next review')} value={data.nextReview ?? ''} onChange={(nextReview) => change({ nextReview })} />
    </div>
  ),
});
