import { useCallback, useEffect, useRef, useState } from 'react';
import type { Content } from '../../../../../src/maintenance/rules/templates/content';
import { call } from '../../../ui/call';
import { sentenceOf } from '../../../ui/sentence-of';
import { useBackoff } from '../../../ui/use-backoff';
import { draftCopy } from './draft-copy';
import { afterSave, begun, isSaved, type DraftView } from './draft-keeper';

const saveAfter = 700;

export interface DraftDesk {
  /** Null until the first answer. */
  readonly view: DraftView | null;
  /** Why it could not be fetched, or could not be saved when it was last tried. */
  readonly trouble: string | null;
  readonly saved: boolean;
  readonly change: (change: (content: Content) => Content) => void;
  /** Settles once all that was typed is saved; answers the draft as it then is. */
  readonly save: () => Promise<DraftView>;
  readonly reopen: () => Promise<void>;
}

/** The draft of a master checklist: every change is kept by this browser at once and by the store a moment later, joined with others' changes. */
export function useDraft(template: string): DraftDesk {
  const [view, setView] = useState<DraftView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const current = useRef<DraftView | null>(null);
  const saving = useRef<Promise<DraftView> | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const put = useCallback((next: DraftView) => {
    current.current = next;
    setView(next);
  }, []);

  const saveAll = useCallback(async (): Promise<DraftView> => {
    let now = opened(current.current);
    while (!isSaved(now)) {
      const { row, content, published } = now;
      const saved = await call('saveDraft', { template, row, base: published.version, content });
      now = afterSave(opened(current.current), content, saved);
      put(now);
    }
    draftCopy.drop(template);
    return now;
  }, [template, put]);

  const save = useCallback(async (): Promise<DraftView> => {
    clearTimeout(waiting.current);
    saving.current ??= saveAll().finally(() => {
      saving.current = null;
    });
    try {
      const now = await saving.current;
      setTrouble(null);
      return now;
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
      throw thrown;
    }
  }, [saveAll]);

  const saveSoon = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      save().catch(() => undefined);
    }, saveAfter);
  }, [save]);

  const reopen = useCallback(async () => {
    try {
      put(begun(await call('openTemplate', { template }), draftCopy.read(template)));
      setTrouble(null);
      saveSoon();
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  }, [template, put, saveSoon]);
  useEffect(() => {
    void reopen();
    return () => {
      if (current.current !== null && !isSaved(current.current)) save().catch(() => undefined);
    };
  }, [reopen, save]);

  const change = useCallback(
    (edit: (content: Content) => Content) => {
      if (current.current === null) return;
      const next = { ...current.current, content: edit(current.current.content) };
      put(next);
      draftCopy.keep(template, { before: next.before, content: next.content });
      saveSoon();
    },
    [template, put, saveSoon],
  );
  const unsaved = view !== null && !isSaved(view);
  useBackoff(unsaved && trouble !== null ? 'save' : '', () => void save().catch(() => undefined));
  return { view, trouble, saved: !unsaved, change, save, reopen };
}

function opened(view: DraftView | null): DraftView {
  if (view === null) throw new Error('The draft is not open yet.');
  return view;
}
