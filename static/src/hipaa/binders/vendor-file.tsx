import { useCallback } from 'react';
import { dayInWords } from '../day-in-words';
import type { BindersList } from '../../../../src/hipaa/rules/binders-list';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { Mark } from '../mark';
import { EvidenceList } from '../section/evidence-list';
import { binderName } from './binder-name';
import { said, say } from '../../ui/words/say';

/** What there is of a vendor: each agreement with how it stands, its evidence, and the binders that show it. */
export function VendorFile({ name, list }: { readonly name: string; readonly list: BindersList }) {
  const ask = useCallback(() => call('openVendorFile', { vendor: name }), [name]);
  const { value, trouble, act } = useAsked(ask);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={2} label={say('Opening the file')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(ask)} />
    );
  }
  return (
    <section className="section-gaps" aria-label={say('File of {name}', { name })}>
      {value.agreements.length === 0 && <p>{say('There is no agreement with {name} yet: add it in a binder that names it.', { name })}</p>}
      {value.agreements.map((shown) => (
        <div key={shown.record.id}>
          <Mark tone={shown.tone} /> {said(shown.headline)},{' '}
          {shown.record.effectiveOn === null
            ? say('without a date')
            : say('in effect from {effectiveOn}', { effectiveOn: dayInWords(shown.record.effectiveOn) })}
          {shown.judgement.reason !== null && <div className={`record-reason record-${shown.tone}`}>{shown.judgement.reason}</div>}
          <div className="subtle">
            {say('Shown in {places}.', {
              places: placesOf(shown)
                .map((id) => binderName(list, id))
                .join(', '),
            })}
          </div>
          <EvidenceList evidence={shown.record.evidence} />
        </div>
      ))}
    </section>
  );
}

const placesOf = ({ record: { binder, shownIn, alsoIn = [] } }: ShownRecord): readonly string[] => [
  ...new Set([binder, ...(shownIn ? [shownIn.binder] : []), ...alsoIn]),
];
