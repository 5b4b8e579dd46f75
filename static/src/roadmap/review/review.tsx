import { useState } from 'react';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { Tabs, tabIds } from '../../ui/tabs';
import { BeginMeeting } from './begin-meeting';
import { EvidencePanel } from './evidence-panel';
import { FinishMeeting } from './finish-meeting';
import { Interview } from './interview';
import { MeetingHead } from './meeting-head';
import { PlanPart } from './plan-part';
import { useReview } from './use-review';
import './review.css';

type Part = 'questions' | 'plan';
const parts: readonly (readonly [Part, string])[] = [
  ['questions', 'Questions'],
  ['plan', 'Plan and budget'],
];
const name = 'Meeting';

/** The meeting itself, on its page. */
export function Review() {
  const hand = useReview();
  const [part, setPart] = useState<Part>('questions');
  const { opened, trouble, reload, learn, replace } = hand;
  if (opened === null) {
    return trouble === null ? <Skeleton lines={8} label="Opening the meeting" /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  if (opened.outcome === 'noMeeting') return <BeginMeeting page={opened} onBegun={replace} />;
  const ids = tabIds(name, part);
  return (
    <section className="review" aria-label={`Roadmap meeting with ${opened.client.name}`}>
      {trouble !== null && <Notice sentence={trouble} onRetry={reload} />}
      <MeetingHead review={opened} learn={learn} />
      <div className="review-body">
        <div>
          <Tabs of={name} tabs={parts} tab={part} onTab={setPart} />
          <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
            {part === 'questions' ? <Interview review={opened} learn={learn} /> : <PlanPart review={opened} learn={learn} />}
          </div>
        </div>
        <EvidencePanel review={opened} />
      </div>
      <FinishMeeting review={opened} onFinished={replace} />
    </section>
  );
}
