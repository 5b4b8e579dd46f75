import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import { dateOnly, type DateOnly } from '../../../../src/platform/rules/units';
import { dayInWords } from '../../ui/words/day-in-words';
import { dueEvents, type Campaign, type CampaignEvent } from '../../../../src/roadmap/rules/campaign/campaign';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useDraft } from '../../ui/use-draft';
import { say } from '../../ui/words/say';

interface CampaignEventsProps {
  readonly campaign: Campaign;
  readonly today: DateOnly;
  readonly onChanged: (campaign: Campaign) => void;
}

/** The days of a campaign, such as webinars: what is due stands out here and on the list of campaigns. */
export function CampaignEvents({ campaign: { release, events }, today, onChanged }: CampaignEventsProps) {
  const [adding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [removed, setRemoved] = useState<CampaignEvent | null>(null);
  const due = new Set(dueEvents(events, today).map(({ id }) => id));
  const save = (asked: Promise<{ readonly campaign: Campaign }>): void => {
    asked.then(
      ({ campaign }) => onChanged(campaign),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <section className="campaign-events" aria-label={say('Events')}>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      {events.length > 0 && (
        <ul>
          {events.map((event) => (
            <li key={event.id}>
              <label>
                <input
                  type="checkbox"
                  checked={event.done}
                  aria-label={say('{what} is done', { what: event.what })}
                  onChange={({ currentTarget }) =>
                    save(call('saveCampaignEvent', { release, event: { ...event, done: currentTarget.checked } }))
                  }
                />{' '}
                <span className={event.done ? 'subtle' : undefined}>
                  {dayInWords(event.on)}: {event.what}
                </span>
              </label>
              {due.has(event.id) && <span className="release-mark">{say('due')}</span>}
              <button
                type="button"
                className="link"
                aria-label={say('Remove {what}', { what: event.what })}
                onClick={() => {
                  save(call('removeCampaignEvent', { release, id: event.id }));
                  setRemoved(event);
                }}
              >
                {say('Remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {removed !== null && (
        <p className="campaign-moved" role="status">
          {say('{what} was removed.', { what: removed.what })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              save(call('saveCampaignEvent', { release, event: removed }));
              setRemoved(null);
            }}
          >
            {say('Undo')}
          </button>
        </p>
      )}
      {adding ? (
        <EventForm
          release={release}
          onSave={async (event) => onChanged((await call('saveCampaignEvent', { release, event })).campaign)}
          onClose={() => setAdding(false)}
        />
      ) : (
        <Button spacing="compact" onClick={() => setAdding(true)}>
          {say('Add an event or a reminder')}
        </Button>
      )}
    </section>
  );
}

interface EventFormProps {
  readonly release: string;
  readonly onSave: (event: CampaignEvent) => Promise<void>;
  readonly onClose: () => void;
}

function EventForm({ release, onSave, onClose }: EventFormProps) {
  const id = useRef<string>(crypto.randomUUID());
  const { fields, change, drop } = useDraft(`campaign-event/${release}`, () => ({ on: '', what: '' }));
  return (
    <InlineForm
      label={say('Add an event or a reminder')}
      save={say('Add')}
      check={() => (fields.on === '' ? say('Give the day.') : fields.what.trim() === '' ? say('Say what it is.') : null)}
      onSave={() => onSave({ id: id.current, on: dateOnly(fields.on), what: fields.what.trim(), done: false })}
      onClose={() => {
        drop();
        onClose();
      }}
    >
      <div className="release-fields">
        <Labelled label={say('Day')}>
          {(field) => (
            <input
              id={field}
              type="date"
              className="labelled-input"
              value={fields.on}
              onChange={({ currentTarget }) => change({ on: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled label={say('What')}>
          {(field) => (
            <input
              id={field}
              className="labelled-input"
              value={fields.what}
              onChange={({ currentTarget }) => change({ what: currentTarget.value })}
            />
          )}
        </Labelled>
      </div>
    </InlineForm>
  );
}
