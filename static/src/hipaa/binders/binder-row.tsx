import { useState } from 'react';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import type { BinderListed } from '../../../../src/hipaa/rules/binders-list';
import type { SectionStanding } from '../../../../src/hipaa/rules/section-view';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Mark } from '../mark';
import { CreateBinder } from './create-binder';

interface BinderRowProps {
  readonly id: BinderId;
  readonly name: string;
  readonly hasSpace: boolean;
  /** Whether our own binder is there, into whose space a client’s may go. */
  readonly hasOwn: boolean;
  readonly binder: BinderListed | null;
  readonly onMade: (sentence: string) => void;
  readonly onPack: () => void;
}

/** A binder with a mark for each section that leads to its page, or the way to make it. */
export function BinderRow({ id, name, hasSpace, hasOwn, binder, onMade, onPack }: BinderRowProps) {
  const [creating, setCreating] = useState(false);
  const { spaceKey = '', cover = null } = binder ?? {};
  return (
    <>
      <tr className={creating ? 'rows-row rows-below' : 'rows-row'}>
        <th scope="row">
          {cover === null ? (
            name
          ) : (
            <button type="button" className="link" onClick={() => openWikiPage(spaceKey, cover)}>
              {name}
            </button>
          )}
        </th>
        <td data-label="How its sections stand">
          {binder === null ? <span className="subtle">No binder yet</span> : <Marks sections={binder.sections} spaceKey={spaceKey} />}
        </td>
        <td className="rows-actions">
          {binder?.isMade === true && (
            <button type="button" className="link" aria-label={`Audit pack of ${name}`} onClick={onPack}>
              Pack
            </button>
          )}
          {binder?.isMade !== true && !creating && (
            <button type="button" className="link" aria-label={`Make the binder of ${name}`} onClick={() => setCreating(true)}>
              {binder === null ? 'Make its binder' : 'Go on making it'}
            </button>
          )}
        </td>
      </tr>
      {creating && (
        <tr>
          <td colSpan={3}>
            <CreateBinder id={id} name={name} hasSpace={hasSpace} hasOwn={hasOwn} onMade={onMade} onClose={() => setCreating(false)} />
          </td>
        </tr>
      )}
    </>
  );
}

function Marks({ sections, spaceKey }: { readonly sections: readonly SectionStanding[]; readonly spaceKey: string }) {
  return (
    <ul className="binder-marks">
      {sections.map(({ section, page, verdict }) => (
        <li key={section.id}>
          <button
            type="button"
            className="binder-mark"
            disabled={page === null}
            onClick={() => page !== null && openWikiPage(spaceKey, page)}
          >
            {section.title} {verdict?.share !== undefined && `${String(verdict.share)} % `}
            {verdict !== undefined && <Mark tone={verdict.tone} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
