import { useState } from 'react';
import { Notice } from '../../ui/notice';
import { useActions } from '../clock/actions/use-actions';
import { ticketsOf } from '../clock/actions/tickets-of';
import { typedFor } from '../clock/actions/typed-for';
import { WaitingMark } from '../clock/waiting-mark';
import { tellOfTime } from '../time-news';

/** Sends what was clicked on tickets without network, and says what still waits or was refused, with what was typed for it. */
export function WaitingClicks({ person, onSent }: { readonly person: string; readonly onSent: () => void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const actions = useActions(person, {
    onDone: (action) => {
      tellOfTime(ticketsOf(action));
      onSent();
    },
    onRefused: (action, sentence) => {
      const typed = typedFor(action);
      setRefused(
        `What you did on ${action.on.key} without network was refused: ${sentence}${typed === '' ? '' : ` You had written: ${typed}`}`,
      );
      onSent();
    },
    onStuck: () => undefined,
  });
  return (
    <>
      {actions.waiting.length > 0 && <WaitingMark actions={actions} />}
      {refused !== null && <Notice sentence={refused} onDismiss={() => setRefused(null)} />}
    </>
  );
}
