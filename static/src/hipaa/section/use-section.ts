import { useCallback, useEffect, useState } from 'react';
import type { CoverView, NoSection, SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { publishNudge } from '../../ui/publish-nudge';
import { sentenceOf } from '../../ui/sentence-of';
import { useNudges } from '../../ui/use-nudges';

const channel = 'section';

export interface SectionHand {
  /** Null until the first answer. */
  readonly opened: SectionView | CoverView | NoSection | null;
  readonly trouble: string | null;
  readonly reload: () => void;
  /** Takes in what a save answered, and tells the other screens of this page. */
  readonly learn: (view: SectionView) => void;
}

/** The section of this page; what others change on it appears by itself. */
export function useSection(): SectionHand {
  const [opened, setOpened] = useState<SectionHand['opened']>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const reload = useCallback(() => {
    call('openSection', {}).then(
      (answer) => {
        setOpened(answer);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, []);
  useEffect(reload, [reload]);
  useNudges(channel, reload);
  const learn = useCallback((view: SectionView) => {
    setOpened(view);
    publishNudge(channel, view.records.length);
  }, []);
  return { opened, trouble, reload, learn };
}
