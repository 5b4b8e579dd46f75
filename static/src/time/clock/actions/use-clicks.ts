import { useMemo } from 'react';
import type { ClockView } from '../../../../../src/time/rules/clock-view';
import type { Entry } from '../../../../../src/time/rules/entry';
import type { OnSiteReason } from '../../../../../src/time/rules/on-site-reason';
import type { Notes, Parked, Timer, WorkKind } from '../../../../../src/time/rules/timer';
import { serverInstant } from '../../../ui/server-instant';
import { useLatest } from '../../../ui/use-latest';
import type { Undo } from '../clock-news';
import { noteDraft } from '../note-draft';
import { usualKind } from '../usual-kind';
import { actionKey } from './action-key';
import type { ClockAction } from './clock-action';

/** What can be clicked; everything shows at once. */
export interface Clicks {
  /** Work on site has a reason. */
  readonly start: (kind: WorkKind, reason?: OnSiteReason) => void;
  readonly switchHere: (kind: WorkKind, reason?: OnSiteReason) => void;
  readonly interrupt: (kind: WorkKind, reason?: OnSiteReason) => void;
  readonly goBack: (parked: Parked) => void;
  readonly stop: (timer: Timer, notes: Notes) => void;
  readonly discard: (timer: Timer, notes: Notes) => void;
  readonly undo: (undo: Undo) => void;
  readonly deleteEntry: (entry: Entry) => void;
  readonly noteWithoutTime: (kind: WorkKind, notes: Notes) => void;
}

/** Turns clicks into actions, with the instant of the click and the ids of what they will make. */
export function useClicks(view: ClockView | null, begin: (action: ClockAction) => void): Clicks {
  const shown = useLatest(view);
  return useMemo(() => {
    /** Builds on what is on the screen; without a view there is nothing to click. */
    const click = (build: (view: ClockView, clicked: Pick<ClockAction, 'key' | 'at' | 'on'>) => ClockAction): void => {
      if (shown.current === null) return;
      const { ticket: on } = shown.current;
      begin(build(shown.current, { key: actionKey(), at: serverInstant(), on }));
    };
    const start: Clicks['start'] = (kind, reason) => {
      click(({ me, ticket }, clicked) => {
        usualKind.keep(me, ticket.id, kind);
        return { ...clicked, name: 'startTimer', input: { id: crypto.randomUUID(), kind, reason, at: clicked.at } };
      });
    };
    /** What ran may have ended since it was shown; then it is a start. */
    const handOver =
      (name: 'switchTimer' | 'interruptTimer'): Clicks['start'] =>
      (kind, reason) => {
        const timer = shown.current?.timer ?? null;
        if (timer === null) {
          start(kind, reason);
          return;
        }
        click(({ me, ticket }, clicked) => {
          usualKind.keep(me, ticket.id, kind);
          const input = { id: crypto.randomUUID(), kind, reason, at: clicked.at, from: timer.id };
          return { ...clicked, name, input, left: noteDraft.typedFor(timer) };
        });
      };
    const end = (name: 'stopTimer' | 'discardTimer') => (timer: Timer, notes: Notes) => {
      click((_view, clicked) => ({ ...clicked, name, input: { timer: timer.id, at: clicked.at, ...notes }, left: timer }));
    };
    return {
      start,
      switchHere: handOver('switchTimer'),
      interrupt: handOver('interruptTimer'),
      goBack: (parked) => {
        click(({ timer }, clicked) => ({
          ...clicked,
          name: 'goBack',
          input: { id: crypto.randomUUID(), at: clicked.at, ticket: parked.ticket.id, from: timer?.id ?? null },
          left: timer === null ? null : noteDraft.typedFor(timer),
          parked,
        }));
      },
      stop: end('stopTimer'),
      discard: end('discardTimer'),
      undo: ({ name, entry }) => {
        click((_view, clicked) =>
          name === 'undoStop'
            ? { ...clicked, name, input: { entry: entry.id, id: crypto.randomUUID() }, entry }
            : { ...clicked, name, input: { entry: entry.id }, entry },
        );
      },
      deleteEntry: (entry) => {
        click((_view, clicked) => ({ ...clicked, name: 'deleteEntry', input: { entry: entry.id }, entry }));
      },
      noteWithoutTime: (kind, notes) => {
        click((_view, clicked) => ({
          ...clicked,
          name: 'noteWithoutTime',
          input: { id: crypto.randomUUID(), kind, at: clicked.at, ...notes },
        }));
      },
    };
  }, [begin, shown]);
}
