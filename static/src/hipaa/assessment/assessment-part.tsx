import { useCallback, useState } from 'react';
import type { Assessment } from '../../../../src/hipaa/rules/assessment/assessment';
import type { AroundAssessment } from '../../../../src/hipaa/assessment/open-assessment';
import { securityRule } from '../../../../src/hipaa/rules/security-rule';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Notice } from '../../ui/notice';
import { useAsked } from '../../ui/use-asked';
import type { SectionPartProps } from '../section/section-part';
import { AnswerMany } from './answer-many';
import { AssessmentHead } from './assessment-head';
import { EntryList } from './entry-list';
import { useAsking } from './asking';
import { shownEntries, type Filter, type Safeguard } from './shown-entries';
import { say } from '../../ui/words/say';
import './assessment.css';

const none: AroundAssessment = { ours: {}, questions: [], remediations: [] };
const proposedKey = 'assessment-proposed';

/** The findings of the assessment in force, entry by entry. */
export function AssessmentPart({ view, learn }: SectionPartProps) {
  const shown = view.records.find(({ record }) => record.kind === 'assessment' && record.binder === view.binder);
  if (!shown) {
    return (
      <Notice
        tone="hint"
        sentence={say('No assessment has begun. Add one: every requirement is then listed here, ready to be answered.')}
      />
    );
  }
  return <Findings key={shown.record.id} view={view} learn={learn} record={shown.record.id} assessment={shown.record.data as Assessment} />;
}

interface FindingsProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly record: string;
  readonly assessment: Assessment;
}

function Findings({ view, learn, record, assessment }: FindingsProps) {
  const around = useAsked<AroundAssessment>(useCallback(() => call('openAssessment', {}), []));
  const [filter, setFilter] = useState<Filter>('scope');
  const [safeguard, setSafeguard] = useState<Safeguard>('');
  const [open, setOpen] = useState<string | null>(null);
  const [showsProposed, setShowsProposed] = useState(() => drafts.read(proposedKey) !== null);
  const { asking, change } = useAsking(record, view.today);
  const entries = shownEntries(securityRule, assessment, { filter, safeguard, stays: open });
  const proposed = (on: boolean): void => {
    if (on) drafts.keep(proposedKey, 'on');
    else drafts.drop(proposedKey);
    setShowsProposed(on);
  };
  return (
    <div className="assessment">
      <AssessmentHead
        assessment={assessment}
        mayChange={view.mayChange}
        {...{ filter, setFilter, safeguard, setSafeguard, asking, showsProposed }}
        onAsking={change}
        onProposed={proposed}
      />
      {around.trouble !== null && <Notice tone="hint" sentence={around.trouble} />}
      <AnswerMany {...{ view, learn, record, assessment, entries, asking }} />
      <EntryList
        entries={entries}
        around={around.value ?? none}
        onLearned={(questions) => around.act(() => Promise.resolve({ ...(around.value ?? none), questions }))}
        {...{ view, learn, record, assessment, asking, open, setOpen, showsProposed }}
      />
    </div>
  );
}
