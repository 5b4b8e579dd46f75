import { useState } from 'react';
import type { FollowUp } from '../../../../src/maintenance/rules/checklist';
import type { FollowUpKind } from '../../../../src/maintenance/rules/follow-up';
import { goToTicket } from '../../ui/go-to-ticket';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface ItemFollowUpProps {
  readonly item: string;
  readonly kind: FollowUpKind;
  readonly followUp: FollowUp | undefined;
  readonly onOpen: (item: string, kind: FollowUpKind) => Promise<void>;
}

const offers: Readonly<Record<FollowUpKind, string>> = {
  work: say('Open follow-up ticket'),
  incident: say('Open possible HIPAA incident'),
};
const made: Readonly<Record<FollowUpKind, string>> = { work: 'follow-up', incident: say('possible incident') };

/** The ticket that a failed item was passed on to, or the offer to make it. */
export function ItemFollowUp({ item, kind, followUp, onOpen }: ItemFollowUpProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = (): void => {
    setAsking(true);
    setProblem(null);
    onOpen(item, kind)
      .catch((thrown: unknown) => setProblem(sentenceOf(thrown)))
      .finally(() => setAsking(false));
  };
  if (followUp?.state === 'created')
    return (
      <p className="item-follow-up">
        <span>→ {made[kind]}</span>
        <button type="button" className="link" onClick={() => goToTicket(followUp.ticket.key)}>
          {followUp.ticket.key}
        </button>
        {!followUp.linked && (
          <button type="button" className="link" disabled={asking} onClick={open}>
            {say('not linked yet: link it')}
          </button>
        )}
        {problem !== null && <Notice sentence={problem} onRetry={open} />}
      </p>
    );
  return (
    <div className="item-follow-up">
      <button type="button" className="link" disabled={asking} onClick={open}>
        {asking
          ? say('Opening the ticket…')
          : followUp === undefined
            ? `→ ${offers[kind]}`
            : say('→ The ticket is being made. Look again in two minutes')}
      </button>
      {problem !== null && <Notice sentence={problem} onRetry={open} />}
    </div>
  );
}
