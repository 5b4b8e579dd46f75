import type { Question, Statement } from '../../../../src/billing/rules/statement';
import { say, sayCount, type Counted } from '../../ui/words/say';

const words: Readonly<Record<Question['about'], Counted>> = {
  unreviewed: {
    one: '{count} entry waits for its technician’s word and is not charged',
    other: '{count} entries wait for their technicians’ word and are not charged',
  },
  worklogWaits: { one: '{count} entry waits for its worklog in Jira', other: '{count} entries wait for their worklogs in Jira' },
  worklogRefused: { one: '{count} entry was refused a worklog by Jira', other: '{count} entries were refused a worklog by Jira' },
  noPolicy: {
    one: '{count} entry is from before the first policy and has no price',
    other: '{count} entries are from before the first policy and have no price',
  },
  noReason: {
    one: '{count} on-site entry does not say why somebody went there',
    other: '{count} on-site entries do not say why somebody went there',
  },
  travelTimeUnknown: {
    one: '{count} visit is priced as local, since the travel time is not known',
    other: '{count} visits are priced as local, since the travel time is not known',
  },
  meetingCharged: {
    one: '{count} planning meeting is charged, since there is no contract',
    other: '{count} planning meetings are charged, since there is no contract',
  },
};

/** What is open about a month. */
export function QuestionsList({ statement: { questions, doubtful } }: { readonly statement: Statement }) {
  if (questions.length === 0) return null;
  const ticketsOf = (about: string): string => {
    const keys = [...new Set(doubtful.filter(({ doubt }) => doubt === about).map(({ ticket }) => ticket))];
    return keys.length === 0 ? '' : ` (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ' …' : ''})`;
  };
  return (
    <ul className="statement-questions not-printed" aria-label={say('Open questions')}>
      {questions.map(({ about, count, holdsBack }) => (
        <li key={about} className={holdsBack ? 'statement-question-grave' : ''}>
          <span className="statement-question-mark" aria-hidden="true">
            {holdsBack ? '!' : '?'}
          </span>
          {sayCount(count, words[about])}
          {ticketsOf(about)}.
        </li>
      ))}
    </ul>
  );
}
