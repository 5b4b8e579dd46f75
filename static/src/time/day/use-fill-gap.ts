import { useCallback, useState } from 'react';
import type { Offer } from '../../../../src/time/rules/day/offers';
import type { Stretch } from '../../../../src/time/rules/stretch';
import { gapDraft, type GapDraft } from './gap-draft';
import { useOffers, type Offers } from './use-offers';
import type { TimeZone } from '../../../../src/platform/rules/units';

export interface FillGap extends Offers {
  readonly draft: GapDraft;
  readonly change: (changed: Partial<GapDraft>) => void;
  readonly choose: (offer: Offer) => void;
}

/** What is entered for a gap, beginning with the best offer; a note is proposed only where nothing was typed. */
export function useFillGap(gap: Stretch, zone: TimeZone): FillGap {
  const [draft, setDraft] = useState<GapDraft>(
    () => gapDraft.read(gap) ?? { ...gap, ticket: null, kind: 'remote', note: '', internalNote: '' },
  );
  const [proposed, setProposed] = useState('');

  const change = useCallback(
    (changed: Partial<GapDraft>) => {
      setDraft((before) => {
        const after = { ...before, ...changed };
        gapDraft.keep(gap, after);
        return after;
      });
    },
    [gap],
  );
  const take = (before: GapDraft, offer: Offer): GapDraft => ({
    ...before,
    ticket: offer.ticket,
    note: before.note === '' || before.note === proposed ? offer.words : before.note,
  });
  const choose = (offer: Offer): void => {
    change(take(draft, offer));
    setProposed(offer.words);
  };
  const chooseFirst = useCallback((offers: readonly Offer[]) => {
    const [first] = offers;
    if (!first) return;
    setDraft((before) =>
      before.ticket ? before : { ...before, ticket: first.ticket, note: before.note === '' ? first.words : before.note },
    );
    setProposed((words) => (words === '' ? first.words : words));
  }, []);
  const offers = useOffers(gap, zone, chooseFirst);
  return { ...offers, draft, change, choose };
}
