import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { Mark } from '../mark';
import type { Editing } from './record-form';

interface GapsProps {
  readonly view: SectionView;
  readonly onEdit: (editing: Editing) => void;
}

const mostShown = 8;

/** What wants attention, gaps first, each with the one action that puts it right. */
export function Gaps({ view: { verdict, records, addable, mayChange }, onEdit }: GapsProps) {
  const { reasons } = verdict;
  if (reasons.length === 0) return null;
  const actionFor = (id: string | null): { readonly words: string; readonly editing: Editing } | null => {
    const shown = records.find(({ record }) => record.id === id);
    const { mode = 'add', kind = shown?.record.kind, words } = shown?.remedy ?? {};
    if (mode !== 'add' && shown !== undefined)
      return { words: words ?? '', editing: { mode, kind: shown.record.kind, words: shown.headline, shown } };
    const added = addable.find((each) => each.kind === kind) ?? addable[0];
    if (added === undefined) return null;
    return { words: words ?? `Add ${added.words}`, editing: { mode: 'add', kind: added.kind, words: added.words, shown: null } };
  };
  return (
    <ul className="section-reasons">
      {reasons.slice(0, mostShown).map((reason) => {
        const action = mayChange ? actionFor(reason.record) : null;
        return (
          <li key={`${reason.record ?? ''}/${reason.sentence}`}>
            <Mark tone={reason.tone} /> <span>{reason.sentence}</span>{' '}
            {action !== null && (
              <button type="button" className="link not-printed" onClick={() => onEdit(action.editing)}>
                {action.words}
              </button>
            )}
          </li>
        );
      })}
      {reasons.length > mostShown && <li className="subtle">and {reasons.length - mostShown} more below</li>}
    </ul>
  );
}
