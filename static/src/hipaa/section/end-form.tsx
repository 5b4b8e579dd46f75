import { useState } from 'react';
import { dayInWords } from '../day-in-words';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { dateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { DayField } from '../../ui/fields/day-field';
import { draftFrom } from '../../../../src/hipaa/rules/draft-from';
import type { SectionPartProps } from './section-part';
import type { Undoable } from './undo-notice';
import { said, say } from '../../ui/words/say';

interface EndFormProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly shown: ShownRecord;
  readonly onDone: (done: Undoable) => void;
  readonly onClose: () => void;
}

/** Says since when a record is over: it counts no more from the day after, and is kept for six years. */
export function EndForm({ shown, view, learn, onDone, onClose }: EndFormProps) {
  const { record, version, endWords } = shown;
  const headline = said(shown.headline);
  const [endedOn, setEndedOn] = useState<string>(view.today);
  return (
    <InlineForm
      label={say('End {headline}', { headline })}
      save={say('Save the end')}
      check={() => (endedOn === '' ? say('Give the day.') : null)}
      onSave={async () => {
        await saveEnd({ shown, view, learn }, version, dateOnly(endedOn));
        const undo = (): Promise<void> => saveEnd({ shown, view, learn }, version + 1, record.endedOn);
        onDone({
          sentence: say('{headline}: ended {endedOn}. It is kept for six years from then.', { headline, endedOn: dayInWords(endedOn) }),
          undo,
        });
      }}
      onClose={onClose}
    >
      <div className="section-fields">
        <DayField
          label={endWords === 'End' ? say('Ended on') : say('{endWords} on', { endWords: say(endWords ?? '') })}
          value={endedOn}
          onChange={setEndedOn}
        />
      </div>
    </InlineForm>
  );
}

/** Saves the record with that end, or as one that has none. */
export async function saveEnd(
  { shown, view, learn }: Pick<EndFormProps, 'shown' | 'view' | 'learn'>,
  version: number,
  endedOn: ShownRecord['record']['endedOn'],
): Promise<void> {
  const { endedOn: _, ...rest } = draftFrom(shown.record);
  const record = { ...rest, ...(endedOn === undefined ? {} : { endedOn }) };
  learn((await call('saveRecord', { binder: view.binder, section: view.section.id, version, record })).view);
}
