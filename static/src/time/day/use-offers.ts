import { useCallback, useEffect, useState } from 'react';
import type { TimeZone } from '../../../../src/platform/rules/units';
import type { Offer } from '../../../../src/time/rules/day/offers';
import type { Stretch } from '../../../../src/time/rules/stretch';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

export interface Offers {
  /** Null until the first answer. */
  readonly offers: readonly Offer[] | null;
  readonly trouble: string | null;
  readonly again: () => void;
}

/** The tickets that Jira's records suggest for a gap. */
export function useOffers({ startedAt, stoppedAt }: Stretch, zone: TimeZone, onOffers: (offers: readonly Offer[]) => void): Offers {
  const [known, setKnown] = useState<Omit<Offers, 'again'>>({ offers: null, trouble: null });
  const again = useCallback(() => {
    call('offerTickets', { startedAt, stoppedAt, zone }).then(
      ({ offers }) => {
        setKnown({ offers, trouble: null });
        onOffers(offers);
      },
      (thrown: unknown) => setKnown({ offers: [], trouble: sentenceOf(thrown) }),
    );
  }, [startedAt, stoppedAt, zone, onOffers]);
  useEffect(again, [again]);
  return { ...known, again };
}
