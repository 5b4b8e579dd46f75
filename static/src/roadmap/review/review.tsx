import { useState, type ComponentType } from 'react';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useSurface } from '../../ui/surface';
import { Tabs, tabIds } from '../../ui/tabs';
import { ActionsPart } from './actions-part';
import { AgendaPart } from './agenda-part';
import { BeginMeeting } from './begin-meeting';
import { EquipmentPart } from './equipment-part';
import { EvidencePanel } from './evidence-panel';
import { FinishMeeting } from './finish-meeting';
import { Interview } from './interview';
import { MeetingHead, type PartProps } from './meeting-head';
import { NewerQuestions } from './newer-questions';
import { PaperForm } from './paper-form';
import { PlanPart } from './plan-part';
import { useByline } from './use-byline';
import { useReview } from './use-review';
import { say } from '../../ui/words/say';
import './review.css';

type Part = 'questions' | 'plan' | 'equipment' | 'actions' | 'agenda';
const parts: readonly (readonly [Part, string])[] = [
  ['questions', say('Questions')],
  ['plan', say('Plan and budget')],
  ['equipment', say('Equipment')],
  ['actions', say('Action items')],
  ['agenda', say('Agenda and notes')],
];
const shownBy: Readonly<Record<Part, ComponentType<PartProps>>> = {
  questions: Interview,
  plan: PlanPart,
  equipment: EquipmentPart,
  actions: ActionsPart,
  agenda: AgendaPart,
};
const name = say('Meeting');

/** The meeting itself, on its page. */
export function Review() {
  const hand = useReview();
  const [part, setPart] = useState<Part>('questions');
  const { opened, trouble, reload, learn, replace } = hand;
  useByline(useSurface().wikiPage, opened);
  if (opened === null) {
    return trouble === null ? <Skeleton lines={8} label={say('Opening the meeting')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  if (opened.outcome === 'noMeeting') return <BeginMeeting page={opened} onBegun={replace} />;
  const ids = tabIds(name, part);
  const Shown = shownBy[part];
  return (
    <section className="review" aria-label={say('Roadmap meeting with {name}', { name: opened.client.name })}>
      {trouble !== null && <Notice sentence={trouble} onRetry={reload} />}
      <MeetingHead review={opened} learn={learn} />
      <div className="review-body">
        <div>
          <NewerQuestions review={opened} onMoved={replace} />
          <Tabs of={name} tabs={parts} tab={part} onTab={setPart} />
          <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
            <Shown review={opened} learn={learn} />
          </div>
        </div>
        <EvidencePanel review={opened} learn={learn} />
      </div>
      <FinishMeeting review={opened} onFinished={replace} />
      <PaperForm review={opened} />
    </section>
  );
}
