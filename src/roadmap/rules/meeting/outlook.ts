import type { Answer } from '../questionnaire/answer';
import type { Horizon, Questionnaire } from '../questionnaire/questionnaire';

/** A number now, or as it is expected in so many years. */
export interface OutlookPoint {
  readonly inYears: 0 | 1 | 3 | 5;
  readonly value: number;
}

const yearsOf: Readonly<Record<Horizon, OutlookPoint['inYears']>> = { current: 0, '1y': 1, '3y': 3, '5y': 5 };

/** What the answers expect of one trend, such as `headcount`, the nearest first: 12 now, 15 in a year, 25 in five. */
export function outlookOf({ questions }: Questionnaire, answers: readonly Answer[], trend: string): readonly OutlookPoint[] {
  const valueOf = new Map(answers.map(({ question, value }) => [question, value]));
  return questions
    .filter(({ feeds, type }) => feeds.trend === trend && (type === 'number' || type === 'money'))
    .flatMap(({ id, feeds }) => {
      const value = valueOf.get(id);
      return typeof value === 'number' ? [{ inYears: yearsOf[feeds.horizon], value }] : [];
    })
    .sort((one, other) => one.inYears - other.inYears);
}
