import { useState } from 'react';
import { dateOnly } from '../../../../src/platform/rules/units';
import type { ClientOnRoadmap } from '../../../../src/roadmap/rules/meeting/roadmap-list';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { openWikiPage } from '../../ui/open-wiki-page';
import { say } from '../../ui/words/say';

interface StartMeetingProps {
  readonly client: Pick<ClientOnRoadmap, 'id' | 'name'>;
  readonly today: string;
  readonly onClose: () => void;
}

/** Makes the page of a meeting on a day, and goes there. */
export function StartMeeting({ client, today, onClose }: StartMeetingProps) {
  const [day, setDay] = useState(today);
  return (
    <InlineForm
      label={say('Start a meeting with {name}', { name: client.name })}
      save={say('Make its page')}
      check={() => (day === '' ? say('Give the day of the meeting.') : null)}
      onSave={async () => {
        const { spaceKey, page } = await call('startMeeting', { client: client.id, heldOn: dateOnly(day) });
        openWikiPage(spaceKey, page);
      }}
      onClose={onClose}
    >
      <Labelled label={say('Day of the meeting')}>
        {(id) => (
          <input id={id} type="date" className="labelled-input" value={day} onChange={({ currentTarget }) => setDay(currentTarget.value)} />
        )}
      </Labelled>
    </InlineForm>
  );
}
