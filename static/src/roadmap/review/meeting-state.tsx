import { dayInWords } from '../../../../src/roadmap/rules/questionnaire/answer-in-words';
import { sectionsOf } from '../../../../src/roadmap/rules/meeting/meeting-page';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import './meeting-state.css';

const open = () => call('openReview', {});

/** How far the meeting of a page is, section by section: what opens beside the page's author. */
export function MeetingState() {
  const { value, trouble, act } = useAsked(open);
  if (value === null) {
    return trouble === null ? <Skeleton lines={4} label="Opening the meeting" /> : <Notice sentence={trouble} onRetry={() => act(open)} />;
  }
  if (value.outcome === 'noMeeting') return <p className="meeting-state">No meeting has begun on this page yet.</p>;
  const { client, heldOn, questionnaire, answers } = value;
  return (
    <section className="meeting-state" aria-label="State of the meeting">
      <p>
        Roadmap meeting with {client.name}, {dayInWords(heldOn)}
      </p>
      <dl>
        {sectionsOf(questionnaire).map(({ id, title, asked }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd className="numbers">
              {asked.filter((question) => answers[question.id]).length} of {asked.length}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
