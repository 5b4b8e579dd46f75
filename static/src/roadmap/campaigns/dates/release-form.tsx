import { useId } from 'react';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { releaseName, releaseTitle } from '../../../../../src/roadmap/rules/campaign/end-of-life';
import { releaseProblem, type KnownRelease, type ReleaseDraft } from '../../../../../src/roadmap/rules/campaign/release-book';
import { InlineForm } from '../../../ui/inline-form';
import { Labelled } from '../../../ui/labelled';
import { useDraft } from '../../../ui/use-draft';
import { say } from '../../../ui/words/say';

interface ReleaseFormProps {
  /** Null for a new one. */
  readonly release: KnownRelease | null;
  /** Titles to choose from. */
  readonly products: readonly string[];
  readonly onSave: (draft: ReleaseDraft) => Promise<void>;
  readonly onClose: () => void;
}

type Fields = Readonly<Record<'title' | 'label' | 'supportEnds' | 'extendedEnds', string>>;

/** Adds a release or corrects one. */
export function ReleaseForm({ release, products, onSave, onClose }: ReleaseFormProps) {
  const list = useId();
  const { fields, change, drop } = useDraft<Fields>(`release/${release ? releaseName(release) : 'new'}`, () => fieldsOf(release));
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={release ? say('Correct {releaseTitle}', { releaseTitle: releaseTitle(release) }) : say('Add a product')}
      save={release ? say('Save') : say('Add')}
      check={() => (fields.supportEnds === '' ? say('Give the last day of support.') : (releaseProblem(draftOf(fields)) ?? null))}
      onSave={() => onSave(draftOf(fields))}
      onClose={close}
    >
      <div className="release-fields">
        <Text label={say('Product')} value={fields.title} list={list} onText={(title) => change({ title })} />
        <datalist id={list}>
          {products.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
        <Text label={say('Version')} value={fields.label} onText={(label) => change({ label })} />
        <Text label={say('Last day of support')} type="date" value={fields.supportEnds} onText={(supportEnds) => change({ supportEnds })} />
        <Text
          label={say('Paid updates until')}
          type="date"
          value={fields.extendedEnds}
          onText={(extendedEnds) => change({ extendedEnds })}
        />
      </div>
    </InlineForm>
  );
}

const fieldsOf = (release: KnownRelease | null): Fields => ({
  title: release?.title ?? '',
  label: release?.label ?? '',
  supportEnds: release?.supportEnds ?? '',
  extendedEnds: release?.extendedEnds ?? '',
});

const draftOf = ({ title, label, supportEnds, extendedEnds }: Fields): ReleaseDraft => ({
  title: title.trim(),
  label: label.trim(),
  supportEnds: dateOnly(supportEnds),
  extendedEnds: extendedEnds === '' ? null : dateOnly(extendedEnds),
});

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly list?: string;
  readonly onText: (text: string) => void;
}

function Text({ label, value, type = 'text', list, onText }: TextProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          list={list}
          className="labelled-input"
          value={value}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
