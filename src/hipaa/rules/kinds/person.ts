import * as z from 'zod';
import { nameKey } from '../../../clients/rules/name-key';
import type { DateOnly } from '../../../platform/rules/units';
import { dayInWords } from '../in-words';
import { kind } from '../kind';
import { daysAfter, documented, daySchema, isDocumented, yearsAfter, type HipaaRecord, type Judgement } from '../record';

export interface PersonData {
  readonly name: string;
  readonly joinedOn: DateOnly;
  readonly leftOn: DateOnly | null;
}

/** A new colleague is trained within so many days. */
export const trainWithinDays = 30;

export const isHere = ({ joinedOn, leftOn }: PersonData, day: DateOnly): boolean => joinedOn <= day && (leftOn === null || leftOn > day);

/** The latest day up to `day` on which that person was trained, by what is documented. */
export function lastTrained(person: string, records: readonly HipaaRecord[], day: DateOnly): DateOnly | undefined {
  return records
    .filter((record) => isTrainingOf(record, person) && (record.kind === 'selfTraining' || isDocumented(record)))
    .flatMap(({ effectiveOn }) => (effectiveOn !== null && effectiveOn <= day ? [effectiveOn] : []))
    .sort()
    .at(-1);
}

function isTrainingOf({ kind: name, data }: HipaaRecord, person: string): boolean {
  const { attendees, person: one } = data as { attendees?: readonly string[]; person?: string };
  return (name === 'trainingSession' && attendees?.includes(person) === true) || (name === 'selfTraining' && one === person);
}

/** By when that person has to be trained: thirty days after joining, then a year after the last time. */
export function trainBy({ id, data }: HipaaRecord<PersonData>, records: readonly HipaaRecord[], day: DateOnly): DateOnly {
  const last = lastTrained(id, records, day);
  return last === undefined ? daysAfter(data.joinedOn, trainWithinDays) : yearsAfter(last, 1);
}

/** Somebody who works there, trained or not. */
export const person = kind<PersonData>({
  name: 'person',
  words: 'person',
  sections: ['training'],
  schema: z.strictObject({
    name: z.string().trim().min(1, { error: 'Give the person’s name.' }).max(120, { error: 'At most 120 characters fit in a name.' }),
    joinedOn: daySchema,
    leftOn: daySchema.nullable(),
  }),
  headline: ({ data }) => data.name,
  needsEvidence: false,
  endsIn: 'leftOn',
  endWords: 'Left',
  problem: ({ data }, { records }) => {
    if (data.leftOn !== null && data.leftOn < data.joinedOn) return 'Nobody leaves before they joined.';
    const twice = records.some((other) => other.kind === 'person' && nameKey((other.data as PersonData).name) === nameKey(data.name));
    return twice ? `${data.name} is on the list already.` : undefined;
  },
  remedy: { mode: 'add', kind: 'trainingSession', words: 'Record a training' },
  judge: (record, day, { records }): Judgement => {
    if (!isHere(record.data, day)) return documented;
    const by = trainBy(record, records, day);
    const trained = lastTrained(record.id, records, day) !== undefined;
    if (day > by)
      return { state: 'overdue', reason: `${trained ? 'training is more than a year old' : 'not trained'}; was due by ${dayInWords(by)}` };
    if (trained && daysAfter(day, trainWithinDays) < by) return documented;
    return { state: 'due', reason: trained ? `to be trained again by ${dayInWords(by)}` : `not trained yet; due by ${dayInWords(by)}` };
  },
  due: ({ data }) => (data.leftOn === null ? daysAfter(data.joinedOn, trainWithinDays) : undefined),
  remindBefore: [trainWithinDays],
  reminder: ({ data }, due) => `Train ${data.name} in HIPAA by ${due}`,
  isSettled: ({ state }) => state === 'documented',
  turns: ({ data }) => [data.joinedOn, daysAfter(data.joinedOn, trainWithinDays + 1), ...(data.leftOn === null ? [] : [data.leftOn])],
});
