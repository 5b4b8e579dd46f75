import type { DateOnly } from '../../platform/rules/units';
import type { Verdict } from './health';
import { isHere, lastTrained, trainBy, type PersonData } from './kinds/person';
import type { HipaaRecord } from './record';

export interface Trained {
  readonly staff: number;
  readonly trained: number;
  /** In whole percent; null while nobody is on the list. */
  readonly share: number | null;
  /** Names of those who are outstanding. */
  readonly outstanding: readonly string[];
}

const isPerson = (record: HipaaRecord): record is HipaaRecord<PersonData> => record.kind === 'person';

/** How many of those who work there on that day are trained, and who is not. */
export function trainedOn(records: readonly HipaaRecord[], day: DateOnly): Trained {
  const here = records.filter(isPerson).filter(({ data }) => isHere(data, day));
  const outstanding = here.filter((person) => lastTrained(person.id, records, day) === undefined || trainBy(person, records, day) < day);
  const [staff, trained] = [here.length, here.length - outstanding.length];
  return {
    staff,
    trained,
    share: staff === 0 ? null : Math.round((trained / staff) * 100),
    outstanding: outstanding.map(({ data }) => data.name).sort(),
  };
}

/** Training is in order when everybody who works there is trained; with nobody trained at all it is missing. */
export const trainingRule = {
  judge(records: readonly HipaaRecord[], day: DateOnly, usual: Verdict): Verdict {
    const { staff, trained, share } = trainedOn(records, day);
    if (share === null) {
      const sentence = 'Nobody is on the list of people yet.';
      return {
        ...usual,
        tone: 'red',
        reasons: [{ record: null, tone: 'red', sentence }, ...usual.reasons.filter(({ record }) => record !== null)],
      };
    }
    const shareOf = `${String(trained)} of ${String(staff)}`;
    if (trained > 0) return { ...usual, share, shareOf };
    const sentence = staff === 1 ? 'The one person on the list is not trained.' : `None of ${String(staff)} people is trained.`;
    return {
      ...usual,
      share,
      shareOf,
      tone: 'red',
      reasons: [{ record: null, tone: 'red', sentence, adds: 'trainingSession' }, ...usual.reasons],
    };
  },
} as const;
