import Button from '@atlaskit/button/new';
import { dayInWords } from '../../ui/words/day-in-words';
import { dateOnly } from '../../../../src/platform/rules/units';
import { putSection } from '../../../../src/roadmap/rules/questionnaire/edit-questionnaire';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { DraftChanges } from './draft-changes';
import { SectionEditor } from './section-editor';
import { useQuestionDrops } from './use-question-drops';
import { useQuestionnaire } from './use-questionnaire';
import { say } from '../../ui/words/say';
import './questionnaire.css';

/** The questions of roadmap meetings, changed without a release: a draft that is published as the next version. */
export function QuestionnairePage() {
  const hand = useQuestionnaire();
  const { opened, shown, trouble, change } = hand;
  useQuestionDrops(change);
  if (opened === null || shown === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the questionnaire')} />
    ) : (
      <Notice sentence={trouble} onRetry={hand.reload} />
    );
  }
  const last = opened.published.at(-1);
  return (
    <div className="questionnaire">
      {trouble !== null && <Notice sentence={trouble} {...(hand.conflict ? {} : { onRetry: hand.reload })} />}
      {hand.conflict && (
        <div className="questionnaire-row">
          <Button onClick={() => hand.decide('mine')}>{say('Put mine in its place')}</Button>
          <Button onClick={() => hand.decide('theirs')}>{say('Take theirs')}</Button>
        </div>
      )}
      <p className="subtle">
        {say('{now} A meeting keeps the version it began with.', {
          now:
            last === undefined
              ? say('Meetings begin with version {version}, as it came with Rounds.', { version: String(opened.newest.version) })
              : say('Meetings begin with version {version} of {at}.', {
                  version: String(last.version),
                  at: dayInWords(dateOnly(last.at.slice(0, 10))),
                }),
        })}
      </p>
      <DraftChanges hand={hand} />
      {shown.sections.map((section, at) => (
        <SectionEditor key={section.id} section={section} number={at + 1} questionnaire={shown} change={change} />
      ))}
      <Button onClick={() => change((before) => putSection(before, { id: crypto.randomUUID(), title: say('New section') }))}>
        {say('Add a section')}
      </Button>
    </div>
  );
}
