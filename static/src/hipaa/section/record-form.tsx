import { useEffect, useRef, useState } from 'react';
import type { Evidence, RecordDraft } from '../../../../src/hipaa/rules/record';
import type { SectionView, ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { dateOnly } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Skeleton } from '../../ui/skeleton';
import { useDraft } from '../../ui/use-draft';
import { EvidenceFields } from './evidence-fields';
import { DayField } from '../../ui/fields/day-field';
import type { KindForm } from './forms/form';
import { forms } from './forms/forms';
import type { SectionPartProps } from './section-part';
import { say } from '../../ui/words/say';

/** What a form is open for. */
export interface Editing {
  readonly mode: 'add' | 'change' | 'replace';
  readonly kind: string;
  readonly words: string;
  /** The record that is changed or replaced; null for a new one. */
  readonly shown: ShownRecord | null;
  /** What is known of a new one before anything is typed. */
  readonly begun?: object;
}

interface RecordFormProps extends SectionPartProps {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Adds, changes or replaces a record; what its kind asks for is loaded when it is opened. */
export function RecordForm(props: RecordFormProps) {
  const [form, setForm] = useState<KindForm<object> | null>(null);
  const { kind } = props.editing;
  useEffect(() => {
    void forms[kind]?.().then(setForm);
  }, [kind]);
  return form === null ? <Skeleton lines={3} label={say('Opening the form')} /> : <Fields {...props} form={form} />;
}

/** Where what is typed is kept until it is saved. */
export const recordDraft = ({ binder, section }: Pick<SectionView, 'binder' | 'section'>, { kind, mode, shown, begun }: Editing): string =>
  `record/${binder}/${section.id}/${kind}/${mode}/${shown?.record.id ?? JSON.stringify(begun ?? '')}`;

interface Typed {
  readonly effectiveOn: string;
  readonly owner: string;
  readonly evidence: readonly Evidence[];
  readonly data: object;
}

function Fields({ view, editing, form, learn, onClose }: RecordFormProps & { readonly form: KindForm<object> }) {
  const { mode, kind, words, shown } = editing;
  const id = useRef(mode === 'change' && shown !== null ? shown.record.id : crypto.randomUUID());
  const { fields, change, drop } = useDraft<Typed>(recordDraft(view, editing), () => initially(form, editing, view));
  const close = (): void => {
    drop();
    onClose();
  };
  const save = async (): Promise<void> => {
    const record = draftOf(fields, form, { id: id.current, kind, mode, shown, view });
    const version = mode === 'change' ? (shown?.version ?? 0) : 0;
    learn((await call('saveRecord', { binder: view.binder, section: view.section.id, version, record })).view);
  };
  return (
    <InlineForm label={labelOf(editing)} save={mode === 'add' ? say('Add {words}', { words }) : say('Save')} onSave={save} onClose={close}>
      <form.Fields
        data={fields.data}
        view={view}
        change={(changed) => change({ data: { ...fields.data, ...changed } })}
        date={(effectiveOn) => change({ effectiveOn })}
      />
      {form.dateLabel !== null && (
        <>
          <div className="section-fields">
            <DayField
              label={form.dateLabel ?? say('Effective')}
              value={fields.effectiveOn}
              onChange={(effectiveOn) => change({ effectiveOn })}
            />
          </div>
          <EvidenceFields evidence={fields.evidence} today={view.today} onChange={(evidence) => change({ evidence })} />
        </>
      )}
    </InlineForm>
  );
}

const labelOf = ({ mode, words }: Editing): string =>
  mode === 'add' ? say('Add {words}', { words }) : mode === 'change' ? say('Change {words}', { words }) : say('Replace {words}', { words });

function initially(form: KindForm<object>, { mode, shown, begun }: Editing, view: RecordFormProps['view']): Typed {
  if (shown === null) return { effectiveOn: '', owner: '', evidence: [], data: { ...form.empty(view), ...begun } };
  const { effectiveOn, owner = '', evidence, data } = shown.record;
  const typed = form.typed?.(data as object, shown.record) ?? (data as object);
  return mode === 'change'
    ? { effectiveOn: effectiveOn ?? '', owner, evidence, data: typed }
    : { effectiveOn: '', owner, evidence: [], data: typed };
}

function draftOf(
  { effectiveOn, evidence, data }: Typed,
  form: KindForm<object>,
  given: Pick<Editing, 'kind' | 'mode' | 'shown'> & { readonly id: string; readonly view: SectionView },
): RecordDraft {
  const { id, kind, mode, shown, view } = given;
  const shownIn = form.shownIn ? form.shownIn(data, view) : shown?.record.shownIn;
  const alsoIn = form.alsoIn ? form.alsoIn(data) : shown?.record.alsoIn;
  return {
    id,
    kind,
    effectiveOn: effectiveOn === '' ? null : dateOnly(effectiveOn),
    evidence: evidence.filter(({ ref }) => ref.trim() !== ''),
    ...(mode === 'replace' && shown !== null ? { supersedes: shown.record.id } : {}),
    ...(mode === 'change' && shown?.record.supersedes !== undefined ? { supersedes: shown.record.supersedes } : {}),
    ...(shownIn === undefined ? {} : { shownIn }),
    ...(alsoIn === undefined || alsoIn.length === 0 ? {} : { alsoIn }),
    ...(mode === 'change' && shown !== null ? keptOf(shown.record) : {}),
    data: form.read?.(data) ?? data,
  };
}

/** What this form does not ask for stays as it is. */
const keptOf = ({ endedOn, reviewedOn, owner }: ShownRecord['record']): Partial<RecordDraft> => ({
  ...(endedOn === undefined ? {} : { endedOn }),
  ...(reviewedOn === undefined ? {} : { reviewedOn }),
  ...(owner === undefined ? {} : { owner }),
});
