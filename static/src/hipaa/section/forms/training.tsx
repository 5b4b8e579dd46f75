import { selfTrainingIn } from '../../../../../src/hipaa/rules/self-training-line';
import type { PersonData } from '../../../../../src/hipaa/rules/kinds/person';
import type { TrainingSessionData } from '../../../../../src/hipaa/rules/kinds/training-session';
import type { SectionView } from '../../../../../src/hipaa/rules/section-view';
import { ChecksField } from '../../../ui/fields/checks-field';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { kindForm } from './form';
import { say } from '../../../ui/words/say';

/** Those on the list who have not left, by name. */
const peopleIn = ({ records, today }: SectionView): readonly (readonly [string, string])[] =>
  records
    .filter(({ record }) => record.kind === 'person')
    .flatMap(({ record }) => {
      const { name, leftOn } = record.data as PersonData;
      return leftOn === null || leftOn > today ? [[record.id, name] as const] : [];
    })
    .sort(([, one], [, other]) => one.localeCompare(other));

/** Fields of a session: what it was about, and who was there. */
export const trainingSessionForm = kindForm<TrainingSessionData>({
  empty: () => ({ topic: '', about: '', attendees: [] }),
  dateLabel: say('Held on'),
  Fields: ({ data, change, view }) => (
    <>
      <TextField label={say('Topic')} value={data.topic} onChange={(topic) => change({ topic })} />
      <LongTextField rows={4} label={say('What was taught, in a paragraph')} value={data.about} onChange={(about) => change({ about })} />
      <ChecksField
        many
        label={say('Who was there')}
        choices={peopleIn(view)}
        chosen={data.attendees}
        onChange={(attendees) => change({ attendees })}
      />
    </>
  ),
});

interface Typed {
  readonly person: string;
  readonly source: string;
  readonly minutes: string | number;
}

/** Fields of what somebody learned alone. */
export const selfTrainingForm = kindForm<Typed>({
  empty: () => ({ person: '', source: '', minutes: '' }),
  read: ({ person, source, minutes }) => ({ person, source, minutes: Number(minutes) }),
  dateLabel: say('Learned on'),
  Fields: ({ data, change, view, date }) => (
    <div className="section-fields">
      <ChoiceField
        label={say('Who')}
        value={data.person}
        choices={[['', say('Choose a person')], ...peopleIn(view)]}
        onChange={(person) => change({ person })}
      />
      <TextField
        label={say('Source, or all of it: self, hhs.gov, 2026-02-03, 45 min')}
        value={data.source}
        onChange={(source) => {
          const line = selfTrainingIn(source);
          change(line ? { source: line.source, minutes: line.minutes } : { source });
          if (line) date?.(line.on);
        }}
      />
      <TextField label={say('Minutes')} value={String(data.minutes)} onChange={(minutes) => change({ minutes })} />
    </div>
  ),
});
