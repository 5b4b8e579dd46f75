import { useCallback, useEffect, useState } from 'react';
import type { NoMeeting, Review } from '../../../../src/roadmap/rules/meeting/review';
import { call } from '../../ui/call';
import { publishNudge } from '../../ui/publish-nudge';
import { sentenceOf } from '../../ui/sentence-of';
import { useLatest } from '../../ui/use-latest';
import { useNudges } from '../../ui/use-nudges';

const channel = 'meeting';

/** Of all rows that the screen shows; any change makes it greater. */
const versionOf = ({ version, planVersion, standingVersion }: Review): number => version + planVersion + standingVersion;

export interface ReviewHand {
  /** Null until the first answer. */
  readonly opened: Review | NoMeeting | null;
  readonly trouble: string | null;
  readonly reload: () => void;
  /** Takes in what a save answered, and tells the other screens of this page. */
  readonly learn: (change: Partial<Review>) => void;
  readonly replace: (review: Review) => void;
}

/** The meeting of this page; what others change on it appears by itself. */
export function useReview(): ReviewHand {
  const [opened, setOpened] = useState<Review | NoMeeting | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const latest = useLatest(opened);
  const reload = useCallback(() => {
    call('openReview', {}).then(
      (answer) => {
        setOpened(answer);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, []);
  useEffect(reload, [reload]);
  useNudges(channel, (version) => {
    const known = latest.current;
    if (known?.outcome !== 'meeting' || version > versionOf(known)) reload();
  });
  const replace = useCallback((review: Review) => {
    setOpened(review);
    publishNudge(channel, versionOf(review));
  }, []);
  const learn = useCallback(
    (change: Partial<Review>) => {
      const known = latest.current;
      if (known?.outcome === 'meeting') replace({ ...known, ...change });
    },
    [latest, replace],
  );
  return { opened, trouble, reload, learn, replace };
}
