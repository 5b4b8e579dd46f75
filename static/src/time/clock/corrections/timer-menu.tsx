import { useRef, useState } from 'react';
import type { Instant } from '../../../../../src/platform/rules/units';
import type { Timer } from '../../../../../src/time/rules/timer';
import { goToTicket } from '../../../ui/go-to-ticket';
import { InlineForm } from '../../../ui/inline-form';
import { InstantField } from '../../../ui/instant-field';
import { serverInstant } from '../../../ui/server-instant';
import { useDraft } from '../../../ui/use-draft';
import { MoreButton } from './more-button';
import { TicketKeyForm } from './ticket-key-form';
import { draftedTimer, moveDraft, startDraft } from './form-drafts';
import type { Correct } from './use-correct';
import { say } from '../../../ui/words/say';
import './menu-row.css';

type Detail = 'correctStart' | 'move' | 'interrupt' | null;

interface TimerMenuProps {
  readonly timer: Timer;
  readonly correct: Correct;
  readonly onDiscard: () => void;
}

/** What else can be done with the running clock, in a row below it. */
export function TimerMenu({ timer, correct, onDiscard }: TimerMenuProps) {
  const more = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(() => draftedTimer(timer) !== null);
  const [detail, setDetail] = useState<Detail>(() => draftedTimer(timer));
  const close = (): void => {
    setDetail(null);
    more.current?.focus();
  };
  const link = (wanted: Detail, words: string) => (
    <button type="button" className="link" aria-expanded={detail === wanted} onClick={() => setDetail(detail === wanted ? null : wanted)}>
      {words}
    </button>
  );
  return (
    <div>
      <div className="menu-row">
        {link('interrupt', say('⚡︎ Interrupt me'))}
        <MoreButton
          ref={more}
          label={say('More about the running clock')}
          open={open}
          onToggle={() => {
            setOpen(!open);
            setDetail(null);
          }}
        />
      </div>
      {open && (
        <div className="menu-row menu-row-more">
          {link('correctStart', say('Correct start'))}
          {link('move', say('Move to another ticket'))}
          <button type="button" className="link" onClick={onDiscard}>
            {say('Discard')}
          </button>
        </div>
      )}
      {detail === 'correctStart' && <CorrectStartForm timer={timer} correct={correct} onClose={close} />}
      {detail === 'move' && (
        <TicketKeyForm
          draft={moveDraft(timer)}
          label={say('Move the running clock')}
          save={say('Move')}
          onSave={(ticket) => correct({ name: 'moveTimer', input: { timer: timer.id, ticket }, left: timer })}
          onClose={close}
        />
      )}
      {detail === 'interrupt' && (
        <TicketKeyForm
          draft={`interrupt/${timer.id}`}
          label={say('Which ticket interrupts you? Press Interrupt there.')}
          save={say('Open it')}
          onSave={(ticket) => goToTicket(ticket)}
          onClose={close}
        />
      )}
    </div>
  );
}

function CorrectStartForm({ timer, correct, onClose }: Pick<TimerMenuProps, 'timer' | 'correct'> & { readonly onClose: () => void }) {
  const { fields, change, drop } = useDraft(startDraft(timer), () => ({ startedAt: timer.startedAt }));
  const [isTime, setIsTime] = useState(true);
  const close = (): void => {
    drop();
    onClose();
  };
  const put = (at: Instant | null): void => {
    setIsTime(at !== null);
    if (at !== null) change({ startedAt: at });
  };
  return (
    <InlineForm
      label={say('Correct start')}
      save={say('Save')}
      check={() => (isTime ? problemOf(fields.startedAt) : say('That is not a time.'))}
      onSave={() => correct({ name: 'correctStart', input: { timer: timer.id, startedAt: fields.startedAt }, left: timer })}
      onClose={close}
    >
      <InstantField label={say('Really started')} initially={timer.startedAt} entered={fields.startedAt} onChange={put} />
    </InlineForm>
  );
}

const problemOf = (startedAt: Instant): string | null => (startedAt > serverInstant() ? say('The start cannot lie in the future.') : null);
