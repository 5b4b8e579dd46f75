import { useState } from 'react';
import type { StatementView } from '../../../../src/billing/statements/open-statement';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { Refused } from '../../ui/refused';
import { say } from '../../ui/words/say';

interface CloseFormProps {
  readonly view: StatementView;
  readonly close: (hash: string, reason: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Closes a month as it is on show; what is open about it needs a reason. */
export function CloseForm({ view, close, onClose }: CloseFormProps) {
  const [reason, setReason] = useState('');
  const needsReason = view.statement.questions.some(({ holdsBack }) => holdsBack);
  const save = async (): Promise<void> => {
    const problem = await close(view.hash, reason.trim());
    if (problem !== null) throw new Refused('changedMeanwhile', problem);
  };
  return (
    <InlineForm
      label={say('Close the month')}
      save={say('Close month')}
      check={() => (needsReason && reason.trim() === '' ? say('Say why it is closed although something waits.') : null)}
      onSave={save}
      onClose={onClose}
    >
      <p className="statement-hint">
        {say(
          'A closed month stays as it is, whatever the policy becomes. Time that comes or changes later is charged in the next open month.',
        )}
      </p>
      <Labelled label={needsReason ? say('Reason') : say('Remark (optional)')}>
        {(id) => (
          <input
            id={id}
            className="labelled-input"
            maxLength={500}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
        )}
      </Labelled>
    </InlineForm>
  );
}
