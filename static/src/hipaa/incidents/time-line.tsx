import { dutiesOf, substituteNotice } from '../../../../src/hipaa/rules/incident/due-dates';
import { missingContents } from '../../../../src/hipaa/rules/incident/incident-state';
import { toldWords, type Incident } from '../../../../src/hipaa/rules/incident/incident';
import { verdictOf, verdictSentences } from '../../../../src/hipaa/rules/incident/verdict';
import { dayInWords } from '../day-in-words';
import type { DetailProps } from '../section/parts/details';
import { said, say } from '../../ui/words/say';
import './incidents.css';

/** Whether notice is due, and the days by which somebody has to be told. */
export function TimeLine({ record, view: { today } }: DetailProps) {
  const incident = record.data as Incident;
  const missing = missingContents(incident);
  const duties = dutiesOf(incident);
  const substitute = substituteNotice(incident);
  return (
    <div className="incident">
      <p>{said(verdictSentences[verdictOf(incident)])}</p>
      <ol className="incident-line">
        <li>
          <span className="numbers">{dayInWords(incident.discoveredOn)}</span>
          <span>{say('Discovered by {us}', { us: incident.discoveredBy === 'us' ? say('us') : say('the client') })}</span>
        </li>
        {incident.clientToldOn !== null && (
          <li>
            <span className="numbers">{dayInWords(incident.clientToldOn)}</span>
            <span>{say('The client was told')}</span>
          </li>
        )}
        {duties.map(({ to, by, because, toldOn }) => (
          <li key={to} className={toldOn === null && by < today ? 'incident-late' : ''}>
            <span className="numbers">{dayInWords(by)}</span>
            <span>
              <strong>{said(toldWords[to])}</strong>{' '}
              {toldOn === null ? (by < today ? say('overdue') : say('to be told')) : say('told {toldOn}', { toldOn: dayInWords(toldOn) })}
              <span className="subtle">, {say(because)}</span>
            </span>
          </li>
        ))}
      </ol>
      {duties.length > 0 && missing.length > 0 && (
        <p className="subtle">{say('The notice does not tell yet: {missing}.', { missing: missing.join('; ') })}</p>
      )}
      {duties.length > 0 && substitute !== undefined && <p>{substitute}</p>}
    </div>
  );
}
