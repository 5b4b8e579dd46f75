import type { ReferralData } from '../../../../../src/hipaa/rules/kinds/referral';
import type { VendorData } from '../../../../../src/hipaa/rules/kinds/vendor';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { DateField, TextField } from './fields';
import { kindForm } from './form';

/** Fields of a vendor who may meet patients' data. */
export const vendorForm = kindForm<VendorData>({
  empty: () => ({ name: '', does: '' }),
  dateLabel: null,
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label="Name" value={data.name} onText={(name) => change({ name })} />
      <TextField label="What they do, such as backup" value={data.does} onText={(does) => change({ does })} />
    </div>
  ),
});

/** Fields of a referral. */
export const referralForm = kindForm<ReferralData>({
  empty: () => ({ partner: '' }),
  dateLabel: 'Referred on',
  Fields: ({ data, change }) => <TextField label="Partner" value={data.partner} onText={(partner) => change({ partner })} />,
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
  dateLabel: 'Dated',
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label="Title" value={data.title} onText={(title) => change({ title })} />
      <TextField label="Version" value={data.version} onText={(version) => change({ version })} />
      <DateField label="Next review" value={data.nextReview ?? ''} onText={(nextReview) => change({ nextReview })} />
    </div>
  ),
});
