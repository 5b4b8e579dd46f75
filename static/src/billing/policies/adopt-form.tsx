import { useState } from 'react';
import type { Policy, PolicyVersion } from '../../../../src/billing/rules/policy';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { dateInWords } from '../date-in-words';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Refused } from '../../ui/refused';
import { serverInstant } from '../../ui/server-instant';
import { useTimes } from '../../ui/use-times';
import { DayField } from '../../ui/fields/day-field';
import { TextField } from '../../ui/fields/text-field';
import { say } from '../../ui/words/say';

interface AdoptFormProps {
  readonly policy: Policy;
  readonly after: number;
  readonly onAdopted: (versions: readonly PolicyVersion[], sentence: string) => void;
  readonly onClose: () => void;
}

/** Makes the draft the next version, from a day on. */
export function AdoptForm({ policy, after, onAdopted, onClose }: AdoptFormProps) {
  const { dateOf } = useTimes();
  const [from, setFrom] = useState(() => (after === 0 ? dateOf(serverInstant()).slice(0, 8) + '01' : dateOf(serverInstant())));
  const [note, setNote] = useState('');
  const adopt = async (): Promise<void> => {
    const { outcome, versions } = await call('adoptPolicy', { policy, from: from as DateOnly, note, after });
    if (outcome === 'changedMeanwhile')
      throw new Refused(
        'changedMeanwhile',
        say('Somebody else adopted a version meanwhile. Open the page again to see it; your draft is kept.'),
      );
    onAdopted(
      versions,
      say('Policy {after} is adopted and prices work from {date} on.', { after: String(after + 1), date: dateInWords(from as DateOnly) }),
    );
  };
  return (
    <InlineForm
      label={say('Adopt this version')}
      save={say('Adopt')}
      check={() => (/^\d{4}-\d{2}-\d{2}$/.test(from) ? null : say('Choose the first day it prices.'))}
      onSave={adopt}
      onClose={onClose}
    >
      <p className="policy-hint">
        {say('It prices work from its first day on. Months that are closed keep the policy they were closed with.')}
      </p>
      <DayField label={say('First day of work it prices')} value={from} onChange={setFrom} />
      <TextField label={say('Note (optional)')} value={note} onChange={setNote} />
    </InlineForm>
  );
}
