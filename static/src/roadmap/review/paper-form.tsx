import { answerInWords } from '../../../../src/roadmap/rules/questionnaire/answer-in-words';
import { dayInWords } from '../../ui/words/day-in-words';
import { sectionsOf } from '../../../../src/roadmap/rules/meeting/meeting-page';
import type { Question } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { say, sayCount } from '../../ui/words/say';
import './paper-form.css';

/** The questionnaire for those who want paper: a cover, every section, room to write where nothing was said. It shows in print alone. */
export function PaperForm({ review }: { readonly review: Review }) {
  const { client, heldOn, consentOn, attendees, questionnaire, today } = review;
  return (
    <div className="paper" aria-hidden="true">
      <section className="paper-cover">
        <p className="paper-kind">{say('Roadmap meeting')}</p>
        <p className="paper-client">{client.name}</p>
        <dl>
          <dt>{say('Day')}</dt>
          <dd>{dayInWords(heldOn)}</dd>
          <dt>{say('Agreed to the interview on')}</dt>
          <dd>{consentOn === null ? <Line /> : dayInWords(consentOn)}</dd>
          <dt>{say('Attending')}</dt>
          <dd>
            {attendees.length === 0 ? <Line /> : attendees.map(({ name, role }) => (role === '' ? name : `${name} (${role})`)).join(', ')}
          </dd>
          <dt>{say('Questionnaire')}</dt>
          <dd>
            {sayCount(
              questionnaire.questions.length,
              { one: 'version {version}, {count} question', other: 'version {version}, {count} questions' },
              { version: questionnaire.version },
            )}
          </dd>
          <dt>{say('Printed on')}</dt>
          <dd>{dayInWords(today)}</dd>
        </dl>
      </section>
      {sectionsOf(questionnaire).map(({ id, title, asked }, index) => (
        <section key={id} className="paper-section">
          <h2>
            {index + 1}. {title}
          </h2>
          {asked.map((question) => (
            <PaperQuestion key={question.id} question={question} review={review} />
          ))}
        </section>
      ))}
    </div>
  );
}

function PaperQuestion({ question, review }: { readonly question: Question; readonly review: Review }) {
  const said = review.answers[question.id];
  const before = review.former?.answers[question.id];
  return (
    <div className="paper-question">
      <p>{question.text}</p>
      {said ? <p className="paper-answer">{answerInWords(question, said.value, review.currency)}</p> : <Room question={question} />}
      {before && (
        <p className="paper-before">{say('Last time: {answer}', { answer: answerInWords(question, before.value, review.currency) })}</p>
      )}
    </div>
  );
}

/** Boxes to tick, or lines to write on. */
function Room({ question: { type, choices = [], unit = '1-5' } }: { readonly question: Question }) {
  const [least = 1, most = 5] = unit.split('-').map(Number);
  const offered =
    type === 'choice' ? choices : type === 'scale' ? Array.from({ length: most - least + 1 }, (_, at) => String(least + at)) : [];
  if (offered.length > 0) {
    return (
      <p className="paper-boxes">
        {offered.map((choice) => (
          <span key={choice}>☐ {choice}</span>
        ))}
      </p>
    );
  }
  return type === 'text' ? (
    <>
      <Line />
      <Line />
    </>
  ) : (
    <Line />
  );
}

const Line = () => <span className="paper-line" />;
