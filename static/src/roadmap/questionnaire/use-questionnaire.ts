import { useCallback, useEffect, useState } from 'react';
import type { QuestionnaireOpened } from '../../../../src/roadmap/questionnaire/edit-draft';
import type { Questionnaire } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Refused } from '../../ui/refused';
import { sentenceOf } from '../../ui/sentence-of';

const pause = 700;
const retryAfter = 5_000;
const kept = 'questionnaire-draft';

export interface QuestionnaireHand {
  readonly opened: QuestionnaireOpened | null;
  /** The draft, or the newest version while nothing is changed. */
  readonly shown: Questionnaire | null;
  readonly trouble: string | null;
  /** Typed, but only this browser has it yet. */
  readonly unsaved: boolean;
  readonly busy: boolean;
  /** Somebody else changed the draft meanwhile; nothing of both is lost until it is decided. */
  readonly conflict: boolean;
  readonly decide: (whose: 'mine' | 'theirs') => void;
  /** `undoable` names what was taken away and can be brought back until something else changes. */
  readonly change: (change: (before: Questionnaire) => Questionnaire, undoable?: string) => void;
  readonly undo: { readonly what: string; readonly back: () => void } | null;
  readonly publish: () => void;
  readonly discard: () => void;
  readonly reload: () => void;
}

/** The questionnaire as somebody changes it: saved as a draft while they do, and kept by this browser until it is. */
export function useQuestionnaire(): QuestionnaireHand {
  const [opened, setOpened] = useState<QuestionnaireOpened | null>(null);
  const [local, setLocal] = useState<Questionnaire | null>(keptHere);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [failures, setFailures] = useState(0);
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState(false);
  const [taken, setTaken] = useState<{ readonly what: string; readonly before: Questionnaire } | null>(null);
  const forget = useCallback(() => {
    drafts.drop(kept);
    setLocal(null);
  }, []);
  const act = useCallback((ask: () => Promise<QuestionnaireOpened>, then: () => void = () => undefined): void => {
    setBusy(true);
    ask()
      .then(
        (answer) => {
          setOpened(answer);
          setTrouble(null);
          setFailures(0);
          then();
        },
        (thrown: unknown) => {
          setTrouble(sentenceOf(thrown));
          const code = thrown instanceof Refused ? thrown.code : '';
          if (code === 'changedMeanwhile') setConflict(true);
          else if (code !== 'badInput') setFailures((count) => count + 1);
        },
      )
      .finally(() => setBusy(false));
  }, []);
  const reload = useCallback(() => act(() => call('openQuestionnaire', {})), [act]);
  useEffect(reload, [reload]);
  const version = opened?.version;
  useEffect(() => {
    if (local === null || version === undefined || conflict) return;
    const sent = JSON.stringify(local);
    const save = (): void =>
      act(
        () => call('saveQuestionnaireDraft', { version, draft: local }),
        () => {
          if (drafts.read(kept) === sent) forget();
        },
      );
    const timer = setTimeout(save, failures === 0 ? pause : retryAfter);
    return () => clearTimeout(timer);
  }, [local, version, failures, conflict, act, forget]);
  const keep = (next: Questionnaire): void => {
    drafts.keep(kept, JSON.stringify(next));
    setLocal(next);
  };
  const shown = local ?? opened?.draft ?? opened?.newest ?? null;
  return {
    opened,
    shown,
    trouble,
    unsaved: local !== null,
    busy,
    conflict,
    decide: (whose) => {
      if (whose === 'theirs') forget();
      act(
        () => call('openQuestionnaire', {}),
        () => setConflict(false),
      );
    },
    reload,
    change: (change, undoable) => {
      if (shown === null) return;
      const next = change(shown);
      if (next === shown) return;
      keep(next);
      setTaken(undoable === undefined ? null : { what: undoable, before: shown });
    },
    undo: taken && {
      what: taken.what,
      back: () => {
        keep(taken.before);
        setTaken(null);
      },
    },
    publish: () => opened && act(() => call('publishQuestionnaire', { version: opened.version })),
    discard: () => {
      forget();
      if (opened) act(() => call('saveQuestionnaireDraft', { version: opened.version, draft: null }));
    },
  };
}

function keptHere(): Questionnaire | null {
  try {
    return JSON.parse(drafts.read(kept) ?? 'null') as Questionnaire | null;
  } catch {
    return null;
  }
}
