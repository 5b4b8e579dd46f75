import { useState } from 'react';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { dayInWords } from '../../ui/words/day-in-words';
import { dateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { ServiceScore } from './service-score';
import { Attendees } from './attendees';
import { say } from '../../ui/words/say';

export interface PartProps {
  readonly review: Review;
  readonly learn: (change: Partial<Review>) => void;
}

/** With whom, when, with whose agreement, and who attends. */
export function MeetingHead({ review, learn }: PartProps) {
  const { client, heldOn, consentOn, finishedAt, mayChange } = review;
  const [trouble, setTrouble] = useState<string | null>(null);
  const isOpen = mayChange && finishedAt === null;
  const save = (facts: Parameters<typeof saved>[0]): Promise<boolean> =>
    saved(facts).then(
      ({ outcome: _, ...facts }) => {
        learn(facts);
        setTrouble(null);
        return true;
      },
      (thrown: unknown) => {
        setTrouble(sentenceOf(thrown));
        return false;
      },
    );
  return (
    <header className="review-head">
      <h2>
        {client.name} <span className="subtle">{dayInWords(heldOn)}</span>
      </h2>
      {trouble !== null && <Notice sentence={trouble} />}
      {isOpen ? (
        <div className="review-row">
          <DayField label={say('Day of the meeting')} value={heldOn} onDay={(day) => save({ heldOn: dateOnly(day) })} />
          <DayField
            label={say('Agreed to the interview on')}
            value={consentOn ?? ''}
            onDay={(day) => save({ consentOn: day === '' ? null : dateOnly(day) })}
          />
          {consentOn === null && (
            <button type="button" className="link" onClick={() => void save({ consentOn: review.today })}>
              {say('Agreed today')}
            </button>
          )}
        </div>
      ) : (
        <p className="subtle">
          {consentOn === null
            ? say('No agreement to the interview is recorded.')
            : say('Agreed to the interview on {consentOn}.', { consentOn: dayInWords(consentOn) })}
        </p>
      )}
      <ServiceScore review={review} />
      <Attendees attendees={review.attendees} mayChange={isOpen} onChange={(attendees) => save({ attendees })} />
    </header>
  );
}

const saved = (facts: Parameters<typeof call<'saveMeetingFacts'>>[1]) => call('saveMeetingFacts', facts);

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => unknown;
}

function DayField({ label, value, onDay }: DayFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          key={value}
          type="date"
          className="labelled-input"
          defaultValue={value}
          onBlur={({ currentTarget }) => {
            if (currentTarget.value !== value) onDay(currentTarget.value);
          }}
        />
      )}
    </Labelled>
  );
}
