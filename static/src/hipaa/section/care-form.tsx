import { useState } from 'react';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { dateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { DayField } from '../../ui/fields/day-field';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';

interface CareFormProps {
  readonly view: SectionView;
  readonly onCare: (care: SectionView['care']) => void;
  readonly onClose: () => void;
}

/** Names who looks after the section, and notes that it was gone through. */
export function CareForm({ view: { binder, section, care, today }, onCare, onClose }: CareFormProps) {
  const [owner, setOwner] = useState(care.owner ?? '');
  const [reviewedOn, setReviewedOn] = useState<string>(today);
  const [nextReview, setNextReview] = useState('');
  return (
    <InlineForm
      label={say('Owner and review')}
      save={say('Save')}
      onSave={async () => {
        const reviewed = reviewedOn === '' ? null : dateOnly(reviewedOn);
        const next = nextReview === '' ? {} : { nextReview: dateOnly(nextReview) };
        onCare((await call('careForSection', { binder, section: section.id, owner, reviewedOn: reviewed, ...next })).care);
      }}
      onClose={onClose}
    >
      <div className="section-fields">
        <TextField label={say('Owner')} value={owner} onChange={setOwner} />
        <DayField label={say('Gone through on')} value={reviewedOn} onChange={setReviewedOn} />
        <DayField label={say('Next review (empty: in a year)')} value={nextReview} onChange={setNextReview} />
      </div>
    </InlineForm>
  );
}
