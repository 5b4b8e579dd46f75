import type { Question, Statement } from '../../../../src/billing/rules/statement';
import { say } from '../../ui/words/say';

const words: Readonly<Record<Question['about'], readonly [one: string, many: string]>> = {
  unreviewed: [
    say('entry waits for its technician’s word and is not charged'),
    say('entries wait for their technicians’ word and are not charged'),
  ],
  worklogWaits: [say('entry waits for its worklog in Jira'), say('entries wait for their worklogs in Jira')],
  worklogRefused: [say('entry was refused a worklog by Jira'), say('entries were refused a worklog by Jira')],
  noPolicy: [
    say('entry is from before the first policy and has no price'),
    say('entries are from before the first policy and have no price'),
  ],
  noReason: [say('on-site entry does not say why somebody went there'), say('on-site entries do not say why somebody went there')],
  travelTimeUnknown: [
    say('visit is priced as local, since the travel time is not known'),
    say('visits are priced as local, since the travel time is not known'),
  ],
  meetingCharged: [
    say('planning meeting is charged, since there is no contract'),
    say('planning meetings are charged, since there is no contract'),
  ],
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
          {count} {words[about][count === 1 ? 0 : 1]}
          {ticketsOf(about)}.
        </li>
      ))}
    </ul>
  );
}
