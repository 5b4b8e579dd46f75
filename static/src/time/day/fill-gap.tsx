import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { lacksNote } from '../../../../src/time/rules/notes';
import type { Stretch } from '../../../../src/time/rules/stretch';
import type { Ticket, WorkKind } from '../../../../src/time/rules/timer';
import { Notice } from '../../ui/notice';
import { useTimes } from '../../ui/use-times';
import { addEntryAct, type DayAct } from './day-acts';
import { EntryFields } from '../entries/entry-fields';
import { FillOffers } from './fill-offers';
import { gapDraft } from './gap-draft';
import { useFillGap } from './use-fill-gap';
import { say } from '../../ui/words/say';
import './fill-gap.css';

interface FillGapProps {
  readonly gap: Stretch;
  readonly view: DaysView;
  readonly onAct: (act: DayAct) => void;
  /** Shows the gap again, with what was typed, when filling it was refused. */
  readonly onReopen: (gap: Stretch) => void;
  readonly onClose: () => void;
}

/** Gives a gap to one of the tickets that Jira's records suggest, to another one, or makes it a break. */
export function FillGap({ gap, view, onAct, onReopen, onClose }: FillGapProps) {
  const { time } = useTimes();
  const place = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fill = useFillGap(gap, view.settings.zone);
  const { draft } = fill;
  const when = `${time(draft.startedAt)}–${time(draft.stoppedAt)}`;
  const neighbour = ticketBeside(gap, view) ?? draft.ticket;
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, []);

  const give = (ticket: Ticket | null, kind: WorkKind): void => {
    const wrong = problemOf(ticket, kind, draft);
    setProblem(wrong);
    if (wrong !== null && lacksNote(kind, draft)) place.current?.querySelector('textarea')?.focus();
    if (wrong !== null || !ticket) return;
    const { startedAt, stoppedAt, note, internalNote } = draft;
    const failed = (): void => {
      gapDraft.keep(gap, draft);
      onReopen(gap);
    };
    onAct(addEntryAct(view.me, { id: crypto.randomUUID(), ticket, kind, startedAt, stoppedAt, note, internalNote }, failed));
    onClose();
  };

  return (
    <form
      ref={place}
      tabIndex={-1}
      className="fill-gap"
      aria-label={say('Fill {when}', { when })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give(draft.ticket, draft.kind);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <h2>{say('{when}: what was it?', { when })}</h2>
      <FillOffers fill={fill} />
      <EntryFields facts={draft} onChange={fill.change} />
      {problem !== null && <Notice sentence={problem} />}
      <div className="fill-gap-buttons">
        <Button type="submit" appearance="primary">
          {draft.ticket ? say('Give it to {key}', { key: draft.ticket.key }) : say('Give it to the ticket')}
        </Button>
        {neighbour && <Button onClick={() => give(neighbour, 'break')}>{say('It was a break')}</Button>}
        <Button appearance="subtle" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}

function problemOf(ticket: Ticket | null, kind: WorkKind, facts: Stretch & { readonly note: string }): string | null {
  if (!ticket) return say('Choose a ticket, or write its key.');
  if (facts.stoppedAt < facts.startedAt) return say('The end must not lie before the start.');
  return lacksNote(kind, facts) ? say('Write in a few words what was done, as the client will read it.') : null;
}

/** A break is entered on the ticket before it, or the one after it, as the clock in a ticket's sidebar does. */
function ticketBeside({ startedAt }: Stretch, { entries }: DaysView): Ticket | null {
  const before = entries.findLast((entry) => entry.startedAt < startedAt);
  return (before ?? entries[0])?.ticket ?? null;
}
