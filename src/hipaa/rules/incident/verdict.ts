import { factors, type Incident } from './incident';

export type IncidentVerdict =
  /** The data were secured, so that nobody has to be told (45 CFR 164.402, unsecured). */
  | 'secured'
  | 'exception'
  | 'lowProbability'
  /** What is not shown to be otherwise is presumed a breach. */
  | 'presumedBreach';

type Weighing = Pick<Incident, 'protection' | 'exception' | 'factors'>;

/** Whether people have to be told, in the order in which the rule asks. */
export function verdictOf({ protection, exception, factors: weighed }: Weighing): IncidentVerdict {
  if (protection === 'encryptedKeySafe') return 'secured';
  if (exception !== null) return 'exception';
  const isLow = factors.every((factor) => weighed[factor].low === true && weighed[factor].why.trim() !== '');
  return isLow ? 'lowProbability' : 'presumedBreach';
}

export const needsNotice = (incident: Weighing): boolean => verdictOf(incident) === 'presumedBreach';

export const verdictSentences: Readonly<Record<IncidentVerdict, string>> = {
  secured: 'Notice not required: the data were encrypted and the key is safe. Document why.',
  exception: 'Notice not required: one of the three exceptions applies. Document why.',
  lowProbability: 'Notice not required: all four factors show a low probability that the data were compromised. Document why.',
  presumedBreach: 'Presumed a breach: notice is due unless the four factors show a low probability that the data were compromised.',
};

/** What keeps the decision from standing in writing; undefined where it does. */
export function lackingInDecision(incident: Weighing & Pick<Incident, 'reasons'>): string | undefined {
  return !needsNotice(incident) && incident.reasons.trim() === '' ? 'Write down why no notice is required.' : undefined;
}
