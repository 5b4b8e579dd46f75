import { useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { Reason } from '../../../../src/hipaa/rules/health';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { openEvidence } from '../../ui/open-evidence';
import { Mark } from '../mark';
import type { Editing } from './record-form';
import { said, say } from '../../ui/words/say';

interface GapsProps {
  readonly view: SectionView;
  readonly onEdit: (editing: Editing) => void;
}

const mostShown = 8;

/** What wants attention, gaps first, each with the one action that puts it right. */
export function Gaps({ view, onEdit }: GapsProps) {
  const { verdict, records, addable, mayChange, section } = view;
  const reasons = verdict.reasons.filter(({ record }) => record !== null || section.id !== 'remediation'); // its gaps are listed with their actions
  const [all, setAll] = useState(false);
  if (reasons.length === 0) return null;
  const actionFor = ({ record: id, client, about, adds, page }: Reason): { readonly words: string; readonly editing: Editing } | null => {
    if (page !== undefined) return null;
    if (client !== undefined) return recordAgreement(view, client);
    if (adds === null) return null;
    const shown = records.find(({ record }) => record.id === id);
    const { mode = 'add', kind = adds ?? shown?.record.kind, words } = shown?.remedy ?? {};
    if (mode !== 'add' && shown !== undefined)
      return { words: words ?? '', editing: { mode, kind: shown.record.kind, words: said(shown.headline), shown } };
    const added = addable.find((each) => each.kind === kind) ?? addable[0];
    if (added === undefined || section.whileEmpty !== undefined) return null;
    const begun = about === undefined ? {} : { begun: { asset: about } };
    return {
      words: words ?? say('Add {words}', { words: said(added.words) }),
      editing: { mode: 'add', kind: added.kind, words: said(added.words), shown: null, ...begun },
    };
  };
  return (
    <ul className="section-reasons">
      {reasons.slice(0, all ? undefined : mostShown).map((reason) => {
        const action = mayChange ? actionFor(reason) : null;
        return (
          <li key={`${reason.record ?? ''}/${reason.sentence}`}>
            <Mark tone={reason.tone} /> <span>{say(reason.sentence)}</span> {reason.page !== undefined && <GoTo page={reason.page} />}
            {action !== null && (
              <button type="button" className="link not-printed" onClick={() => onEdit(action.editing)}>
                {say(action.words)}
              </button>
            )}
          </li>
        );
      })}
      {reasons.length > mostShown && !all && (
        <li>
          <button type="button" className="link not-printed" onClick={() => setAll(true)}>
            {say('Show {reasons} more', { reasons: reasons.length - mostShown })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The agreement with a client, begun with all that is known of it. */
function recordAgreement({ clients = [] }: GapsProps['view'], client: ClientId) {
  const party = clients.find(({ id }) => id === client)?.name ?? '';
  const begun = { between: 'us', party };
  return {
    words: say('Record it'),
    editing: { mode: 'add', kind: 'agreement', words: say('agreement with {party}', { party }), shown: null, begun } as const,
  };
}

/** The way to the page that is to be gone through. */
const GoTo = ({ page }: { readonly page: string }) => (
  <button type="button" className="link not-printed" onClick={() => void openEvidence('page', page)}>
    {say('Open it')}
  </button>
);
