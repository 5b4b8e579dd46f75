import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Gap } from '../../../../src/hipaa/rules/remediation/gaps';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { isDrafted, useDraft } from '../../ui/use-draft';
import { ActionFields, actionOfTyped, type TypedAction } from '../section/forms/remediation';
import { say } from '../../ui/words/say';

interface GapRowProps {
  readonly gap: Gap;
  readonly view: SectionView;
  readonly onPlanned: (view: SectionView) => void;
}

const draftOf = ({ binder }: SectionView, { gap, year }: Gap): string => `action/${binder}/${String(year)}/${gap}`;

/** A gap without an action, and the form that plans one. */
export function GapRow({ gap, view, onPlanned }: GapRowProps) {
  const [plans, setPlans] = useState(() => isDrafted(draftOf(view, gap)));
  return (
    <li>
      <span className="gap-words">
        <strong>{gap.words}</strong>
        {gap.note !== '' && <span className="subtle"> {gap.note}</span>}
      </span>
      {view.mayChange && !plans && <Button onClick={() => setPlans(true)}>{say('Plan an action')}</Button>}
      {plans && <PlanForm gap={gap} view={view} onPlanned={onPlanned} onClose={() => setPlans(false)} />}
    </li>
  );
}

function PlanForm({ gap, view, onPlanned, onClose }: GapRowProps & { readonly onClose: () => void }) {
  const { fields, change, drop } = useDraft<TypedAction & { readonly id: string }>(draftOf(view, gap), () => ({
    id: crypto.randomUUID(),
    gap: gap.gap,
    year: gap.year,
    action: '',
    area: 'technology',
    billing: '',
    dueOn: '',
  }));
  const save = async (): Promise<void> => {
    const record = { id: fields.id, kind: 'remediation', effectiveOn: view.today, evidence: [], data: actionOfTyped(fields) };
    const saved = await call('saveRecord', { binder: view.binder, section: view.section.id, version: 0, record });
    drop();
    onPlanned(saved.view);
  };
  return (
    <InlineForm
      label={say('Plan an action for {words}', { words: gap.words })}
      save={say('Plan it')}
      check={() => (fields.action.trim() === '' ? say('Say what is to be done.') : null)}
      onSave={save}
      onClose={() => {
        drop();
        onClose();
      }}
    >
      <ActionFields data={fields} change={change} />
    </InlineForm>
  );
}
