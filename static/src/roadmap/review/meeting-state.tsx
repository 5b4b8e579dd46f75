import { dayInWords } from '../../ui/words/day-in-words';
import { sectionsOf } from '../../../../src/roadmap/rules/meeting/meeting-page';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { say } from '../../ui/words/say';
import './meeting-state.css';

const open = () => call('openReview', {});

/** How far the meeting of a page is, section by section: what opens beside the page's author. */
export function MeetingState() {
  const { value, trouble, act } = useAsked(open);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={4} label={say('Opening the meeting')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  if (value.outcome === 'noMeeting') return <p className="meeting-state">{say('No meeting has begun on this page yet.')}</p>;
  const { client, heldOn, questionnaire, answers } = value;
  return (
    <section className="meeting-state" aria-label={say('State of the meeting')}>
      <p>{say('Roadmap meeting with {name}, {heldOn}', { name: client.name, heldOn: dayInWords(heldOn) })}</p>
      <dl>
        {sectionsOf(questionnaire).map(({ id, title, asked }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd className="numbers">
              {say('{answered} of {all}', { answered: asked.filter((question) => answers[question.id]).length, all: asked.length })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
