import { useCallback, useEffect, useState } from 'react';
import type { CoverView, NoSection, SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { publishNudge } from '../../ui/publish-nudge';
import { sentenceOf } from '../../ui/sentence-of';
import { useNudges } from '../../ui/use-nudges';
import { say } from '../../ui/words/say';

const channel = 'section';

const keptWords = {
  changedByHand: say('Saved. Somebody changed the table of records on this page by hand, so that text stays as it is.'),
  deleted: say('Saved, but this page was deleted: restore it, or make the binder again.'),
  titleTaken: say('Saved, but another page has this title.'),
} as const;

export interface SectionHand {
  /** Null until the first answer. */
  readonly opened: SectionView | CoverView | NoSection | null;
  readonly trouble: string | null;
  /** What became of the page's own text, where it could not be brought up to date. */
  readonly said: string | null;
  readonly reload: () => void;
  /** Takes in what a save answered, and tells the other screens of this page. */
  readonly learn: (view: SectionView) => void;
  /** Brings the page's own text up to date. */
  readonly write: () => void;
}

/** The section of this page; what others change on it appears by itself. */
export function useSection(): SectionHand {
  const [opened, setOpened] = useState<SectionHand['opened']>(null);
  const [said, setSaid] = useState<string | null>(null);
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
  const write = useCallback(() => {
    call('writeSectionPage', {}).then(
      (answer) => {
        setSaid(answer.outcome === 'kept' ? keptWords[answer.because] : null);
        setOpened((now) => (now?.outcome === 'section' ? { ...now, unwritten: false } : now));
      },
      (thrown: unknown) => {
        setSaid(say('Saved. The page’s own text is not up to date yet: {sentence}', { sentence: sentenceOf(thrown) }));
        setOpened((now) => (now?.outcome === 'section' ? { ...now, unwritten: true } : now));
      },
    );
  }, []);
  const learn = useCallback(
    (view: SectionView) => {
      setOpened(view);
      publishNudge(channel, view.records.length);
      write();
    },
    [write],
  );
  return { opened, trouble, said, reload, learn, write };
}
